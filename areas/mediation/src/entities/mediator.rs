//! Somebody in the register: who they are and who employs them.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::MediatorId;
use crate::policy;
use crate::words::Gender;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_mediators")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MediatorId,
    /// The employer.
    pub organisation_id: Uuid,
    /// The account, where there is one.
    pub user_id: Option<Uuid>,
    pub name: String,
    /// As lists are ordered.
    pub name_key: String,
    pub gender: Option<Gender>,
    /// Works by telephone and video too.
    pub is_remote: bool,
    pub active_from: Date,
    pub active_until: Option<Date>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::MEDIATOR;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::of_mediator(relation, reach, Column::OrganisationId, Column::Id)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
