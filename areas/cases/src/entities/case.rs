//! The taking charge of one person, with the body and the worker that hold the threads.

use authz::{Reach, Relation as Stands, Target};
use people::PersonId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::CaseId;
use crate::policy;
use crate::words::{Origin, State};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_cases")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CaseId,
    /// The body in charge.
    pub organisation_id: Uuid,
    pub person_id: PersonId,
    /// The reference worker.
    pub worker_id: Uuid,
    pub project_id: Option<Uuid>,
    /// What contacts count for, where a project pays.
    pub activity_id: Option<Uuid>,
    pub origin: Origin,
    pub opened_on: Date,
    pub state: State,
    /// When somebody will look at the whole again.
    pub review_on: Option<Date>,
    /// The last day somebody met the person: kept here for lists, the notes say more.
    pub last_contact_on: Option<Date>,
    /// Why it stands beside another body's case of the same person.
    pub why_apart: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::CASE;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::within_team(relation, reach, (Entity, Column::Id))
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
