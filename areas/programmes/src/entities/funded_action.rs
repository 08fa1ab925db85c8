//! An action a)-q) of a programme: its measure by content, and the label its source prints.

use sea_orm::entity::prelude::*;

use crate::ids::{FundedActionId, ProgrammeId};
use crate::policy::PROGRAMME;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_funded_actions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FundedActionId,
    pub programme_id: ProgrammeId,
    pub position: i32,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub measure_code: String,
    pub label_in_source: String,
    /// One result a line.
    #[sea_orm(column_type = "Text")]
    pub expected_results: String,
    #[sea_orm(column_type = "Text")]
    pub source: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_everyone!(PROGRAMME);
