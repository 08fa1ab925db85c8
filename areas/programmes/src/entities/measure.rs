//! An implementation measure of a programme.

use sea_orm::entity::prelude::*;

use crate::ids::{MeasureId, ProgrammeId};
use crate::policy::PROGRAMME;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_measures")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MeasureId,
    pub programme_id: ProgrammeId,
    pub position: i32,
    pub code: String,
    pub objective_code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    #[sea_orm(column_type = "Text")]
    pub source: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_everyone!(PROGRAMME);
