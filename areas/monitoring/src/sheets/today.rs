//! What the sheets put on *Oggi*: to submit, to correct, to decide, and what one's own body still owes them.

use std::collections::{BTreeMap, BTreeSet};

use authz::{Action, Target};
use chrono::{Days, NaiveDate};
use kernel::{TodayItem, TodayList, Urgency};
use organisations::OrganisationId;
use programmes::ProjectId;
use store::{Ctx, Guarded, Result};

use super::overview::{Due, decides, due, may};
use super::states::State;
use super::{url, written};
use crate::entities::sheets::{data_delivery, spending};

/// Projects whose own share is looked at: *Oggi* is a page to read in a minute.
const MOST_PROJECTS: usize = 3;

/// Sheets to submit, to correct and to decide, for *Oggi*.
pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    if !ctx.can(Action::List, crate::SHEET) {
        return Ok(Vec::new());
    }
    let today = ctx.today();
    let due = due(ctx).await?;
    let mut items: Vec<TodayItem> = due.iter().filter_map(|due| item(ctx, due, today)).collect();
    items.extend(earlier_drafts(ctx, &due));
    let latest = due.iter().filter(|due| due.is_latest && due.state.is_open());
    for due in latest.filter(|due| !own_bodies(ctx, due.project.id).is_empty()).take(MOST_PROJECTS) {
        items.extend(owed(ctx, due, today).await?);
    }
    Ok(items)
}

/// What the reader's own bodies have not yet given to a sheet: their word that the data are complete, what they spent.
async fn owed(ctx: &Ctx, due: &Due, today: NaiveDate) -> Result<Vec<TodayItem>> {
    let (project, quarter) = (due.project.id, due.quarter);
    let bodies = own_bodies(ctx, project);
    let mut items = Vec::new();
    let declares = |body: &OrganisationId| may_record::<data_delivery::Entity>(ctx, project, *body);
    if bodies.iter().any(declares) {
        let declared = written::declarations(ctx, project, quarter).await?;
        if bodies.iter().filter(|body| declares(body)).any(|body| !declared.contains_key(body)) {
            let address = url::below(project, quarter, "deliveries");
            items.push(line(due, today, TodayList::ToDo, "monitoring-sheets-oggi-declare", address));
        }
    }
    let spends = |body: &OrganisationId| may_record::<spending::Entity>(ctx, project, *body);
    if bodies.iter().any(spends) {
        let spent = written::spending(ctx, project, quarter).await?;
        let entered = spent.iter().filter(|(_, spent)| spent.in_quarter.is_some());
        let told: BTreeSet<OrganisationId> = entered.map(|((body, _), _)| *body).collect();
        if bodies.iter().filter(|body| spends(body)).any(|body| !told.contains(body)) {
            let address = url::below(project, quarter, "spending");
            items.push(line(due, today, TodayList::ToDo, "monitoring-sheets-oggi-spend", address));
        }
    }
    Ok(items)
}

/// The reader's bodies that take part in the project.
fn own_bodies(ctx: &Ctx, project: ProjectId) -> BTreeSet<OrganisationId> {
    let held = ctx.actor().assignments.iter().filter(|held| held.projects.contains(&project.uuid()));
    held.map(|held| OrganisationId(held.organisation)).collect()
}

fn may_record<E: Guarded>(ctx: &Ctx, project: ProjectId, body: OrganisationId) -> bool {
    let target =
        Target { organisation: Some(body.uuid()), project: Some(project.uuid()), ..Target::default() };
    ctx.allow::<E>(Action::Record, &target).is_ok()
}

/// One line for each project whose earlier quarters were never submitted: a line a quarter would fill the page.
fn earlier_drafts(ctx: &Ctx, due: &[Due]) -> Vec<TodayItem> {
    let mut left: BTreeMap<ProjectId, (&str, i64)> = BTreeMap::new();
    let drafts = due.iter().filter(|due| !due.is_latest && due.state == State::Draft);
    for due in drafts.filter(|due| may(ctx, Action::Close, due.project.id)) {
        left.entry(due.project.id).or_insert((&due.project.code, 0)).1 += 1;
    }
    let line = |(project, (code, count)): (ProjectId, (&str, i64))| TodayItem {
        list: TodayList::ToDo,
        urgency: Urgency::Late,
        key: "monitoring-sheets-oggi-earlier",
        args: vec![("code", code.into()), ("count", count.into())],
        action: "monitoring-sheets-oggi-open",
        url: url::list(project),
        progress: None,
    };
    left.into_iter().map(line).collect()
}

fn item(ctx: &Ctx, due: &Due, today: NaiveDate) -> Option<TodayItem> {
    let (list, key) = match due.state {
        State::Draft if !due.is_latest => return None,
        // What is late is no longer about to be: it is to be done.
        State::Draft if may(ctx, Action::Close, due.project.id) && due.is_late(today) => {
            (TodayList::ToDo, "monitoring-sheets-oggi-late")
        }
        State::Draft if may(ctx, Action::Close, due.project.id) => {
            (TodayList::Expiring, "monitoring-sheets-oggi-due")
        }
        State::Returned if may(ctx, Action::Close, due.project.id) => {
            (TodayList::WaitingForMe, "monitoring-sheets-oggi-returned")
        }
        State::Submitted if decides(ctx, due.project.id) => {
            (TodayList::WaitingForMe, "monitoring-sheets-oggi-decide")
        }
        _ => return None,
    };
    Some(line(due, today, list, key, url::sheet(due.project.id, due.quarter)))
}

fn line(due: &Due, today: NaiveDate, list: TodayList, key: &'static str, url: String) -> TodayItem {
    let urgency = match (due.is_late(today), due.due_on <= today + Days::new(7)) {
        (true, _) => Urgency::Late,
        (false, true) => Urgency::Soon,
        (false, false) => Urgency::Calm,
    };
    TodayItem {
        list,
        urgency,
        key,
        args: vec![("code", due.project.code.as_str().into()), ("day", due.due_on.into())],
        action: "monitoring-sheets-oggi-open",
        url,
        progress: None,
    }
}
