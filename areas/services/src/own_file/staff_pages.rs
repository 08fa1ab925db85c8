//! The slip with the code, for the worker who gives it to the person in their hand.

use askama::Template;
use organisations::OrganisationId;
use people::PersonId;
use store::{Error, Result};
use web::{Form, Page, Path, Reply, Work};

use super::give::{Give, give, revoke, standing};
use crate::asking::browser::Sender;

#[derive(Template)]
#[template(path = "services/own_file/give.html")]
struct GivePage {
    page: Page,
    form: Form,
    person: PersonId,
    name: String,
    bodies: Vec<(String, String)>,
    has_birth_year: bool,
    /// Told once, on the page that made it.
    code: Option<String>,
    address: String,
    holds: String,
}

pub async fn show(work: Work, sender: Sender, Path(person): Path<PersonId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = give_page(&work, &sender, person, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, sender: Sender, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let organisation = form.id::<OrganisationId>("body").or(only_body(&work));
    let organisation = form.need("body", organisation);
    let code = match organisation {
        Some(organisation) => form.accepted(give(&work.ctx, Give { person, organisation }).await)?,
        None => None,
    };
    let is_given = code.is_some();
    let page = GivePage { code, ..give_page(&work, &sender, person, form).await? };
    if is_given { work.page(&page) } else { work.invalid(&page) }
}

pub async fn take_back(work: Work, Path(person): Path<PersonId>, _: Form) -> Reply {
    revoke(&work.ctx, person).await?;
    work.redirect(format!("/people/{person}/own-code")).notice("own-code-revoked")
}

fn only_body(work: &Work) -> Option<OrganisationId> {
    match work.ctx.actor().organisations().as_slice() {
        [only] => Some(OrganisationId(*only)),
        _ => None,
    }
}

async fn give_page(work: &Work, sender: &Sender, person: PersonId, form: Form) -> Result<GivePage> {
    let mut lines = people::lines(&work.ctx, &[person]).await?;
    let line = lines.remove(&person).ok_or(Error::NotFound)?;
    work.ctx.saw(kernel::RecordRef::new(people::PERSON, person.uuid()));
    let mine: Vec<OrganisationId> =
        work.ctx.actor().organisations().into_iter().map(OrganisationId).collect();
    let names = organisations::names(&work.ctx, &mine).await?;
    let holds = match standing(&work.ctx, person).await? {
        Some(row) => work.page.ta(
            "own-code-holds",
            &[
                ("given", store::local_day(row.given_at).into()),
                ("until", store::local_day(row.expires_at).into()),
            ],
        ),
        None => String::new(),
    };
    let bodies = if mine.len() > 1 {
        mine.iter().filter_map(|id| Some((id.to_string(), names.get(id)?.clone()))).collect()
    } else {
        Vec::new()
    };
    Ok(GivePage {
        name: line.name(),
        has_birth_year: line.birth.year.is_some() || line.birth.date.is_some(),
        bodies,
        code: None,
        address: sender.link(&work.site().settings, "/mia-scheda"),
        holds,
        person,
        form,
        page: work.page.clone(),
    })
}
