//! Answer a request and close it. A restriction that is granted holds from then on.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::rules::{self, Refusal};
use crate::entities::rights_request;
use crate::ids::RightsRequestId;
use crate::words::{Right, RightOutcome};

pub struct Close {
    pub request: RightsRequestId,
    pub version: i32,
    pub outcome: RightOutcome,
    pub answer: String,
}

pub async fn close(ctx: &Ctx, wish: Close) -> Result<()> {
    let (row, grant) = ctx.load::<rights_request::Entity>(wish.request, Action::Close).await?;
    if row.version != wish.version {
        return Err(Error::Stale);
    }
    rules::close(row.standing(), &wish.answer).map_err(kernel::Refusal::from)?;
    // An erasure that is granted is carried out, and closes the request itself.
    if row.kind == Right::Erasure && wish.outcome == RightOutcome::Granted {
        return Err(kernel::Refusal::from(Refusal::OutcomeOfErasure).into());
    }

    let version = row.version + 1;
    let mut change = row.into_active_model();
    change.outcome = Set(Some(wish.outcome));
    change.answer = Set(Some(wish.answer));
    change.closed_on = Set(Some(ctx.today()));
    change.closed_by = Set(ctx.actor().user);
    change.version = Set(version);
    ctx.update(&grant, change).await?;
    Ok(())
}
