//! One ordered job: what, for whom, how far.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::{JOB, JobId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jobs")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JobId,
    pub kind: String,
    /// Who ordered it; none for the program itself.
    pub owner_id: Option<Uuid>,
    /// The rights it was ordered with.
    pub giver: String,
    pub subject_kind: String,
    pub subject_id: Uuid,
    /// The key of what it is called on its page.
    pub title: String,
    /// Where its reader goes when it is done.
    pub page: String,
    pub state: State,
    pub attempts: i32,
    pub percent: i32,
    /// The key of what is being done, and the number it mentions.
    pub message: String,
    pub message_count: i64,
    pub ordered_at: DateTimeUtc,
    pub not_before: DateTimeUtc,
    /// Who holds it and until when; after that anybody may take it up again.
    pub lease: Option<Uuid>,
    pub lease_until: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    #[sea_orm(string_value = "waiting")]
    Waiting,
    #[sea_orm(string_value = "running")]
    Running,
    #[sea_orm(string_value = "done")]
    Done,
    #[sea_orm(string_value = "failed")]
    Failed,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = JOB;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::Own => Some(Condition::all().add(Column::OwnerId.eq(reach.user))),
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { owner: row.owner_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
