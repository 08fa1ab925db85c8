//! Why a figure or an activity stands away from its plan in a quarter, and what will be done about it.
//! A later explanation supersedes an earlier one; nothing is overwritten.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::ExplanationId;
use crate::policy::DEVIATION;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_explanations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ExplanationId,
    pub project_id: Uuid,
    /// The body responsible for what deviates.
    pub organisation_id: Option<Uuid>,
    /// `2023-Q2`
    pub quarter: String,
    /// `indicator` or `activity`.
    pub about: String,
    /// The indicator's or the activity's code.
    pub code: String,
    pub cause: String,
    #[sea_orm(column_type = "Text")]
    pub text: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub measure: Option<String>,
    pub measure_owner_id: Option<Uuid>,
    pub measure_due_on: Option<Date>,
    /// Planned and done when it was written, so that a later change shows.
    pub planned: i64,
    pub done: i64,
    pub explained_by: Option<Uuid>,
    pub explained_by_name: String,
    pub explained_at: DateTimeUtc,
    pub superseded_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = DEVIATION;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameProject | Stands::LeadPartner | Stands::Authority => {
                Some(Condition::all().add(Column::ProjectId.is_in(reach.projects.clone())))
            }
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { project: Some(row.project_id), organisation: row.organisation_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
