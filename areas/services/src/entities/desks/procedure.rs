//! A kind of procedure a desk offers, how long it takes and what it counts for.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::desks::ids::{DeskId, ProcedureId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_procedures")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProcedureId,
    pub desk_id: DeskId,
    pub organisation_id: Uuid,
    pub name: String,
    pub minutes: i32,
    /// What to bring.
    pub documents: Option<String>,
    /// The project activity for which what is handled counts.
    pub activity_id: Option<Uuid>,
    pub by_appointment: bool,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
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
