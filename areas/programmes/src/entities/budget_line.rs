//! An amount for a cost category or for a partner.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use super::codes::BudgetKind;
use crate::ids::{BudgetLineId, ProjectId};
use crate::policy::BUDGET;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_budget_lines")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BudgetLineId,
    pub project_id: ProjectId,
    pub position: i32,
    pub kind: BudgetKind,
    pub code: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub organisation_id: Option<OrganisationId>,
    pub amount_cents: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(BUDGET, ProjectId, |row| row.project_id);
