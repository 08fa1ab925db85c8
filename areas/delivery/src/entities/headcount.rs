//! People counted at a session by gender and age band, without names.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{HeadcountId, SessionId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_headcounts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HeadcountId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub session_id: SessionId,
    pub under18_f: i32,
    pub under18_m: i32,
    pub under18_nb: i32,
    pub adult_f: i32,
    pub adult_m: i32,
    pub adult_nb: i32,
    pub over60_f: i32,
    pub over60_m: i32,
    pub over60_nb: i32,
    pub unspecified: i32,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub because: Option<String>,
    pub supersedes: Option<HeadcountId>,
    pub superseded_by: Option<HeadcountId>,
    pub superseded_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::HEADCOUNT;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::within(relation, reach, Column::OrganisationId, Column::ProjectId)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
