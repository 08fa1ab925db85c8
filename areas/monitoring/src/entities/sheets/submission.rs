//! A sheet was submitted: who, when, which version.

use authz::{Reach, Relation as Stands, Target};
use programmes::ProjectId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::sheets::ids::{SheetId, SubmissionId};
use crate::sheets::policy::SUBMISSION;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_sheet_submissions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SubmissionId,
    pub sheet_id: SheetId,
    pub project_id: ProjectId,
    pub number: i32,
    pub submitted_at: DateTimeUtc,
    pub submitted_by: Option<Uuid>,
    pub submitted_by_name: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = SUBMISSION;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::by_project(Column::ProjectId, relation, reach)
    }

    fn target(row: &Model) -> Target {
        Target { project: Some(row.project_id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
