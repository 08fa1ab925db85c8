//! The facts of one project packed into columns. Made from the records and made again when they change.

use authz::{Reach, Relation as Stands, Target};
use programmes::ProjectId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::policy::INDICATOR;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_blocks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub project_id: ProjectId,
    /// The trail's last line when the records were read: whatever was written later is not in the block.
    pub trail_seq: i64,
    /// Of the columns: a block of another format is packed again.
    pub format: i32,
    pub packed_at: DateTimeUtc,
    pub bytes: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = INDICATOR;

    /// Nobody meets a block: the program counts with it and shows figures.
    fn within(_: Stands, _: &Reach) -> Option<Condition> {
        None
    }

    fn target(row: &Model) -> Target {
        Target { project: Some(row.project_id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.project_id.uuid()
    }
}
