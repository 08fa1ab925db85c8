//! A meeting of the bodies that work on one case.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, ConferenceId};
use crate::policy;
use crate::words::ConferenceState;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_conferences")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ConferenceId,
    pub case_id: CaseId,
    /// The body that called it.
    pub organisation_id: Uuid,
    pub starts_at: DateTimeUtc,
    pub minutes: i32,
    pub place: String,
    pub agenda: String,
    pub state: ConferenceState,
    /// What was said, sealed.
    pub record: Option<Vec<u8>>,
    pub session_id: Option<Uuid>,
    pub held_at: Option<DateTimeUtc>,
    pub held_by: Option<Uuid>,
    pub why_cancelled: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::CONFERENCE;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::within_team(relation, reach, (Entity, Column::CaseId))
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
