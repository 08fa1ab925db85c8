//! Somebody looked whether what is written of a service is right.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{CheckId, ServiceId};
use crate::directory::words::CheckResult;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_checks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CheckId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub assured_date: Date,
    pub assurer: Option<Uuid>,
    pub by_link: bool,
    pub result: CheckResult,
    pub next_due_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
