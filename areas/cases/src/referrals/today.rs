//! What referrals put on *Oggi*: what waits for an answer, what came back, what nobody answered.

use authz::{Action, Role};
use kernel::{Arg, TodayItem, TodayList, Urgency};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Ctx, Result};

use super::queries::{bodies, receiver_name, waiting};
use super::words::ReferralState;
use crate::entities::referral;
use crate::policy::REFERRAL;

/// Lines of one kind on a home page.
const SHOWN: u64 = 6;

pub(crate) async fn items(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    if !ctx.can(Action::View, REFERRAL) {
        return Ok(Vec::new());
    }
    let mut items = to_answer(ctx).await?;
    items.extend(came_back(ctx).await?);
    items.extend(unanswered_mine(ctx).await?);
    Ok(items)
}

/// To the reader's bodies; where the second term passed, whoever coordinates reads it as late.
async fn to_answer(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let rows = waiting(ctx.find::<referral::Entity>())
        .filter(referral::Column::ReceiverId.is_in(ctx.actor().organisations()))
        .order_by_asc(referral::Column::DueOn)
        .limit(SHOWN);
    let rows = ctx.all(rows).await?;
    let names = bodies(ctx, &rows).await?;
    let coordinates = ctx.actor().holds(Role::Coordinator);
    let item = |row: &referral::Model| {
        let due = row.due_on.unwrap_or(ctx.today());
        let is_escalated = coordinates && row.escalated_at.is_some();
        TodayItem {
            list: TodayList::WaitingForMe,
            urgency: if due < ctx.today() { Urgency::Late } else { Urgency::Soon },
            key: if is_escalated { "cases-today-referral-escalated" } else { "cases-today-referral" },
            args: vec![
                ("body", Arg::from(names.get(&row.organisation_id).map_or("", String::as_str))),
                ("day", Arg::from(due)),
            ],
            action: "cases-today-answer",
            url: format!("/referrals/{}", row.id),
            progress: None,
        }
    };
    Ok(rows.iter().map(item).collect())
}

/// Answers and outcomes the worker who sent it has not read.
async fn came_back(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let unread = Condition::any().add(referral::Column::LookedAt.is_null()).add(
        Expr::col((referral::Entity, referral::Column::LookedAt))
            .lt(Expr::col((referral::Entity, referral::Column::MovedAt))),
    );
    let rows = ctx
        .find::<referral::Entity>()
        .filter(referral::Column::WorkerId.eq(user))
        .filter(referral::Column::MovedAt.is_not_null())
        .filter(unread)
        .order_by_desc(referral::Column::MovedAt)
        .limit(SHOWN);
    let rows = ctx.all(rows).await?;
    let names = bodies(ctx, &rows).await?;
    let item = |row: &referral::Model| TodayItem {
        list: TodayList::WaitingForMe,
        urgency: Urgency::Soon,
        key: back_key(row.state),
        args: vec![("body", Arg::from(receiver_name(row, &names)))],
        action: "cases-today-see",
        url: format!("/referrals/{}", row.id),
        progress: None,
    };
    Ok(rows.iter().map(item).collect())
}

fn back_key(state: ReferralState) -> &'static str {
    match state {
        ReferralState::Refused => "cases-today-referral-refused",
        ReferralState::Fulfilled => "cases-today-referral-fulfilled",
        ReferralState::Dropped | ReferralState::NoShow => "cases-today-referral-not-done",
        ReferralState::Sent | ReferralState::Seen => "cases-today-referral-call",
        _ => "cases-today-referral-accepted",
    }
}

/// Nobody answered within the second term: a person decides where it goes on.
async fn unanswered_mine(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let rows = waiting(ctx.find::<referral::Entity>())
        .filter(referral::Column::WorkerId.eq(user))
        .filter(referral::Column::EscalatedAt.is_not_null())
        .order_by_asc(referral::Column::EscalatedAt)
        .limit(SHOWN);
    let rows = ctx.all(rows).await?;
    let names = bodies(ctx, &rows).await?;
    let item = |row: &referral::Model| TodayItem {
        list: TodayList::ToDo,
        urgency: Urgency::Late,
        key: "cases-today-referral-unanswered",
        args: vec![("body", Arg::from(receiver_name(row, &names)))],
        action: "cases-today-referral-second",
        url: format!("/referrals/{}", row.id),
        progress: None,
    };
    Ok(rows.iter().map(item).collect())
}
