//! Projects to which a role may be limited: accounts live below projects and ask here.

use identity::{Project, Projects};
use organisations::{OrganisationId, TerritoryId};
use store::{Ctx, Result};
use uuid::Uuid;

/// The installation's projects.
pub struct OfProgrammes;

#[async_trait::async_trait]
impl Projects for OfProgrammes {
    async fn all(&self, ctx: &Ctx) -> Result<Vec<Project>> {
        let named = |line: programmes::ProjectLine| Project {
            id: line.id.uuid(),
            name: format!("{} · {}", line.code, line.title),
        };
        Ok(programmes::projects(ctx).await?.into_iter().map(named).collect())
    }

    async fn reached(
        &self,
        ctx: &Ctx,
        body: OrganisationId,
        territory: Option<TerritoryId>,
    ) -> Result<Vec<Uuid>> {
        let reach = programmes::reach_of(ctx, body, territory).await?;
        Ok(reach.projects.into_iter().chain(reach.overseen).collect())
    }
}
