//! A language a person speaks, and how well.

use sea_orm::entity::prelude::*;

use crate::ids::{LanguageId, PersonId};
use crate::policy;
use crate::words::LanguageLevel;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_languages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LanguageId,
    pub person_id: PersonId,
    /// Shortest ISO 639 code.
    pub language: String,
    pub level: LanguageLevel,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::PERSON);
