//! One version of a file: what it is and what it belongs to; its bytes are in chunks.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::DocumentId;
use crate::policy::DOCUMENT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "documents")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DocumentId,
    pub subject_kind: String,
    pub subject_id: Uuid,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub title: String,
    /// What the sender's machine called it: shown, never trusted.
    pub file_name: String,
    pub media_type: String,
    pub size: i64,
    pub sha256: String,
    /// The first version, which all versions share.
    pub first_id: DocumentId,
    pub number: i32,
    pub superseded_by: Option<DocumentId>,
    pub attached_by: Option<Uuid>,
    pub attached_by_name: String,
    pub attached_at: DateTimeUtc,
    /// Whether its parts are sealed; those from before the seal are not.
    pub sealed: bool,
    /// Kept to the body that attached it.
    pub restricted: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = DOCUMENT;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            Stands::SameProject | Stands::LeadPartner | Stands::Authority => {
                let theirs = Condition::all().add(Column::ProjectId.is_in(reach.projects.clone()));
                Some(theirs.add(Column::Restricted.eq(false)))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
