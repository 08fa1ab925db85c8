//! Write down a conference: who was there, what was said, what was decided. Decisions with a name and a day are tasks.

use authz::{Action, Target};
use chrono::NaiveDate;
use chrono_tz::Europe::Rome;
use delivery::{Effort, Kind, Meet, Mode};
use kernel::RecordRef;
use organisations::OrganisationId;
use programmes::ActivityId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules;
use crate::entities::{conference, decision, seat};
use crate::ids::{CaseId, ConferenceId, DecisionId, SeatId, TaskId};
use crate::policy::CONFERENCE;
use crate::sealed::{self, Place};
use crate::tasks::add::{Add, add};
use crate::words::ConferenceState;

pub struct Hold {
    pub conference: ConferenceId,
    pub there: Vec<SeatId>,
    /// What was said.
    pub record: String,
    pub decisions: Vec<Decided>,
    /// Whether the hours of the calling body's workers are to be counted, and for which activity.
    pub counted: Option<Counted>,
    pub seen_version: Option<i32>,
}

pub struct Decided {
    pub text: String,
    pub worker: Option<Uuid>,
    pub due_on: Option<NaiveDate>,
}

pub struct Counted {
    pub title: String,
    pub activity: Option<ActivityId>,
}

pub async fn hold(ctx: &Ctx, wish: Hold) -> Result<CaseId> {
    let (row, grant) = ctx.load::<conference::Entity>(wish.conference, Action::Record).await?;
    if wish.seen_version.is_some_and(|seen| seen != row.version) {
        return Err(Error::Stale);
    }
    let said = (wish.there.len(), wish.record.as_str());
    rules::hold(row.state, row.starts_at, said, ctx.now()).map_err(kernel::Refusal::from)?;
    for decided in &wish.decisions {
        rules::decision(decided.worker.is_some(), decided.due_on.is_some()).map_err(kernel::Refusal::from)?;
    }

    let target = Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() };
    let there = mark(ctx, &row, &wish.there, &target).await?;
    let session = match wish.counted {
        Some(counted) => Some(delivered(ctx, &row, counted, there).await?),
        None => None,
    };
    decide(ctx, &row, wish.decisions, &target).await?;
    let (case, id, version) = (row.case_id, row.id, row.version + 1);
    let mut held: conference::ActiveModel = row.into();
    held.state = Set(ConferenceState::Held);
    held.record = Set(Some(sealed::seal(ctx, place(id), wish.record.trim())?));
    held.session_id = Set(session);
    held.held_at = Set(Some(ctx.now()));
    held.held_by = Set(ctx.actor().user);
    held.version = Set(version);
    ctx.update(&grant, held).await?;
    Ok(case)
}

pub(crate) fn place(id: ConferenceId) -> Place {
    ("conferences-record", id.uuid())
}

/// Marks the seats; answers with the users among those who were there.
async fn mark(ctx: &Ctx, row: &conference::Model, there: &[SeatId], target: &Target) -> Result<Vec<Uuid>> {
    let seats = ctx.find::<seat::Entity>().filter(seat::Column::ConferenceId.eq(row.id));
    let grant = ctx.allow::<seat::Entity>(Action::Record, target)?;
    let mut users = Vec::new();
    for seat in ctx.all(seats).await? {
        let was_there = there.contains(&seat.id);
        users.extend(seat.user_id.filter(|_| was_there));
        let mut marked: seat::ActiveModel = seat.into();
        marked.was_there = Set(Some(was_there));
        ctx.update(&grant, marked).await?;
    }
    Ok(users)
}

/// Hours of the calling body's own workers: each body answers for its own.
async fn delivered(ctx: &Ctx, row: &conference::Model, counted: Counted, there: Vec<Uuid>) -> Result<Uuid> {
    let organisation = OrganisationId(row.organisation_id);
    let own: Vec<Uuid> =
        identity::operators(ctx, organisation).await?.into_iter().map(|(user, _)| user.uuid()).collect();
    let effort =
        |worker| Effort { worker, role: delivery::Role::CaseWorker, minutes: row.minutes, preparation: 0 };
    let staff: Vec<Effort> = there.into_iter().filter(|user| own.contains(user)).map(effort).collect();
    let about = delivery::About {
        organisation,
        activity: counted.activity,
        group: None,
        title: counted.title,
        place: row.place.clone(),
        mode: Mode::InPerson,
        language: None,
        kind: Kind::Organisation,
        led_by: None,
    };
    let from = row.starts_at.with_timezone(&Rome).naive_local();
    let meet = Meet { about, from, minutes: row.minutes, who: Vec::new(), heads: None, staff };
    Ok(delivery::meet(ctx, meet).await?.uuid())
}

async fn decide(ctx: &Ctx, row: &conference::Model, decisions: Vec<Decided>, target: &Target) -> Result<()> {
    let grant = ctx.allow::<decision::Entity>(Action::Record, target)?;
    for (place, decided) in (1..).zip(decisions) {
        let id = DecisionId::new(ctx);
        let task = task_of(ctx, row, &decided).await?;
        let line = decision::ActiveModel {
            id: Set(id),
            case_id: Set(row.case_id),
            organisation_id: Set(row.organisation_id),
            conference_id: Set(row.id),
            place: Set(place),
            text: Set(decided.text),
            task_id: Set(task),
        };
        ctx.insert(&grant, line).await?;
    }
    Ok(())
}

async fn task_of(ctx: &Ctx, row: &conference::Model, decided: &Decided) -> Result<Option<TaskId>> {
    let (Some(worker), Some(due_on)) = (decided.worker, decided.due_on) else { return Ok(None) };
    let source = Some(RecordRef::new(CONFERENCE, row.id.uuid()));
    let task = Add { case: row.case_id, worker, title: decided.text.clone(), due_on, source };
    Ok(Some(add(ctx, task).await?))
}
