//! A link by which the owner of a service is asked whether it is right. The secret itself is not kept.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{AskId, ServiceId};
use crate::directory::words::CheckResult;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_asks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AskId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub token_hash: String,
    pub asked_at: DateTimeUtc,
    pub asked_by: Option<Uuid>,
    pub expires_at: DateTimeUtc,
    pub answered_at: Option<DateTimeUtc>,
    pub answer: Option<CheckResult>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::ASK);
