//! How many places a service has, and how many are free.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{CapacityId, ServiceId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_capacities")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CapacityId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub unit: String,
    pub maximum: Option<i32>,
    pub available: Option<i32>,
    pub updated_at: DateTimeUtc,
    pub updated_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
