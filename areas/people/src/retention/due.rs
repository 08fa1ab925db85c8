//! Who is due to go: everybody whose time is over and whom nothing keeps.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Ctx, Error, Result, local_day};
use uuid::Uuid;

use super::{activity, hooks, rules, schedule};
use crate::entities::person;
use crate::ids::PersonId;
use crate::rights;
use crate::words::KeptKind;

pub(super) const WHY: &str =
    "the end of keeping concerns every person of the installation, whoever follows them";

/// Persons looked at together.
const AT_ONCE: u64 = 1_000;

/// Somebody whose time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Due {
    pub person: PersonId,
    pub kind: KeptKind,
    pub organisation: Uuid,
    pub last_activity: NaiveDate,
}

/// Everybody who is due, and how many would be were they not kept back.
pub(super) async fn all(ctx: &Ctx) -> Result<(Vec<Due>, i32)> {
    let (mut due, mut kept_back) = (Vec::new(), 0);
    let mut after: Option<PersonId> = None;
    loop {
        let rows = some_after(ctx, after).await?;
        let Some(last) = rows.last() else { return Ok((due, kept_back)) };
        after = Some(last.id);
        let (gone, kept) = among(ctx, rows).await?;
        due.extend(gone);
        kept_back += kept;
    }
}

/// Whether somebody is still due, asked again at the very moment before they go.
pub(super) async fn still(ctx: &Ctx, id: PersonId) -> Result<bool> {
    let row = ctx
        .unfiltered(WHY)
        .find::<person::Entity>()
        .filter(person::Column::Id.eq(id))
        .filter(person::Column::ErasedAt.is_null());
    let rows = ctx.all(row).await?;
    Ok(!among(ctx, rows).await?.0.is_empty())
}

async fn some_after(ctx: &Ctx, after: Option<PersonId>) -> Result<Vec<person::Model>> {
    let mut select = ctx
        .unfiltered(WHY)
        .find::<person::Entity>()
        .filter(person::Column::ErasedAt.is_null())
        .order_by_asc(person::Column::Id)
        .limit(AT_ONCE);
    if let Some(after) = after {
        select = select.filter(person::Column::Id.gt(after));
    }
    ctx.all(select).await
}

async fn among(ctx: &Ctx, rows: Vec<person::Model>) -> Result<(Vec<Due>, i32)> {
    let ids: Vec<PersonId> = rows.iter().map(|row| row.id).collect();
    let (happened, kept) = from_areas(ctx, &ids).await?;
    let written = activity::written(ctx, &ids).await?;
    let over = rows.into_iter().filter_map(|row| {
        let kind = if happened.contains_key(&row.id) { KeptKind::Served } else { KeptKind::NotServed };
        let days = [happened.get(&row.id), written.get(&row.id), Some(&local_day(row.created_at))];
        let last_activity = days.into_iter().flatten().max().copied()?;
        let rule = schedule::rule(kind, ctx.today())?;
        let is_over = rules::kept_until(last_activity, rule.years, rule.counts) < ctx.today();
        is_over.then_some(Due { person: row.id, kind, organisation: row.organisation_id, last_activity })
    });
    let (kept, due): (Vec<Due>, Vec<Due>) = over.partition(|due| kept.contains(&due.person));
    Ok((due, i32::try_from(kept.len()).unwrap_or(i32::MAX)))
}

async fn from_areas(
    ctx: &Ctx,
    ids: &[PersonId],
) -> Result<(HashMap<PersonId, NaiveDate>, HashSet<PersonId>)> {
    let areas = hooks::areas().ok_or_else(|| Error::broken("nobody said which areas know what happened"))?;
    let mut happened = HashMap::new();
    let mut kept = rights::with_open_requests(ctx, ids).await?;
    for area in areas {
        for (person, day) in area.last(ctx, ids).await? {
            activity::later(&mut happened, person, day);
        }
        kept.extend(area.kept_back(ctx, ids).await?);
    }
    Ok((happened, kept))
}
