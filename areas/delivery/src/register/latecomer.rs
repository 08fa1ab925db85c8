//! Somebody came who is not on the list: found by a name written as it sounded, enrolled without leaving the page.

use askama::Template;
use authz::Action;
use people::{PersonId, Query};
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::rules::Participant;
use crate::groups::enrol::{EnrolInGroup, enrol_in_group};
use crate::ids::SessionId;
use crate::planning::queries::session;
use crate::sentences::when_and_where;
use crate::url;
use crate::words::Kind;

const LONGEST_NAME: usize = 100;

#[derive(Template)]
#[template(path = "delivery/register/found.html")]
pub struct FoundPage {
    page: Page,
    form: Form,
    title: String,
    lead: String,
    links: Links,
    hits: Vec<Found>,
    may_register: bool,
}

struct Links {
    register: String,
    find: String,
    enrol: String,
}

struct Found {
    person: PersonId,
    name: String,
    detail: String,
    is_linked: bool,
}

/// By POST: a name never stands in an address.
pub async fn find(work: Work, Path(id): Path<SessionId>, mut form: Form) -> Reply {
    let typed = form.required("find", LONGEST_NAME);
    let hits = match form.is_valid() {
        true => people::search(&work.ctx, Query::text(&typed)).await?,
        false => Vec::new(),
    };
    let found = |hit: people::Hit| Found {
        person: hit.person,
        name: if hit.is_linked { hit.name } else { work.page.t("delivery-person-hidden") },
        detail: if hit.is_linked { hit.detail } else { work.page.t("delivery-latecomer-known-elsewhere") },
        is_linked: hit.is_linked,
    };
    let hits = hits.into_iter().map(found).collect();
    let shown = FoundPage::of(&work, id, form, hits).await?;
    if shown.form.is_valid() { work.page(&shown) } else { work.invalid(&shown) }
}

/// Enrols in the session's group from the session's day on.
pub async fn enrol(work: Work, Path(id): Path<SessionId>, mut form: Form) -> Reply {
    let person = form.id::<PersonId>("person");
    let person = form.need("person", person);
    let line = session(&work.ctx, id).await?;
    let (Some(person), Some(group)) = (person, line.group) else {
        return Err(web::Failure::from(Error::NotFound));
    };

    let who = Participant { kind: Kind::Person, id: person.uuid() };
    enrol_in_group(&work.ctx, EnrolInGroup { group, who, began_on: line.held_on }).await?;
    work.redirect(url::register(id)).notice("delivery-latecomer-enrolled")
}

impl FoundPage {
    async fn of(work: &Work, id: SessionId, form: Form, hits: Vec<Found>) -> store::Result<FoundPage> {
        let line = session(&work.ctx, id).await?;
        Ok(FoundPage {
            lead: when_and_where(&work.page, &line),
            title: line.title,
            links: Links {
                register: url::register(id),
                find: url::of_session(id, "register/find"),
                enrol: url::of_session(id, "register/enrol"),
            },
            hits,
            may_register: work.page.can(Action::Create, people::PERSON),
            page: work.page.clone(),
            form,
        })
    }
}
