//! A service of the territory: what a body does for whom, with the names of Open Referral HSDS 3.

use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::ServiceId;
use crate::directory::words::Status;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_services")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ServiceId,
    pub organisation_id: OrganisationId,
    pub name: String,
    pub description: String,
    pub status: Status,
    pub alert: Option<String>,
    pub closed_until: Option<Date>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub url: Option<String>,
    pub application_process: Option<String>,
    pub interpretation_services: Option<String>,
    pub fees_description: Option<String>,
    pub project_id: Option<ProjectId>,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::SERVICE);
