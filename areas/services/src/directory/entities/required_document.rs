//! A paper to bring: a kind of residence permit by its code, or in words.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{RequiredDocumentId, ServiceId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_required_documents")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RequiredDocumentId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub code: Option<String>,
    pub document: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
