//! It took place: hours and participants go into delivery, themes and words stay here.

use authz::{Action, Target};
use chrono::NaiveDateTime;
use delivery::{Count, Effort, Kind, Meet, Participant, SessionId};
use organisations::{OrganisationId, codes};
use people::PersonId;
use programmes::ActivityId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};
use uuid::Uuid;

use super::rules::{self, Move, Refusal};
use super::{sealing, steps};
use crate::clock;
use crate::entities::{heard, mediator, need, offer, request, subject};
use crate::ids::{DetailId, MediatorId, RequestId};
use crate::words::{Answer, Ending, Mode, Outcome, Sealed, Step, Topic};

/// What it took of one mediator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    pub mediator: MediatorId,
    pub minutes: i32,
    /// Travel and preparation.
    pub preparation: i32,
}

pub struct Report {
    pub request: RequestId,
    pub from: NaiveDateTime,
    pub minutes: i32,
    pub spent: Vec<Spent>,
    pub heads: i32,
    pub themes: Vec<Topic>,
    pub note: Option<String>,
    pub outcome: Outcome,
}

pub async fn done(ctx: &Ctx, wish: Report) -> Result<SessionId> {
    let (row, grant) = ctx.load::<request::Entity>(wish.request, Action::Record).await?;
    let open = steps::open_offers(ctx, row.id).await?;
    let somebody = open.iter().any(|offer| offer.answer == Some(Answer::Yes));
    let state = rules::next(row.state, Move::Done { somebody }).map_err(kernel::Refusal::from)?;
    accept(ctx, &wish).map_err(kernel::Refusal::from)?;
    let body = recording_body(ctx, &row).map_err(kernel::Refusal::from)?;

    let needs = steps::needs(ctx, row.id).await?;
    let session = delivery::meet(ctx, meeting(ctx, &row, &wish, (body, &open, &needs)).await?).await?;
    let ending = ctx.allow::<offer::Entity>(Action::Record, &steps::whole(ctx, &row))?;
    for waiting in open.into_iter().filter(|offer| offer.answer.is_none()) {
        steps::end(ctx, &ending, waiting, Ending::Assigned).await?;
    }
    hear(ctx, &row, &wish, &needs).await?;
    if let Some(note) = wish.note.as_deref().map(str::trim).filter(|note| !note.is_empty()) {
        sealing::seal(ctx, &row, Sealed::Heard, note).await?;
    }
    steps::note(ctx, &row, Step::Done, (None, Some(wish.outcome.code()))).await?;
    let version = row.version;
    let mut changed: request::ActiveModel = row.into();
    changed.state = Set(state);
    changed.session_id = Set(Some(session.uuid()));
    changed.outcome = Set(Some(wish.outcome));
    changed.version = Set(version + 1);
    ctx.update(&grant, changed).await?;
    Ok(session)
}

fn accept(ctx: &Ctx, wish: &Report) -> std::result::Result<(), Refusal> {
    rules::heads(wish.heads)?;
    let from = clock::instant(wish.from).ok_or(Refusal::NoSuchTime)?;
    match () {
        () if from > ctx.now() => Err(Refusal::NotYet),
        () if wish.themes.is_empty() => Err(Refusal::NoTheme),
        () => Ok(()),
    }
}

/// The body that asked, where the reporter works there; else the mediator's own, if it may record for the project.
fn recording_body(ctx: &Ctx, row: &request::Model) -> std::result::Result<OrganisationId, Refusal> {
    let may = |body: &Uuid| {
        let target = Target { organisation: Some(*body), project: row.project_id, ..Target::default() };
        ctx.db().policy().decide(ctx.actor(), Action::Create, delivery::SESSION, &target)
    };
    let mut bodies = ctx.actor().organisations();
    if ctx.actor().is_system() {
        bodies.push(row.organisation_id);
    }
    bodies.sort_by_key(|body| *body != row.organisation_id);
    bodies.into_iter().find(may).map(OrganisationId).ok_or(Refusal::ByRequester)
}

type Who<'o> = (OrganisationId, &'o [offer::Model], &'o [need::Model]);

