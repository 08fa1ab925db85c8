//! A term of a taxonomy a service stands under: a need it meets, the kind of office it is.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{AttributeId, ServiceId};
use crate::directory::words::Taxonomy;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_attributes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AttributeId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub taxonomy: Taxonomy,
    pub term: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
