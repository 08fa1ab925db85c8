//! A language in which a service is given.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{LanguageId, ServiceId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_languages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LanguageId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub code: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
