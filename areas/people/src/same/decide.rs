//! Say that two files are about the same person, or that they are not; a later decision takes the place of an earlier.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use crate::entities::person_link;
use crate::ids::PersonLinkId;
use crate::words::LinkState;

pub struct Decide {
    pub pair: PersonLinkId,
    pub version: i32,
    pub state: LinkState,
    pub reason: Option<String>,
}

/// Neither file changes: each keeps its history and its bodies, so that undoing is one more decision.
pub async fn decide(ctx: &Ctx, wish: Decide) -> Result<()> {
    let (pair, grant) = ctx.load::<person_link::Entity>(wish.pair, Action::Decide).await?;
    if pair.version != wish.version {
        return Err(Error::Stale);
    }
    if let Some(reason) = &wish.reason {
        ctx.because(reason.clone());
    }
    let version = pair.version + 1;
    let mut change = pair.into_active_model();
    change.state = Set(wish.state);
    change.version = Set(version);
    change.decided_at = Set(Some(ctx.now()));
    change.decided_by = Set(ctx.actor().user);
    change.reason = Set(wish.reason);
    ctx.update(&grant, change).await?;
    Ok(())
}
