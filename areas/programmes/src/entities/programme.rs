//! A programme of a fund and its period.

use sea_orm::entity::prelude::*;

use crate::ids::ProgrammeId;
use crate::policy::PROGRAMME;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_programmes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProgrammeId,
    pub code: String,
    pub title: String,
    pub period_from: Date,
    pub period_until: Date,
    #[sea_orm(column_type = "Text")]
    pub source: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_everyone!(PROGRAMME);
