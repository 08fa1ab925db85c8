//! Somebody found that a service is not as it is written.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{ReportId, ServiceId};
use crate::directory::words::{Origin, ReportWhat};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_reports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReportId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub what: ReportWhat,
    pub origin: Origin,
    pub note: Option<String>,
    pub reported_on: Date,
    pub reported_at: DateTimeUtc,
    pub reported_by: Option<Uuid>,
    pub answered_at: Option<DateTimeUtc>,
    pub answered_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::REPORT);
