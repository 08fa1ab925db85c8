//! The record that the information on data protection was given: which version, in which language.

use sea_orm::entity::prelude::*;

use crate::ids::{NoticeId, PersonId};
use crate::policy;
use crate::words::GivenTo;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_notices")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NoticeId,
    pub person_id: PersonId,
    /// Shortest ISO 639 code.
    pub language: String,
    pub notice_version: String,
    pub given_on: Date,
    pub given_to: GivenTo,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::PERSON);
