//! What the bodies write for a sheet: changes in the work group, criticalities, the role each had.

use authz::{Reach, Relation as Stands, Target};
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::sheets::ids::{NarrativeId, SheetId};
use crate::sheets::policy::NARRATIVE;

/// What a text is about. A role has one text a body, the others one a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)")]
pub enum Topic {
    #[sea_orm(string_value = "work-group")]
    WorkGroup,
    #[sea_orm(string_value = "criticalities")]
    Criticalities,
    #[sea_orm(string_value = "role")]
    Role,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_sheet_narratives")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NarrativeId,
    pub sheet_id: SheetId,
    pub project_id: ProjectId,
    pub organisation_id: OrganisationId,
    pub topic: Topic,
    pub text: String,
    pub written_at: DateTimeUtc,
    pub written_by_name: String,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = NARRATIVE;

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
