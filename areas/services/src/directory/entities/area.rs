//! A territory a service is given to.

use organisations::{OrganisationId, TerritoryId};
use sea_orm::entity::prelude::*;

use crate::directory::ids::{AreaId, ServiceId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_areas")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AreaId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub territory_id: TerritoryId,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
