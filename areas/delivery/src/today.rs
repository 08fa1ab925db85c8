//! What delivery puts on *Oggi*: today's sessions to register, those of the past nobody registered, calls to make.

use authz::Role;
use chrono::{Days, NaiveDate};
use kernel::{Arg, Page, TodayItem, TodayList, Urgency};
use store::{Ctx, Result};

use crate::outcomes::queries::follow_ups_due;
use crate::planning::queries::{SessionLine, Wanted, list};
use crate::policy;
use crate::url;
use crate::words::State;

/// Sessions of a day that fit on a home page.
const SHOWN: i64 = 8;

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    if !ctx.can(authz::Action::Record, policy::PARTICIPATION) {
        return Ok(Vec::new());
    }
    let mut items = sessions_of(ctx, ctx.today()).await?;
    items.extend(unregistered(ctx).await?);
    items.extend(follow_ups(ctx).await?);
    Ok(items)
}

/// Who coordinates sees the whole body's day; everybody else their own. Nobody has to do what only a partner may.
fn mine(ctx: &Ctx) -> Wanted {
    let answers_for_all = [Role::Coordinator, Role::Referent].iter().any(|role| ctx.actor().holds(*role));
    let led_by = ctx.actor().user.filter(|_| !answers_for_all);
    Wanted { led_by, of_bodies: ctx.actor().organisations(), ..Wanted::default() }
}

async fn sessions_of(ctx: &Ctx, day: NaiveDate) -> Result<Vec<TodayItem>> {
    let wanted = Wanted { from: Some(day), until: Some(day), state: Some(State::Planned), ..mine(ctx) };
    let sessions = list(ctx, &wanted, Page { number: 1, size: SHOWN }).await?;
    Ok(sessions.rows.iter().map(|line| session_item(ctx, line)).collect())
}

fn session_item(ctx: &Ctx, line: &SessionLine) -> TodayItem {
    let is_over = line.ends_at < ctx.now();
    TodayItem {
        list: TodayList::ToDo,
        urgency: if is_over { Urgency::Soon } else { Urgency::Calm },
        key: "delivery-today-session",
        args: vec![
            ("from", Arg::from(l10n::time(l10n::Locale::It, line.starts_at))),
            ("title", Arg::from(line.title.as_str())),
            ("place", Arg::from(line.place.as_str())),
        ],
        action: "delivery-today-register",
        url: url::register(line.id),
        progress: None,
    }
}

/// Before today, over, and nobody wrote who came.
async fn unregistered(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let yesterday = ctx.today() - Days::new(1);
    let wanted = Wanted { unregistered: true, until: Some(yesterday), ..mine(ctx) };
    let found = list(ctx, &wanted, Page { number: 1, size: 1 }).await?;
    if found.total == 0 {
        return Ok(Vec::new());
    }
    let url = match found.rows.first().filter(|_| found.total == 1) {
        Some(only) => url::register(only.id),
        None => "/sessions?view=unregistered".to_owned(),
    };
    Ok(vec![TodayItem {
        list: TodayList::ToDo,
        urgency: Urgency::Late,
        key: "delivery-today-unregistered",
        args: vec![("count", Arg::from(found.total))],
        action: "delivery-today-complete",
        url,
        progress: None,
    }])
}

/// Rule C11: those hired three, six or twelve months ago who have not been asked since.
async fn follow_ups(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let due = follow_ups_due(ctx).await?;
    if due.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![TodayItem {
        list: TodayList::Expiring,
        urgency: Urgency::Soon,
        key: "delivery-today-follow-ups",
        args: vec![("count", Arg::from(due.len()))],
        action: "delivery-today-complete",
        url: "/outcomes/follow-ups".to_owned(),
        progress: None,
    }])
}
