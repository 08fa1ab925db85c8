//! Days on which a desk stays closed.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::desks::ids::{ClosureId, DeskId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_desk_closures")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ClosureId,
    pub desk_id: DeskId,
    pub organisation_id: Uuid,
    pub first_on: Date,
    pub last_on: Date,
    pub why: String,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::DESK;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        Columns { body: Some(Column::OrganisationId), project: None, owner: None }.within(relation, reach)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
