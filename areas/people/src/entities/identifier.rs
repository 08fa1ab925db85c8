//! A number that names a person in some register. A wrong one is withdrawn, never changed.

use sea_orm::entity::prelude::*;

use crate::identifiers::IdentifierKind;
use crate::ids::{IdentifierId, PersonId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_identifiers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: IdentifierId,
    pub person_id: PersonId,
    pub kind: IdentifierKind,
    /// In capitals, without spaces.
    pub value: String,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub withdrawn_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::IDENTIFIER);
