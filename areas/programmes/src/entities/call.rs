//! A call for projects (avviso).

use sea_orm::entity::prelude::*;

use crate::ids::{CallId, ProgrammeId};
use crate::policy::CALL;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_calls")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CallId,
    pub programme_id: ProgrammeId,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    #[sea_orm(column_type = "Text")]
    pub issuer: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub decree: Option<String>,
    pub decree_on: Option<Date>,
    pub budget_cents: Option<i64>,
    #[sea_orm(column_type = "Text", nullable)]
    pub applicants: Option<String>,
    pub max_months: Option<i32>,
    pub funded_actions: String,
    #[sea_orm(column_type = "Text")]
    pub source: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_everyone!(CALL);
