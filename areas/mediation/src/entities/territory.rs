//! Where a mediator goes.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{EntryId, MediatorId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_territories")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EntryId,
    pub organisation_id: Uuid,
    pub mediator_id: MediatorId,
    pub territory_id: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::MEDIATOR;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::of_mediator(relation, reach, Column::OrganisationId, Column::MediatorId)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.mediator_id.uuid()
    }
}
