//! A body joins a temporary association, perhaps as the one that holds its mandate.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};

use super::mandate;
use super::rules::{self, Standing};
use crate::OrganisationId;
use crate::entities::{membership, organisation};
use crate::ids::MembershipId;

#[derive(Clone, Debug)]
pub struct Join {
    pub consortium: OrganisationId,
    pub member: OrganisationId,
    pub is_mandated: bool,
    pub from: NaiveDate,
}

pub async fn join(ctx: &Ctx, wish: Join) -> Result<()> {
    let (consortium, _) = ctx.load::<organisation::Entity>(wish.consortium, Action::View).await?;
    let (member, _) = ctx.load::<organisation::Entity>(wish.member, Action::View).await?;
    if consortium.id == member.id {
        return Err(rules::Refusal::MemberOfItself.into());
    }
    mandate::answer(ctx, consortium.id).await?;
    let in_it = membership::Column::ConsortiumId.eq(consortium.id);
    let members = ctx.all(ctx.find::<membership::Entity>().filter(in_it)).await?;
    let members: Vec<Standing> = members.iter().map(|row| standing(row, member.id)).collect();
    let wanted = Standing { is_same_body: true, is_mandated: wish.is_mandated, from: wish.from, until: None };
    rules::join(consortium.kind, wanted, &members)?;

    let target = Target { organisation: Some(consortium.id.uuid()), ..Target::default() };
    let grant = ctx.allow::<membership::Entity>(Action::Create, &target)?;
    let row = membership::ActiveModel {
        id: Set(MembershipId::new(ctx)),
        consortium_id: Set(consortium.id),
        member_id: Set(member.id),
        is_mandated: Set(wish.is_mandated),
        from_on: Set(wish.from),
        until_on: Set(None),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

fn standing(row: &membership::Model, body: OrganisationId) -> Standing {
    Standing {
        is_same_body: row.member_id == body,
        is_mandated: row.is_mandated,
        from: row.from_on,
        until: row.until_on,
    }
}
