//! Names of those who lead, record and correct.

use std::collections::HashMap;
use std::sync::OnceLock;

use identity::UserId;
use organisations::OrganisationId;
use store::{Ctx, Result};
use uuid::Uuid;

/// An area in whose registers people stand who work without an account of their own.
#[async_trait::async_trait]
pub trait KnowsWorkers: Send + Sync {
    /// Names of those it knows, told to whoever may see what they did.
    async fn names(&self, ctx: &Ctx, ids: &[Uuid]) -> Result<HashMap<Uuid, String>>;
}

static OTHERS: OnceLock<Box<dyn KnowsWorkers>> = OnceLock::new();

/// Says once, at the start of the program, who knows those without an account.
pub fn know_workers(others: Box<dyn KnowsWorkers>) {
    // A second call would be another program in the same process: the first stands.
    let _ = OTHERS.set(others);
}

/// Those with an account by its name, the others by that of their register.
pub async fn names(ctx: &Ctx, who: impl IntoIterator<Item = Option<Uuid>>) -> Result<HashMap<Uuid, String>> {
    let mut ids: Vec<UserId> = who.into_iter().flatten().map(UserId).collect();
    ids.sort_unstable();
    ids.dedup();
    let names = identity::names(ctx, &ids).await?;
    let mut names: HashMap<Uuid, String> = names.into_iter().map(|(id, name)| (id.uuid(), name)).collect();
    let unknown: Vec<Uuid> = ids.iter().map(|id| id.uuid()).filter(|id| !names.contains_key(id)).collect();
    if let Some(others) = OTHERS.get().filter(|_| !unknown.is_empty()) {
        names.extend(others.names(ctx, &unknown).await?);
    }
    Ok(names)
}

/// Those who may lead a session of an organisation, for a list to choose from.
pub async fn of(ctx: &Ctx, organisation: OrganisationId) -> Result<Vec<(Uuid, String)>> {
    let operators = identity::operators(ctx, organisation).await?;
    Ok(operators.into_iter().map(|(id, name)| (id.uuid(), name)).collect())
}
