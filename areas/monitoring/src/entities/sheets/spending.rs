//! What one body spent in one quarter under one budget category, entered as a total.

use authz::{Reach, Relation as Stands, Target};
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::sheets::ids::SpendingId;
use crate::sheets::policy::SPENDING;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_sheet_spending")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SpendingId,
    pub project_id: ProjectId,
    pub organisation_id: OrganisationId,
    pub quarter: String,
    pub category: String,
    pub cents: i64,
    pub entered_at: DateTimeUtc,
    pub entered_by_name: String,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = SPENDING;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::by_project_or_body(Column::ProjectId, Column::OrganisationId, relation, reach)
    }

    fn target(row: &Model) -> Target {
        let organisation = Some(row.organisation_id.uuid());
        Target { organisation, project: Some(row.project_id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
