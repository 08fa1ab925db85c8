//! Failed sign-ins of one account or one address; neither is named. Counters, not records: they have no owner.

use sea_orm::entity::prelude::*;

use crate::FailureId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identity_failures")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FailureId,
    pub count: i32,
    pub last_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
