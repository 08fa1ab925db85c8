//! Projects a role may be limited to. They live on a higher floor: the program that puts the areas together says how to
//! ask for them.

use std::collections::HashMap;
use std::sync::OnceLock;

use organisations::{OrganisationId, TerritoryId};
use store::{Ctx, Result};
use uuid::Uuid;

use super::Held;

/// A project as a list to choose from shows it.
#[derive(Clone, Debug)]
pub struct Project {
    pub id: Uuid,
    /// Its code and title.
    pub name: String,
}

#[async_trait::async_trait]
pub trait Projects: Send + Sync {
    /// Those the reader may see.
    async fn all(&self, ctx: &Ctx) -> Result<Vec<Project>>;

    /// Those a body takes part in, leads or, with a territory, oversees.
    async fn reached(
        &self,
        ctx: &Ctx,
        body: OrganisationId,
        territory: Option<TerritoryId>,
    ) -> Result<Vec<Uuid>>;
}

static PROJECTS: OnceLock<Box<dyn Projects>> = OnceLock::new();

/// Says once, at the start of the program, how to ask for projects.
pub fn know_projects(projects: Box<dyn Projects>) {
    // A second call would be another program in the same process: the first stands.
    let _ = PROJECTS.set(projects);
}

pub(crate) async fn all(ctx: &Ctx) -> Result<Vec<Project>> {
    match PROJECTS.get() {
        Some(projects) => projects.all(ctx).await,
        None => Ok(Vec::new()),
    }
}

/// Whether a role in this body would open the project at all.
pub(super) async fn is_reached(
    ctx: &Ctx,
    project: Uuid,
    body: OrganisationId,
    territory: Option<TerritoryId>,
) -> Result<bool> {
    match PROJECTS.get() {
        Some(projects) => Ok(projects.reached(ctx, body, territory).await?.contains(&project)),
        None => Ok(true),
    }
}

/// The names of projects that limit some of these roles; nothing is asked where none does.
pub(crate) async fn names(ctx: &Ctx, held: &[Held]) -> Result<HashMap<Uuid, String>> {
    if held.iter().all(|held| held.project.is_none()) {
        return Ok(HashMap::new());
    }
    Ok(all(ctx).await?.into_iter().map(|project| (project.id, project.name)).collect())
}
