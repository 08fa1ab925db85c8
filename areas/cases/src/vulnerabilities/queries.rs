//! Reading what must be taken care of: only as one whom the team named, and every read leaves its line.

use chrono::NaiveDate;
use kernel::RecordRef;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use crate::entities::{member, vulnerability};
use crate::ids::{CaseId, VulnerabilityId};
use crate::policy::VULNERABILITY;
use crate::sealed::unseal_some;

pub struct Line {
    pub id: VulnerabilityId,
    pub code: String,
    pub since_on: NaiveDate,
    pub until_on: Option<NaiveDate>,
    pub need: String,
    pub author: Option<Uuid>,
}

/// The reader is named for reserved matters in the team; for anybody else there is nothing here.
pub(crate) async fn trusted(ctx: &Ctx, case: CaseId) -> Result<()> {
    let Some(user) = ctx.actor().user else { return Err(Error::NotFound) };
    let named = ctx
        .unfiltered("whether the team named the reader is asked before anything is told")
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case))
        .filter(member::Column::UserId.eq(user))
        .filter(member::Column::SeesReserved.eq(true))
        .filter(member::Column::LeftAt.is_null());
    match ctx.one(named).await? {
        Some(_) => Ok(()),
        None => Err(Error::NotFound),
    }
}

/// What stands, what ended: the newest first. What was withdrawn is not told.
pub async fn opened(ctx: &Ctx, case: CaseId) -> Result<Vec<Line>> {
    trusted(ctx, case).await?;
    let of_case = ctx
        .find::<vulnerability::Entity>()
        .filter(vulnerability::Column::CaseId.eq(case))
        .filter(vulnerability::Column::WithdrawnAt.is_null())
        .order_by_desc(vulnerability::Column::SinceOn);
    // That one looked is told even where nothing was found.
    ctx.saw(RecordRef::new(VULNERABILITY, case.uuid()));
    let line = |row: vulnerability::Model| {
        ctx.saw(RecordRef::new(VULNERABILITY, row.id.uuid()));
        Ok(Line {
            need: unseal_some(ctx, ("vulnerability-need", row.id.uuid()), row.need.as_deref())?,
            id: row.id,
            code: row.code,
            since_on: row.since_on,
            until_on: row.until_on,
            author: row.created_by,
        })
    };
    ctx.all(of_case).await?.into_iter().map(line).collect()
}
