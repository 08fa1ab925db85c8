//! In which projects a body takes part, which it leads, which it oversees: what an actor's reach is
//! made of.

use std::collections::HashSet;

use organisations::{OrganisationId, TerritoryId, territory};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::{body, partnership, territory as place};
use crate::ids::ProjectId;
use crate::sheet::PartnerRole;

/// A body's projects. Partnerships that have ended no longer open anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    pub projects: Vec<Uuid>,
    pub led: Vec<Uuid>,
    /// As an authority: the projects that work on its territory.
    pub overseen: Vec<Uuid>,
}

/// Called by the app as the program itself, before there is an actor. Bodies that adhere without
/// budget take part too; `territory` is what the body oversees, if it is an authority.
pub async fn reach_of(ctx: &Ctx, body: OrganisationId, territory: Option<TerritoryId>) -> Result<Reach> {
    let mut reach = Reach::default();
    let today = ctx.today();
    let partnerships = ctx.find::<partnership::Entity>().filter(partnership::Column::OrganisationId.eq(body));
    for row in ctx.all(partnerships).await? {
        if row.until_on.is_some_and(|until| until < today) {
            continue;
        }
        add(&mut reach.projects, row.project_id);
        if row.role == PartnerRole::Lead {
            add(&mut reach.led, row.project_id);
        }
    }
    let without_budget = ctx.find::<body::Entity>().filter(body::Column::OrganisationId.eq(body));
    for row in ctx.all(without_budget).await? {
        add(&mut reach.projects, row.project_id);
    }
    if let Some(territory) = territory {
        let inside: HashSet<TerritoryId> = territory::within(territory).into_iter().collect();
        for row in ctx.all(ctx.find::<place::Entity>()).await? {
            if row.territory_id.is_some_and(|place| inside.contains(&place)) {
                add(&mut reach.overseen, row.project_id);
            }
        }
    }
    Ok(reach)
}

fn add(projects: &mut Vec<Uuid>, project: ProjectId) {
    if !projects.contains(&project.uuid()) {
        projects.push(project.uuid());
    }
}
