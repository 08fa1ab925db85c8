//! What a service costs.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{CostOptionId, ServiceId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_cost_options")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CostOptionId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub option: String,
    pub amount: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
