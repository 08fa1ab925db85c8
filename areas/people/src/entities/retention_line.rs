//! Somebody on the list of a run, by identifier alone, and what became of it.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{PersonId, RetentionLineId, RetentionRunId};
use crate::policy;
use crate::words::{KeptKind, LineState};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_retention_lines")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RetentionLineId,
    pub run_id: RetentionRunId,
    pub person_id: PersonId,
    pub kind: KeptKind,
    pub organisation_id: Uuid,
    pub last_activity_on: Date,
    pub state: LineState,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::RETENTION;

    fn within(relation: Stands, _: &Reach) -> Option<Condition> {
        (relation == Stands::Anyone).then(Condition::all)
    }

    fn target(_: &Model) -> Target {
        Target::default()
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
