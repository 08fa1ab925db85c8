//! What desks and outreach put on *Oggi*: my appointments, who waits, rounds of today and unclosed ones, calls to make.

use authz::Action;
use kernel::{Arg, TodayItem, TodayList, Urgency};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::queries::own_desks;
use super::when::whole;
use super::words::VisitState;
use crate::appointments::queries::{mine, to_call};
use crate::appointments::words::State;
use crate::entities::desks::visit;
use crate::outreach::queries::mine_until;
use crate::policy::{APPOINTMENT, ROUND, VISIT};

const SHOWN: usize = 8;

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    if ctx.can(Action::View, APPOINTMENT) {
        items.extend(appointments(ctx).await?);
    }
    if ctx.can(Action::Record, VISIT) {
        items.extend(waiting(ctx).await?);
    }
    if ctx.can(Action::Record, APPOINTMENT) {
        items.extend(calls(ctx).await?);
    }
    if ctx.can(Action::Record, ROUND) {
        items.extend(rounds(ctx).await?);
    }
    Ok(items)
}

fn item(list: TodayList, key: &'static str, args: Vec<(&'static str, Arg)>, url: String) -> TodayItem {
    TodayItem { list, urgency: Urgency::Soon, key, args, action: "services-today-open", url, progress: None }
}

async fn appointments(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let (from, until) = whole(ctx.today());
    let rows = mine(ctx, from, until).await?.into_iter().filter(|row| row.state == State::Booked).take(SHOWN);
    let line = |row: crate::appointments::queries::Appointment| {
        let time = Arg::from(l10n::time(l10n::Locale::It, row.starts_at));
        item(
            TodayList::ToDo,
            "services-today-appointment",
            vec![("time", time)],
            format!("/appointments/{}", row.id),
        )
    };
    Ok(rows.map(line).collect())
}

/// Who waits at the desks of the reader's bodies, a line for each desk.
async fn waiting(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let desks = own_desks(ctx).await?;
    let rows = ctx
        .find::<visit::Entity>()
        .filter(visit::Column::HeldOn.eq(ctx.today()))
        .filter(visit::Column::State.eq(VisitState::Arrived))
        .filter(visit::Column::DeskId.is_in(desks.iter().map(|desk| desk.id)));
    let rows = ctx.all(rows).await?;
    let line = |desk: &super::queries::Desk| {
        let count = rows.iter().filter(|row| row.desk_id == desk.id).count();
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let args = vec![("count", Arg::from(count)), ("desk", Arg::from(desk.name.as_str()))];
        let line =
            item(TodayList::WaitingForMe, "services-today-waiting", args, format!("/desks/{}", desk.id));
        Some(line).filter(|_| count > 0)
    };
    Ok(desks.iter().filter_map(line).collect())
}

async fn calls(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let count = to_call(ctx).await?;
    let url = match own_desks(ctx).await?.as_slice() {
        [only] => format!("/desks/{}", only.id),
        _ => "/desks".to_owned(),
    };
    let line = item(TodayList::ToDo, "services-today-calls", vec![("count", Arg::from(count))], url);
    Ok(Some(line).filter(|_| count > 0).into_iter().collect())
}

async fn rounds(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let line = |row: crate::outreach::queries::Round| {
        let is_late = row.held_on < ctx.today();
        let key = if is_late { "services-today-round-unclosed" } else { "services-today-round" };
        let args = vec![
            ("day", Arg::from(row.held_on)),
            ("time", Arg::from(l10n::time(l10n::Locale::It, row.starts_at))),
        ];
        let line = item(TodayList::ToDo, key, args, format!("/rounds/{}", row.id));
        TodayItem { urgency: if is_late { Urgency::Late } else { Urgency::Soon }, ..line }
    };
    Ok(mine_until(ctx, ctx.today()).await?.into_iter().map(line).collect())
}
