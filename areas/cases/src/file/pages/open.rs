//! Take charge of a person: a short form.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use organisations::OrganisationId;
use people::{PERSON, PersonId};
use programmes::{ActivityId, ActivityLine};
use store::Error;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use crate::file::open::{Open, bodies_in_charge, open};
use crate::words::Origin;

const LONGEST_REASON: usize = 500;

#[derive(Template)]
#[template(path = "cases/file/open.html")]
struct OpenPage {
    page: Page,
    form: Form,
    name: String,
    person: PersonId,
    /// Bodies that follow the person already.
    elsewhere: Vec<String>,
    bodies: Vec<(OrganisationId, String)>,
    workers: Vec<(Uuid, String)>,
    activities: Vec<(ActivityLine, String)>,
    origins: Vec<(&'static str, String)>,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("opened_on", work.ctx.today());
    form.set("origin", Origin::Desk.code());
    if let Some(user) = work.ctx.actor().user {
        form.set("worker", user);
    }
    let shown = OpenPage::of(&work, person, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let wish = wish(&work, person, &mut form);
    if let Some(wish) = wish.filter(|_| form.is_valid())
        && let Some(case) = form.accepted(open(&work.ctx, wish).await)?
    {
        return work.redirect(format!("/cases/{case}")).notice("cases-opened");
    }
    let shown = OpenPage::of(&work, person, form).await?;
    work.invalid(&shown)
}

fn wish(work: &Work, person: PersonId, form: &mut Form) -> Option<Open> {
    let own = work.ctx.actor().organisations();
    let organisation = form.id::<OrganisationId>("organisation").or(own.first().copied().map(OrganisationId));
    let organisation = form.need("organisation", organisation);
    let worker = form.id::<Uuid>("worker");
    let worker = form.need("worker", worker);
    let origin = form.choice::<Origin>("origin");
    let origin = form.need("origin", origin);
    let opened_on = form.date("opened_on");
    let opened_on = form.need("opened_on", opened_on);
    let activity = form.id::<ActivityId>("activity");
    let review_on = form.date("review_on");
    let why_apart = form.text("why_apart", LONGEST_REASON);
    Some(Open {
        person,
        organisation: organisation?,
        worker: worker?,
        activity,
        origin: origin?,
        opened_on: opened_on?,
        review_on,
        why_apart,
    })
}

impl OpenPage {
    async fn of(work: &Work, person: PersonId, form: Form) -> store::Result<OpenPage> {
        let ctx = &work.ctx;
        let line = people::lines(ctx, &[person]).await?.remove(&person).ok_or(Error::NotFound)?;
        ctx.saw(RecordRef::new(PERSON, person.uuid()));
        let elsewhere = bodies_in_charge(ctx, person).await?;
        let elsewhere = organisations::names_for_anybody(ctx, &elsewhere).await?;
        let own: Vec<OrganisationId> = ctx.actor().organisations().into_iter().map(OrganisationId).collect();
        let names = organisations::names(ctx, &own).await?;
        let mut workers = Vec::new();
        for body in &own {
            workers.extend(
                identity::operators(ctx, *body).await?.into_iter().map(|(id, name)| (id.uuid(), name)),
            );
        }
        Ok(OpenPage {
            name: line.name(),
            person,
            elsewhere: elsewhere.into_values().collect(),
            bodies: own.into_iter().map(|id| (id, names.get(&id).cloned().unwrap_or_default())).collect(),
            workers,
            activities: match work.ctx.can(Action::Create, delivery::SESSION) {
                true => programmes::own_activities(ctx).await?,
                false => Vec::new(),
            },
            origins: Origin::ALL.iter().map(|origin| (origin.code(), work.page.t(origin.key()))).collect(),
            page: work.page.clone(),
            form,
        })
    }
}
