//! What the directory puts on *Oggi*: the services of one's body that nobody can be sure of any more.

use authz::Action;
use kernel::{Arg, TodayItem, TodayList, Urgency};
use store::{Ctx, Result};

use super::index::{self, Entry};
use super::standing;
use super::words::Standing;
use crate::policy::SERVICE;

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    if !ctx.can(Action::Amend, SERVICE) {
        return Ok(Vec::new());
    }
    let directory = index::directory(ctx).await?;
    let mine = ctx.actor().organisations();
    let is_mine =
        |entry: &&Entry| mine.contains(&entry.organisation.uuid()) && entry.is_given_on(ctx.today());
    let own: Vec<&Entry> = directory.entries.iter().filter(is_mine).collect();
    let trusts = standing::trusts(ctx, &own).await?;
    let doubted: Vec<&Entry> = own.into_iter().filter(|entry| trusts[&entry.id].asks_owner()).collect();
    let Some(first) = doubted.first() else { return Ok(Vec::new()) };
    let is_flagged = doubted.iter().any(|entry| trusts[&entry.id].standing == Standing::Flagged);
    Ok(vec![TodayItem {
        list: TodayList::WaitingForMe,
        urgency: if is_flagged { Urgency::Late } else { Urgency::Soon },
        key: "services-today-check",
        args: vec![("count", Arg::from(doubted.len())), ("name", Arg::from(first.sheet.name.as_str()))],
        action: "services-today-look",
        url: if doubted.len() == 1 { first.url() } else { "/services/mine".to_owned() },
        progress: None,
    }])
}
