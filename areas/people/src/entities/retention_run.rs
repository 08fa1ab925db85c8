//! A run at the end of keeping: looked at, ordered, carried out. It stays, as the certificate of what was erased.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::RetentionRunId;
use crate::policy;
use crate::words::RunState;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_retention_runs")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RetentionRunId,
    pub state: RunState,
    pub rule_version: String,
    pub looked_on: Date,
    pub due: i32,
    /// Whose time is over but whom something keeps.
    pub kept_back: i32,
    pub erased: i32,
    /// On the list, and no longer due when their turn came.
    pub spared: i32,
    pub reason: Option<String>,
    /// SHA-256 of the erased identifiers in order, one a line.
    pub checksum: Option<String>,
    pub looked_by: Option<Uuid>,
    pub looked_by_name: String,
    pub ordered_by: Option<Uuid>,
    pub ordered_by_name: Option<String>,
    pub ordered_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub version: i32,
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
