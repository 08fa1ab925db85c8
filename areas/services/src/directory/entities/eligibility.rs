//! A clause that says who may use a service, with its text and where it is written. It ends, it is not erased.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{ClauseId, ServiceId};
use crate::directory::words::ClauseKind;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_eligibility")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ClauseId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub kind: ClauseKind,
    pub number: Option<i32>,
    pub text: String,
    pub source: String,
    pub article: Option<String>,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub waivable_by: Option<String>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
