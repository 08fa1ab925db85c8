//! Ask for a mediator.

use authz::{Action, Target};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use kernel::RecordRef;
use organisations::{OrganisationId, TerritoryId, territory};
use people::PersonId;
use programmes::{ActivityId, ProjectId};
use sea_orm::Set;
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules::{self, Refusal};
use super::{sealing, steps};
use crate::clock;
use crate::entities::{need, party, request, subject};
use crate::ids::{DetailId, RequestId};
use crate::matching::Need;
use crate::words::{Gender, Mode, Sealed, Setting, State, Step, Subject, Topic};

/// Whom the conversation is with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Person(PersonId),
    Group(i32),
    Unnamed(i32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    At(NaiveDateTime),
    /// As soon as possible, within so many days.
    Within(i64),
}

pub struct Ask {
    /// The case, session, desk or inspection it is asked from.
    pub source: Option<RecordRef>,
    pub organisation: OrganisationId,
    pub activity: Option<ActivityId>,
    pub about: About,
    pub needs: Vec<Need>,
    pub when: When,
    pub minutes: i32,
    pub place: String,
    pub territory: Option<TerritoryId>,
    pub mode: Mode,
    pub topic: Topic,
    pub setting: Setting,
    pub gender: Option<Gender>,
    pub gender_needed: bool,
    /// Bodies the mediator must not work for: who runs the inspected centre, an employer.
    pub against: Vec<OrganisationId>,
    /// What the mediator should know, and no more.
    pub words: Option<String>,
}

pub async fn ask(ctx: &Ctx, wish: Ask) -> Result<RequestId> {
    let project = project_of(ctx, wish.activity).await?;
    if let About::Person(person) = wish.about {
        // Only for somebody one may see.
        people::lines(ctx, &[person]).await?.remove(&person).ok_or(Error::NotFound)?;
        people::refuse_if_restricted(ctx, person).await?;
    }
    let due = accept(ctx, &wish).map_err(kernel::Refusal::from)?;

    let organisation = Some(wish.organisation.uuid());
    let target = Target { organisation, project: project.map(ProjectId::uuid), ..Target::default() };
    let grant = ctx.allow::<request::Entity>(Action::Create, &target)?;
    let row = ctx.insert(&grant, row(ctx, &wish, target.project, due)).await?;
    write_parts(ctx, &row, &wish).await?;
    steps::note(ctx, &row, Step::Asked, (None, None)).await?;
    Ok(row.id)
}

/// When it begins, by which day, and when it is too late for a yes.
struct Due {
    starts_at: Option<DateTime<Utc>>,
    due_on: NaiveDate,
    deadline_at: DateTime<Utc>,
}

fn accept(ctx: &Ctx, wish: &Ask) -> std::result::Result<Due, Refusal> {
    rules::languages(&wish.needs)?;
    rules::length(wish.minutes)?;
    rules::heads(heads(wish.about))?;
    match wish.when {
        When::At(at) => {
            let starts_at = clock::instant(at).ok_or(Refusal::NoSuchTime)?;
            rules::beginning(starts_at, ctx.now())?;
            Ok(Due { starts_at: Some(starts_at), due_on: at.date(), deadline_at: starts_at })
        }
        When::Within(days) if (0..=rules::MOST_DAYS).contains(&days) => {
            let due_on = ctx.today() + Days::new(days.unsigned_abs());
            Ok(Due { starts_at: None, due_on, deadline_at: clock::end_of(due_on) })
        }
        When::Within(_) => Err(Refusal::DaysOutOfRange),
    }
}

fn heads(about: About) -> i32 {
    match about {
        About::Person(_) => 1,
        About::Group(heads) | About::Unnamed(heads) => heads,
    }
}

fn row(ctx: &Ctx, wish: &Ask, project: Option<Uuid>, due: Due) -> request::ActiveModel {
    let subject = match wish.about {
        About::Person(_) => Subject::Person,
        About::Group(_) => Subject::Group,
        About::Unnamed(_) => Subject::Unnamed,
    };
    request::ActiveModel {
        id: Set(RequestId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        project_id: Set(project),
        activity_id: Set(wish.activity.map(ActivityId::uuid)),
        source_kind: Set(wish.source.as_ref().map(|source| source.kind.to_string())),
        source_id: Set(wish.source.as_ref().map(|source| source.id)),
        asked_by: Set(ctx.actor().user),
        asked_at: Set(ctx.now()),
        subject: Set(subject),
        heads: Set(heads(wish.about)),
        starts_at: Set(due.starts_at),
        minutes: Set(wish.minutes),
        due_on: Set(due.due_on),
        deadline_at: Set(due.deadline_at),
        place: Set(wish.place.clone()),
        territory_id: Set(wish.territory.map(TerritoryId::uuid)),
        area_id: Set(wish.territory.and_then(province).map(TerritoryId::uuid)),
        mode: Set(wish.mode),
        topic: Set(wish.topic),
        setting: Set(wish.setting),
        gender: Set(wish.gender),
        gender_needed: Set(wish.gender.is_some() && wish.gender_needed),
        state: Set(State::Asked),
        accepted_at: Set(None),
        session_id: Set(None),
        outcome: Set(None),
        version: Set(1),
    }
}

/// Figures speak of provinces, and of wider territories where a request names one.
fn province(id: TerritoryId) -> Option<TerritoryId> {
    let mut place = territory::get(id)?;
    while matches!(place.level, territory::Level::Municipality | territory::Level::District) {
        place = place.parent()?;
    }
    Some(place.id)
}

async fn project_of(ctx: &Ctx, activity: Option<ActivityId>) -> Result<Option<ProjectId>> {
    let Some(activity) = activity else { return Ok(None) };
    Ok(Some(programmes::activity(ctx, activity).await?.project))
}

async fn write_parts(ctx: &Ctx, row: &request::Model, wish: &Ask) -> Result<()> {
    let target = steps::whole(ctx, row);
    let needs = wish.needs.iter().map(|need| need::ActiveModel {
        id: Set(DetailId::new(ctx)),
        organisation_id: Set(row.organisation_id),
        project_id: Set(row.project_id),
        request_id: Set(row.id),
        language: Set(need.language.clone()),
        people: Set(need.people.max(1)),
        offer_id: Set(None),
    });
    ctx.insert_many(&ctx.allow::<need::Entity>(Action::Create, &target)?, needs.collect()).await?;
    let parties = wish.against.iter().map(|body| party::ActiveModel {
        id: Set(DetailId::new(ctx)),
        organisation_id: Set(row.organisation_id),
        project_id: Set(row.project_id),
        request_id: Set(row.id),
        body_id: Set(body.uuid()),
    });
    ctx.insert_many(&ctx.allow::<party::Entity>(Action::Create, &target)?, parties.collect()).await?;
    if let About::Person(person) = wish.about {
        let about = subject::ActiveModel {
            id: Set(DetailId::new(ctx)),
            organisation_id: Set(row.organisation_id),
            project_id: Set(row.project_id),
            request_id: Set(row.id),
            person_id: Set(person.uuid()),
        };
        ctx.insert(&ctx.allow::<subject::Entity>(Action::Record, &target)?, about).await?;
    }
    match wish.words.as_deref().map(str::trim).filter(|words| !words.is_empty()) {
        Some(words) => sealing::seal(ctx, row, Sealed::Briefing, words).await,
        None => Ok(()),
    }
}