async fn meeting(
    ctx: &Ctx,
    row: &request::Model,
    wish: &Report,
    (body, offers, needs): Who<'_>,
) -> Result<Meet> {
    let staff = staff(ctx, wish, offers).await?;
    let who = participants(ctx, row).await?;
    let unnamed = Count { unspecified: wish.heads, ..Count::default() };
    let language = |need: &need::Model| codes::language(&need.language).map(|known| known.it.clone());
    let names: Vec<String> = needs.iter().filter_map(language).collect();
    Ok(Meet {
        about: delivery::About {
            organisation: body,
            activity: row.activity_id.map(ActivityId),
            group: None,
            // Kept in Italian, as everything else that is written down.
            title: format!("Mediazione: {}", names.join(", ")),
            place: row.place.clone(),
            mode: match row.mode {
                Mode::InPerson => delivery::Mode::InPerson,
                Mode::Video | Mode::Phone => delivery::Mode::Online,
            },
            language: needs.first().filter(|_| needs.len() == 1).map(|need| need.language.clone()),
            kind: Kind::Person,
            led_by: staff.first().map(|effort| effort.worker),
        },
        from: wish.from,
        minutes: wish.minutes,
        heads: who.is_empty().then_some(unnamed),
        who,
        staff,
    })
}

/// Before a mediator has an account the hours stand under the entry's own id.
async fn staff(ctx: &Ctx, wish: &Report, offers: &[offer::Model]) -> Result<Vec<Effort>> {
    let came = |id: MediatorId| {
        offers.iter().any(|offer| offer.mediator_id == id && offer.answer == Some(Answer::Yes))
    };
    let spent: Vec<&Spent> = wish.spent.iter().filter(|spent| came(spent.mediator)).collect();
    if spent.is_empty() {
        return Err(kernel::Refusal::from(Refusal::NoMediator).into());
    }
    let rows = ctx
        .unfiltered("the accounts of those who said yes, to write their hours")
        .find::<mediator::Entity>()
        .filter(mediator::Column::Id.is_in(spent.iter().map(|spent| spent.mediator)));
    let rows = ctx.all(rows).await?;
    let worker = |id: MediatorId| {
        let user = rows.iter().find(|row| row.id == id).and_then(|row| row.user_id);
        user.unwrap_or(id.uuid())
    };
    let effort = |spent: &Spent| Effort {
        worker: worker(spent.mediator),
        role: delivery::Role::Mediator,
        minutes: spent.minutes,
        preparation: spent.preparation,
    };
    Ok(spent.into_iter().map(effort).collect())
}

/// By name where whoever reports may see the person; otherwise the person is counted without one.
async fn participants(ctx: &Ctx, row: &request::Model) -> Result<Vec<Participant>> {
    let about = ctx.find::<subject::Entity>().filter(subject::Column::RequestId.eq(row.id));
    let ids: Vec<PersonId> = ctx.all(about).await?.into_iter().map(|row| PersonId(row.person_id)).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let seen = people::lines(ctx, &ids).await?;
    Ok(seen.into_keys().map(|PersonId(id)| Participant { kind: Kind::Person, id }).collect())
}

/// Each theme in each language that had somebody.
async fn hear(ctx: &Ctx, row: &request::Model, wish: &Report, needs: &[need::Model]) -> Result<()> {
    let grant = ctx.allow::<heard::Entity>(Action::Record, &steps::whole(ctx, row))?;
    let mut themes = wish.themes.clone();
    themes.sort_unstable();
    themes.dedup();
    let covered = needs.iter().filter(|need| need.offer_id.is_some());
    let line = |(language, theme): (&need::Model, Topic)| heard::ActiveModel {
        id: Set(DetailId::new(ctx)),
        organisation_id: Set(row.organisation_id),
        project_id: Set(row.project_id),
        request_id: Set(row.id),
        theme: Set(theme),
        language: Set(language.language.clone()),
        area_id: Set(row.area_id),
        heard_on: Set(wish.from.date()),
    };
    let rows = covered.flat_map(|need| themes.iter().map(move |theme| (need, *theme))).map(line).collect();
    ctx.insert_many(&grant, rows).await
}
