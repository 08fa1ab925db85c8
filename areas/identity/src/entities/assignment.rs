//! A role somebody holds in a body, from a day to a day, perhaps for one project or territory.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use organisations::{OrganisationId, TerritoryId};

use crate::policy::ASSIGNMENT;
use crate::{AssignmentId, UserId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identity_assignments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AssignmentId,
    pub user_id: UserId,
    /// The name of an `authz::Role`.
    pub role: String,
    pub organisation_id: OrganisationId,
    /// Limits the role to one project; projects live on a higher floor, so there is no foreign key.
    pub project_id: Option<Uuid>,
    /// What an authority oversees.
    pub territory_id: Option<TerritoryId>,
    pub from_on: Date,
    pub until_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = ASSIGNMENT;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::Anyone => Some(Condition::all()),
            Stands::Own => Some(Condition::all().add(Column::UserId.eq(reach.user))),
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target {
            owner: Some(row.user_id.uuid()),
            organisation: Some(row.organisation_id.uuid()),
            ..Target::default()
        }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
