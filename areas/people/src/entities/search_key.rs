//! A key under which a person can be looked up. Made from the names and numbers, and made again when they change.

use sea_orm::entity::prelude::*;

use crate::ids::PersonId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_search_keys")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub search_key: i64,
    /// Zero where it is not known.
    #[sea_orm(primary_key, auto_increment = false)]
    pub birth_year: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    /// The name's letters, see `search::signature`.
    pub signature: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
