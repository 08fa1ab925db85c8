//! Somebody invited to a conference: a worker of the team, or somebody from outside by name and body.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, ConferenceId, SeatId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_seats")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SeatId,
    pub case_id: CaseId,
    /// The body that called the conference.
    pub organisation_id: Uuid,
    pub conference_id: ConferenceId,
    pub user_id: Option<Uuid>,
    /// Who is no user of the program: as they say their name and body.
    pub guest: Option<String>,
    pub was_there: Option<bool>,
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
