//! A project in its present version.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::ids::{CallId, ProgrammeId, ProjectId};
use crate::policy::PROJECT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_projects")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProjectId,
    pub programme_id: ProgrammeId,
    pub call_id: Option<CallId>,
    pub lead_id: Option<OrganisationId>,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub short_title: String,
    /// Code and titles folded, for the search box.
    #[sea_orm(column_type = "Text")]
    pub title_key: String,
    pub cup: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub cup_missing: Option<String>,
    pub objective_code: String,
    pub national_objective_code: Option<String>,
    /// Codes separated by commas; read as a whole, never searched.
    pub measures: String,
    pub funded_actions: String,
    pub fields_of_intervention: String,
    pub types_of_action: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub approved_by: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub summary: String,
    pub starts_on: Option<Date>,
    pub starts_about: bool,
    pub ends_on: Option<Date>,
    pub ends_about: bool,
    pub months: Option<i32>,
    #[sea_orm(column_type = "Text", nullable)]
    pub dates_note: Option<String>,
    pub budget_cents: Option<i64>,
    #[sea_orm(column_type = "Text", nullable)]
    pub budget_note: Option<String>,
    pub budget_outside: bool,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, Id, |row| row.id);
