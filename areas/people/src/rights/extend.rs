//! Put an answer off, with the reason the person is told.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::{rules, terms};
use crate::entities::rights_request;
use crate::ids::RightsRequestId;

pub struct Extend {
    pub request: RightsRequestId,
    pub version: i32,
    pub reason: String,
}

pub async fn extend(ctx: &Ctx, wish: Extend) -> Result<()> {
    let (row, grant) = ctx.load::<rights_request::Entity>(wish.request, Action::Close).await?;
    if row.version != wish.version {
        return Err(Error::Stale);
    }
    rules::extend(row.standing(), &wish.reason, ctx.today()).map_err(kernel::Refusal::from)?;

    let due_on = rules::put_off(row.received_on, terms::on(row.received_on));
    let version = row.version + 1;
    let mut change = row.into_active_model();
    change.due_on = Set(due_on);
    change.extended_on = Set(Some(ctx.today()));
    change.extended_because = Set(Some(wish.reason));
    change.version = Set(version);
    ctx.update(&grant, change).await?;
    Ok(())
}

impl rights_request::Model {
    pub(super) fn standing(&self) -> rules::Standing {
        rules::Standing {
            due_on: self.due_on,
            is_closed: self.closed_on.is_some(),
            is_extended: self.extended_on.is_some(),
        }
    }
}
