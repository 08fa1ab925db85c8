//! Who is in a household, as far as the reader may see them.

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::entities::household_member;
use crate::front::{self, PersonLine};
use crate::ids::{HouseholdId, PersonId};
use crate::words::Kinship;

pub struct Member {
    pub line: PersonLine,
    pub kinship: Kinship,
}

/// The members of today; persons the reader may not see are absent.
pub async fn members(ctx: &Ctx, household: HouseholdId) -> Result<Vec<Member>> {
    let standing = ctx
        .find::<household_member::Entity>()
        .filter(household_member::Column::HouseholdId.eq(household))
        .filter(household_member::Column::UntilOn.is_null())
        .order_by_asc(household_member::Column::Id);
    let rows = ctx.all(standing).await?;
    let ids: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
    let mut lines = front::lines(ctx, &ids).await?;
    let member = |row: household_member::Model| {
        Some(Member { line: lines.remove(&row.person_id)?, kinship: row.kinship })
    };
    Ok(rows.into_iter().filter_map(member).collect())
}
