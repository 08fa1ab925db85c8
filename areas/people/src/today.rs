//! What persons put on *Oggi*: permits about to end, files incomplete for reporting, possible duplicates,
//! files that others opened in an emergency.

use authz::Action;
use kernel::{TodayItem, TodayList, Urgency};
use store::{Ctx, Result};

use crate::access::emergency;
use crate::guardian::queries as minors;
use crate::list::queries::{self, Wanted};
use crate::policy::{EMERGENCY, PERSON, RESIDENCE, RIGHTS, SAME_PERSON};
use crate::{rights, same};

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    if !ctx.can(Action::List, PERSON) {
        return Ok(items);
    }
    if ctx.can(Action::View, RESIDENCE) {
        items.extend(permits(ctx).await?);
    }
    if ctx.can(Action::Amend, PERSON) {
        let wanted = Wanted { incomplete: true, ..Wanted::default() };
        let count = queries::count(ctx, &wanted).await?;
        items.extend(item(
            count,
            "people-today-incomplete",
            "people-today-complete",
            "/people?incomplete=1",
            Urgency::Soon,
            TodayList::WaitingForMe,
        ));
    }
    if ctx.can(Action::Amend, PERSON) {
        items.extend(minors(ctx).await?);
    }
    if ctx.can(Action::List, RIGHTS) {
        items.extend(rights_due(ctx).await?);
    }
    if ctx.can(Action::List, EMERGENCY) {
        items.extend(item(
            emergency::queries::lately(ctx).await?,
            "people-today-emergencies",
            "people-today-see",
            "/people/emergencies",
            Urgency::Soon,
            TodayList::WaitingForMe,
        ));
    }
    if ctx.can(Action::Decide, SAME_PERSON) {
        let waiting = same::queries::waiting(ctx).await?;
        items.extend(item(
            waiting,
            "people-today-duplicates",
            "people-today-decide",
            "/people/duplicates",
            Urgency::Calm,
            TodayList::WaitingForMe,
        ));
    }
    Ok(items)
}

/// Requests about data that must be answered soon.
async fn rights_due(ctx: &Ctx) -> Result<Option<TodayItem>> {
    let Some((count, late, first)) = rights::queries::due(ctx).await? else { return Ok(None) };
    let urgency = if late > 0 { Urgency::Late } else { Urgency::Soon };
    let due =
        item(count, "people-today-rights", "people-today-see", "/people/rights", urgency, TodayList::ToDo);
    let args = vec![("count", count.into()), ("late", late.into()), ("day", first.into())];
    Ok(due.map(|item| TodayItem { args, ..item }))
}

/// Minors for whom nobody stands in, and those who came of age.
async fn minors(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let without = item(
        minors::count(ctx, minors::Wanted::Guardian).await?,
        "people-today-guardians",
        "people-today-see",
        "/people/minors",
        Urgency::Late,
        TodayList::ToDo,
    );
    let of_age = item(
        minors::count(ctx, minors::Wanted::OfAge).await?,
        "people-today-of-age",
        "people-today-see",
        "/people/minors?which=of-age",
        Urgency::Soon,
        TodayList::Expiring,
    );
    Ok(without.into_iter().chain(of_age).collect())
}

/// The nearest alert that concerns anybody, and apart from them those whose permit has ended.
async fn permits(ctx: &Ctx) -> Result<Option<TodayItem>> {
    let alerts = [
        (30, "people-today-permits-30", "/people?expiring=30&sort=permit", Urgency::Late),
        (60, "people-today-permits-60", "/people?expiring=60&sort=permit", Urgency::Soon),
        (90, "people-today-permits-90", "/people?expiring=90&sort=permit", Urgency::Calm),
    ];
    for (days, key, url, urgency) in alerts {
        let wanted = Wanted { expiring: Some(days), ..Wanted::default() };
        let count = queries::count(ctx, &wanted).await?;
        if count > 0 {
            let ended = queries::count(ctx, &Wanted { expiring: Some(0), ..Wanted::default() }).await?;
            let permits = item(count, key, "people-today-see", url, urgency, TodayList::Expiring);
            return Ok(permits.map(|item| TodayItem {
                args: vec![("count", (count - ended).into()), ("ended", ended.into())],
                ..item
            }));
        }
    }
    Ok(None)
}

fn item(
    count: i64,
    key: &'static str,
    action: &'static str,
    url: &str,
    urgency: Urgency,
    list: TodayList,
) -> Option<TodayItem> {
    (count > 0).then(|| TodayItem {
        list,
        urgency,
        key,
        args: vec![("count", count.into())],
        action,
        url: url.to_owned(),
        progress: None,
    })
}
