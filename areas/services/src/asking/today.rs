//! What requests put on *Oggi*: new ones of the reader's bodies, and those whose day has passed.

use authz::Action;
use kernel::{Arg, TodayItem, TodayList, Urgency};
use store::{Ctx, Result};

use super::queries::{View, Wanted, count};
use super::words::State;
use crate::policy::REQUEST;

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    if !ctx.can(Action::Record, REQUEST) {
        return Ok(Vec::new());
    }
    let new = count(ctx, &Wanted { state: Some(State::New), ..Wanted::default() }).await?;
    let late = count(ctx, &Wanted { overdue: true, ..Wanted::default() }).await?;
    let unassigned = match ctx.can(Action::Decide, REQUEST) {
        true => count(ctx, &Wanted { view: View::Unassigned, ..Wanted::default() }).await?,
        false => 0,
    };
    let item = |key, url: &str, urgency, count: i64| TodayItem {
        list: TodayList::WaitingForMe,
        urgency,
        key,
        args: vec![("count", Arg::from(count))],
        action: "asking-today-see",
        url: url.to_owned(),
        progress: None,
    };
    let items = [
        item("asking-today-late", "/requests?due=late", Urgency::Late, late),
        item("asking-today-new", "/requests?state=new", Urgency::Soon, new),
        item("asking-today-unassigned", "/requests?view=unassigned", Urgency::Soon, unassigned),
    ];
    Ok(items.into_iter().zip([late, new, unassigned]).filter(|(_, n)| *n > 0).map(|(item, _)| item).collect())
}
