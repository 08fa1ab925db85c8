//! A person in a household, from one day until another.

use sea_orm::entity::prelude::*;

use crate::ids::{HouseholdId, HouseholdMemberId, PersonId};
use crate::policy;
use crate::words::Kinship;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_household_members")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HouseholdMemberId,
    pub person_id: PersonId,
    pub household_id: HouseholdId,
    pub kinship: Kinship,
    pub from_on: Option<Date>,
    pub until_on: Option<Date>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::PERSON);
