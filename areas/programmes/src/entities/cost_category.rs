//! A cost category of a call.

use sea_orm::entity::prelude::*;

use crate::ids::{CallId, CostCategoryId};
use crate::policy::CALL;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_cost_categories")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CostCategoryId,
    pub call_id: CallId,
    pub position: i32,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub source: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_everyone!(CALL);
