//! Names of those who lead, record and correct.

use std::collections::HashMap;

use identity::UserId;
use organisations::OrganisationId;
use store::{Ctx, Result};
use uuid::Uuid;

pub async fn names(ctx: &Ctx, who: impl IntoIterator<Item = Option<Uuid>>) -> Result<HashMap<Uuid, String>> {
    let mut ids: Vec<UserId> = who.into_iter().flatten().map(UserId).collect();
    ids.sort_unstable();
    ids.dedup();
    let names = identity::names(ctx, &ids).await?;
    Ok(names.into_iter().map(|(id, name)| (id.uuid(), name)).collect())
}

/// Those who may lead a session of an organisation, for a list to choose from.
pub async fn of(ctx: &Ctx, organisation: OrganisationId) -> Result<Vec<(Uuid, String)>> {
    let operators = identity::operators(ctx, organisation).await?;
    Ok(operators.into_iter().map(|(id, name)| (id.uuid(), name)).collect())
}
