//! A person's referrals: what goes with an erasure, what they may ask to see, when something last happened.

use std::collections::HashMap;

use chrono::NaiveDate;
use people::PersonId;
use people::rights::{Field, Said};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use super::queries::{bodies, receiver_name};
use super::snapshot::Snapshot;
use crate::entities::{referral, referral_step};

const WHY: &str = "the person's own rights reach every referral of theirs, whichever bodies were in it";

/// That a body asked another for something stays and is counted; what was told of the person goes.
pub(crate) async fn forget(ctx: &Ctx, person: PersonId) -> Result<()> {
    for row in of(ctx, &[person]).await? {
        let nothing = Snapshot::default().seal(ctx, row.id)?;
        let emptied = Query::update()
            .table(referral::Entity)
            .value(referral::Column::Words, Option::<Vec<u8>>::None)
            .value(referral::Column::Snapshot, nothing)
            .value(referral::Column::WithoutNotice, Option::<String>::None)
            .and_where(referral::Column::Id.eq(row.id))
            .take();
        ctx.housekeeping(WHY).run(&emptied).await?;
        let steps = Query::update()
            .table(referral_step::Entity)
            .value(referral_step::Column::Words, Option::<Vec<u8>>::None)
            .and_where(referral_step::Column::ReferralId.eq(row.id))
            .take();
        ctx.housekeeping(WHY).run(&steps).await?;
    }
    Ok(())
}

pub(crate) async fn held(ctx: &Ctx, person: PersonId) -> Result<Vec<Vec<Field>>> {
    let rows = of(ctx, &[person]).await?;
    let names = bodies(ctx, &rows).await?;
    let record = |row: &referral::Model| {
        vec![
            Field::new("sent_at", "cases-held-referral-sent", row.sent_at),
            Field::new("receiver", "cases-held-referral-to", receiver_name(row, &names)),
            Field::new("asked", "cases-held-referral-asked", Said::word(row.asked.code(), row.asked.key())),
            Field::new("shared", "cases-held-referral-shared", row.shares.clone()),
        ]
    };
    Ok(rows.iter().map(record).collect())
}

pub(crate) async fn last(ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, NaiveDate>> {
    let mut last: HashMap<PersonId, NaiveDate> = HashMap::new();
    for row in of(ctx, persons).await? {
        let at = [Some(row.created_at), row.answered_at, row.ended_at].into_iter().flatten().max();
        let Some(day) = at.map(store::local_day) else { continue };
        let known = last.entry(row.person_id).or_insert(day);
        *known = (*known).max(day);
    }
    Ok(last)
}

async fn of(ctx: &Ctx, persons: &[PersonId]) -> Result<Vec<referral::Model>> {
    let these = ctx
        .unfiltered(WHY)
        .find::<referral::Entity>()
        .filter(referral::Column::PersonId.is_in(persons.iter().copied()))
        .order_by_asc(referral::Column::Id);
    ctx.all(these).await
}
