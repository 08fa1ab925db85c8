//! A telephone number, with its prefix.

use sea_orm::entity::prelude::*;

use crate::ids::{PersonId, PhoneId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_phones")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PhoneId,
    pub person_id: PersonId,
    /// `+39...`
    pub number: String,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub withdrawn_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::PERSON);
