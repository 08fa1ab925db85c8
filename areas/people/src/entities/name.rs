//! A name a person also bears, or bore: an alias, the name in another script, the name before a correction.

use sea_orm::entity::prelude::*;

use crate::ids::{NameId, PersonId};
use crate::policy;
use crate::words::NameKind;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_names")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NameId,
    pub person_id: PersonId,
    pub kind: NameKind,
    pub given_name: String,
    pub family_name: String,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::PERSON);
