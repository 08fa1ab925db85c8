//! Hours of mediation one body buys from another.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::ContractId;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_contracts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContractId,
    /// Who buys.
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    /// Who employs the mediators.
    pub supplier_id: Uuid,
    pub activity_id: Option<Uuid>,
    pub cost_line: Option<String>,
    pub title: String,
    pub minutes_bought: i32,
    /// For an hour.
    pub rate_cents: i64,
    /// What one call is charged at least.
    pub minimum_minutes: i32,
    pub starts_on: Date,
    pub ends_on: Date,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::CONTRACT;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            // The supplier reads what it is to deliver; only the buyer may write (`target` is the buyer).
            Stands::SameOrganisation => Some(
                Condition::any()
                    .add(Column::OrganisationId.is_in(reach.organisations.clone()))
                    .add(Column::SupplierId.is_in(reach.organisations.clone())),
            ),
            Stands::SameProject | Stands::LeadPartner | Stands::Authority => {
                Some(Condition::all().add(Column::ProjectId.is_in(reach.projects.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
