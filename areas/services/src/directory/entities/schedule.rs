//! When a service is open at a place. Times are minutes after midnight in Italy.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{AtLocationId, ScheduleId, ServiceId};
use crate::directory::words::Freq;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_schedules")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ScheduleId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub at_location_id: AtLocationId,
    pub freq: Freq,
    pub byday: String,
    pub opens_at: i32,
    pub closes_at: i32,
    pub by_appointment: bool,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
