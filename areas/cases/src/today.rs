//! What cases put on *Oggi*: tasks, reviews, handovers and conferences of the reader; cases nobody met for long.

use authz::Action;
use chrono::{Days, NaiveDate, TimeDelta};
use kernel::{Arg, TodayItem, TodayList, Urgency};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use crate::conferences::queries::mine;
use crate::entities::case;
use crate::file::list::silent;
use crate::file::terms;
use crate::plans::due::{DueStep, due_steps};
use crate::policy::{CASE, CONFERENCE, HANDOVER, PLAN, TASK};
use crate::tasks::queries::mine_until;
use crate::team::queries::waiting_for_me;
use crate::words::State;

/// Lines of one kind on a home page.
const SHOWN: u64 = 6;

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    if ctx.can(Action::View, TASK) {
        items.extend(tasks(ctx).await?);
    }
    if ctx.can(Action::View, PLAN) {
        items.extend(steps(ctx).await?);
    }
    if ctx.can(Action::View, HANDOVER) {
        items.extend(handovers(ctx).await?);
    }
    if ctx.can(Action::View, CONFERENCE) {
        items.extend(conferences(ctx).await?);
    }
    if ctx.can(Action::List, CASE) {
        items.extend(attention(ctx).await?);
    }
    items.extend(crate::referrals::today::items(ctx).await?);
    Ok(items)
}

async fn tasks(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let near = u64::try_from(terms::on(ctx.today()).near_days).unwrap_or_default();
    let until = ctx.today() + Days::new(near);
    let lines = mine_until(ctx, until, SHOWN).await?;
    let item = |task: crate::tasks::queries::TaskLine| {
        let (list, urgency) = placed(ctx, task.due_on);
        TodayItem {
            list,
            urgency,
            key: "cases-today-task",
            args: vec![("title", Arg::from(task.title)), ("day", Arg::from(task.due_on))],
            action: "cases-today-open",
            url: format!("/cases/{}", task.case),
            progress: None,
        }
    };
    Ok(lines.into_iter().map(item).collect())
}

/// What the reader promised in plans that were agreed.
async fn steps(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let near = u64::try_from(terms::on(ctx.today()).near_days).unwrap_or_default();
    let mut steps = due_steps(ctx, user, ctx.today() + Days::new(near)).await?;
    steps.truncate(usize::try_from(SHOWN).unwrap_or_default());
    let item = |step: DueStep| {
        let (list, urgency) = placed(ctx, step.due_on);
        TodayItem {
            list,
            urgency,
            key: "cases-today-step",
            url: step.url(),
            args: vec![("what", Arg::from(step.what)), ("day", Arg::from(step.due_on))],
            action: "cases-today-open",
            progress: None,
        }
    };
    Ok(steps.into_iter().map(item).collect())
}

fn placed(ctx: &Ctx, due: NaiveDate) -> (TodayList, Urgency) {
    match due {
        due if due < ctx.today() => (TodayList::ToDo, Urgency::Late),
        due if due == ctx.today() => (TodayList::ToDo, Urgency::Soon),
        _ => (TodayList::Expiring, Urgency::Calm),
    }
}

async fn handovers(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let lines = waiting_for_me(ctx).await?;
    let item = |line: crate::team::queries::HandoverLine| TodayItem {
        list: TodayList::WaitingForMe,
        urgency: Urgency::Soon,
        key: "cases-today-handover",
        args: vec![("day", Arg::from(store::local_day(line.asked_at)))],
        action: "cases-today-answer",
        url: format!("/cases/handovers/{}", line.id),
        progress: None,
    };
    Ok(lines.into_iter().map(item).collect())
}

async fn conferences(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let lines = mine(ctx, ctx.now() + TimeDelta::days(1), SHOWN).await?;
    let item = |line: crate::conferences::queries::ConferenceLine| {
        let is_over = line.starts_at < ctx.now();
        TodayItem {
            list: TodayList::ToDo,
            urgency: if is_over { Urgency::Late } else { Urgency::Soon },
            key: if is_over { "cases-today-conference-over" } else { "cases-today-conference" },
            args: vec![
                ("day", Arg::from(store::local_day(line.starts_at))),
                ("time", Arg::from(l10n::time(l10n::Locale::It, line.starts_at))),
            ],
            action: if is_over { "cases-today-record" } else { "cases-today-open" },
            url: format!("/cases/conferences/{}", line.id),
            progress: None,
        }
    };
    Ok(lines.into_iter().map(item).collect())
}

/// The reader's own cases whose review is due, and those nobody met for long: a number and where they are.
async fn attention(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let own = || {
        ctx.find::<case::Entity>()
            .filter(case::Column::WorkerId.eq(user))
            .filter(case::Column::State.eq(State::Open))
    };
    let near = u64::try_from(terms::on(ctx.today()).near_days).unwrap_or_default();
    let due = ctx.count(own().filter(case::Column::ReviewOn.lte(ctx.today() + Days::new(near)))).await?;
    let quiet = ctx.count(own().filter(silent(ctx.today()))).await?;
    let item = |key, url: &str, count: i64| TodayItem {
        list: TodayList::Expiring,
        urgency: Urgency::Soon,
        key,
        args: vec![("count", Arg::from(count))],
        action: "cases-today-see",
        url: url.to_owned(),
        progress: None,
    };
    let mut items = Vec::new();
    if due > 0 {
        items.push(item("cases-today-reviews", "/cases?sort=review", due));
    }
    if quiet > 0 {
        items.push(item("cases-today-silent", "/cases?due=silent", quiet));
    }
    Ok(items)
}
