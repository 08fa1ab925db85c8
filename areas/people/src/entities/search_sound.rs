//! A sound that some name of the network has. It says nothing of whose, and is never removed.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_search_sounds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub sound: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
