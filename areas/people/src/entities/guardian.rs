//! Who stands in for the parents of an unaccompanied minor, by which decree. Another guardian is another row.

use sea_orm::entity::prelude::*;

use crate::ids::{GuardianId, PersonId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_guardians")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GuardianId,
    pub person_id: PersonId,
    pub name: String,
    pub contact: Option<String>,
    /// The body the guardian belongs to, where it is not a private volunteer.
    pub body: Option<String>,
    pub court: String,
    /// Number of the decree.
    pub decree: Option<String>,
    pub decree_on: Option<Date>,
    pub from_on: Date,
    pub until_on: Option<Date>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub withdrawn_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::PERSON);
