//! A body in a project, for an area, from a day until another.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::ids::{PartnershipId, ProjectId};
use crate::policy::PARTNERSHIP;
use crate::sheet::PartnerRole;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_partnerships")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PartnershipId,
    pub project_id: ProjectId,
    pub organisation_id: OrganisationId,
    pub position: i32,
    pub role: PartnerRole,
    pub area: Option<String>,
    pub mandated_ats: bool,
    /// One body a line.
    #[sea_orm(column_type = "Text")]
    pub ats_members: String,
    pub since_on: Option<Date>,
    pub until_on: Option<Date>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PARTNERSHIP, ProjectId, |row| row.project_id);
