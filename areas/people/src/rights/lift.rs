//! End a restriction, telling the person before.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::rules;
use crate::entities::rights_request;
use crate::ids::RightsRequestId;

pub struct Lift {
    pub request: RightsRequestId,
    pub version: i32,
    pub reason: String,
}

pub async fn lift(ctx: &Ctx, wish: Lift) -> Result<()> {
    let (row, grant) = ctx.load::<rights_request::Entity>(wish.request, Action::Close).await?;
    if row.version != wish.version {
        return Err(Error::Stale);
    }
    rules::lift(row.restricts(), &wish.reason).map_err(kernel::Refusal::from)?;

    let version = row.version + 1;
    let mut change = row.into_active_model();
    change.lifted_on = Set(Some(ctx.today()));
    change.lifted_because = Set(Some(wish.reason));
    change.version = Set(version);
    ctx.update(&grant, change).await?;
    Ok(())
}
