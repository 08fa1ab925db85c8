//! Days on which a mediator is away.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{EntryId, MediatorId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_absences")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EntryId,
    pub organisation_id: Uuid,
    pub mediator_id: MediatorId,
    pub from_on: Date,
    pub until_on: Date,
    pub noted_at: DateTimeUtc,
    pub noted_by: Option<Uuid>,
    pub lifted_at: Option<DateTimeUtc>,
    pub lifted_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::DIARY;

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
