//! One of the values a clause allows.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{ClauseId, ClauseValueId, ServiceId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_eligibility_values")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ClauseValueId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub clause_id: ClauseId,
    pub value: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
