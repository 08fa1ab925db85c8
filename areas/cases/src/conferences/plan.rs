//! Call a conference: when, where, about what, and who.

use authz::{Action, Target};
use chrono::NaiveDateTime;
use chrono_tz::Europe::Rome;
use sea_orm::Set;
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules;
use crate::entities::{case, conference, seat};
use crate::ids::{CaseId, ConferenceId, SeatId};
use crate::team::body;
use crate::words::{ConferenceState, State};

pub struct Call {
    pub case: CaseId,
    /// Wall-clock time in Italy.
    pub starts: NaiveDateTime,
    pub minutes: i32,
    pub place: String,
    pub agenda: String,
    /// Workers of the team.
    pub members: Vec<Uuid>,
    /// Others, as they are called: "dott.ssa Rossi, AUSL".
    pub guests: Vec<String>,
}

pub async fn call(ctx: &Ctx, wish: Call) -> Result<ConferenceId> {
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if case.state != State::Open {
        return Err(kernel::Refusal::new("cases-not-open").into());
    }
    rules::call(wish.members.len() + wish.guests.len()).map_err(kernel::Refusal::from)?;
    let starts_at = wish.starts.and_local_timezone(Rome).earliest();
    let starts_at = starts_at.ok_or_else(|| kernel::Refusal::new("cases-note-no-such-time").on("time"))?;
    let organisation = body::acting(ctx, &case).await?.uuid();

    let target = Target { organisation: Some(organisation), linked: true, ..Target::default() };
    let grant = ctx.allow::<conference::Entity>(Action::Create, &target)?;
    let id = ConferenceId::new(ctx);
    let row = conference::ActiveModel {
        id: Set(id),
        case_id: Set(case.id),
        organisation_id: Set(organisation),
        starts_at: Set(starts_at.with_timezone(&chrono::Utc)),
        minutes: Set(wish.minutes),
        place: Set(wish.place),
        agenda: Set(wish.agenda),
        state: Set(ConferenceState::Planned),
        record: Set(None),
        session_id: Set(None),
        held_at: Set(None),
        held_by: Set(None),
        why_cancelled: Set(None),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    let row = ctx.insert(&grant, row).await?;
    let seats = ctx.allow::<seat::Entity>(Action::Create, &target)?;
    let named = wish.members.into_iter().map(|user| (Some(user), None));
    let guests = wish.guests.into_iter().map(|guest| (None, Some(guest)));
    let rows = named.chain(guests).map(|who| seated(ctx, &row, who)).collect();
    ctx.insert_many(&seats, rows).await?;
    Ok(id)
}

fn seated(
    ctx: &Ctx,
    conference: &conference::Model,
    (user, guest): (Option<Uuid>, Option<String>),
) -> seat::ActiveModel {
    seat::ActiveModel {
        id: Set(SeatId::new(ctx)),
        case_id: Set(conference.case_id),
        organisation_id: Set(conference.organisation_id),
        conference_id: Set(conference.id),
        user_id: Set(user),
        guest: Set(guest),
        was_there: Set(None),
    }
}

/// It will not take place.
pub async fn cancel(ctx: &Ctx, conference: ConferenceId, why: String) -> Result<CaseId> {
    let (row, grant) = ctx.load::<conference::Entity>(conference, Action::Record).await?;
    match row.state {
        ConferenceState::Held => {
            return Err(kernel::Refusal::from(rules::Refusal::AlreadyHeld).into());
        }
        ConferenceState::Cancelled => return Err(Error::Stale),
        ConferenceState::Planned => {}
    }

    let case = row.case_id;
    let version = row.version + 1;
    let mut changed: conference::ActiveModel = row.into();
    changed.state = Set(ConferenceState::Cancelled);
    changed.why_cancelled = Set(Some(why));
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(case)
}
