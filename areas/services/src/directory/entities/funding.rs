//! Who pays for a service, for guests of which reception, between which days.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{FundingId, ServiceId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_funding")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FundingId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub payer: String,
    pub reception: Option<String>,
    pub is_paid: bool,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub source: String,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
