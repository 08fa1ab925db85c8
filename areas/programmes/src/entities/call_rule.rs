//! What a call rules from a day on; a change is a new row, never an edit.

use sea_orm::entity::prelude::*;

use crate::ids::{CallId, CallRuleId};
use crate::policy::CALL;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_call_rules")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CallRuleId,
    pub call_id: CallId,
    pub from_on: Date,
    pub applications_until: Option<Date>,
    pub applications_until_time: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    pub sheet_due_days: i32,
    pub sheet_due_source: String,
    pub deviation_tolerance_percent: i32,
    pub deviation_tolerance_source: String,
    #[sea_orm(column_type = "Text")]
    pub source: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_everyone!(CALL);
