//! Members of an association, and the associations of a body.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::OrganisationId;
use crate::bodies::names;
use crate::entities::membership;
use crate::ids::MembershipId;

/// One membership, seen from either side: `body` is the other side.
#[derive(Clone, Debug)]
pub struct Member {
    pub membership: MembershipId,
    pub body: OrganisationId,
    pub name: String,
    pub is_mandated: bool,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

impl Member {
    /// The address of the other side's page.
    pub fn url(&self) -> String {
        format!("/organisations/{}", self.body)
    }

    /// The end of the address that ends the membership.
    pub fn end_path(&self) -> String {
        format!("members/{}/end", self.membership)
    }
}

/// Who is, or was, in an association: the mandated member first.
pub async fn members(ctx: &Ctx, consortium: OrganisationId) -> Result<Vec<Member>> {
    let condition = membership::Column::ConsortiumId.eq(consortium);
    listed(ctx, Condition::all().add(condition), |row| row.member_id).await
}

/// The associations a body is, or was, in.
pub async fn memberships_of(ctx: &Ctx, body: OrganisationId) -> Result<Vec<Member>> {
    let condition = membership::Column::MemberId.eq(body);
    listed(ctx, Condition::all().add(condition), |row| row.consortium_id).await
}

async fn listed(
    ctx: &Ctx,
    condition: Condition,
    other_side: fn(&membership::Model) -> OrganisationId,
) -> Result<Vec<Member>> {
    let rows = ctx
        .find::<membership::Entity>()
        .filter(condition)
        .order_by_desc(membership::Column::IsMandated)
        .order_by_asc(membership::Column::FromOn);
    let rows = ctx.all(rows).await?;
    let ids: Vec<OrganisationId> = rows.iter().map(other_side).collect();
    let names = names(ctx, &ids).await?;
    let member = |row: membership::Model| {
        let body = other_side(&row);
        Member {
            membership: row.id,
            body,
            name: names.get(&body).cloned().unwrap_or_default(),
            is_mandated: row.is_mandated,
            from: row.from_on,
            until: row.until_on,
        }
    };
    Ok(rows.into_iter().map(member).collect())
}
