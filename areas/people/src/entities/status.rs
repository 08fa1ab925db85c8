//! A target group a person belonged to from one day until another. Indicators ask which one on a day, so it is never overwritten.

use sea_orm::entity::prelude::*;

use crate::ids::{PersonId, StatusId};
use crate::policy;
use crate::residence::rules::StatusPeriod;
use crate::words::TargetGroup;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_statuses")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StatusId,
    pub person_id: PersonId,
    pub status: TargetGroup,
    pub from_on: Date,
    pub until_on: Option<Date>,
    /// What proves it.
    pub evidence: Option<String>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub withdrawn_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::RESIDENCE);

impl Model {
    pub fn period(&self) -> StatusPeriod {
        StatusPeriod { status: self.status, from: self.from_on, until: self.until_on }
    }
}
