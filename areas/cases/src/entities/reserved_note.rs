//! What only those named in the team for reserved matters read. A table of its own: who forgets it shows nothing.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, NoteId};
use crate::policy;
use crate::words::{Contact, Readers};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_reserved_notes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NoteId,
    pub case_id: CaseId,
    /// The body of whoever wrote it.
    pub organisation_id: Uuid,
    pub author_id: Uuid,
    pub kind: Contact,
    pub happened_at: DateTimeUtc,
    pub readers: Readers,
    /// What was written, sealed.
    pub text: Vec<u8>,
    /// The meeting and its minutes, recorded once where everything delivered is.
    pub session_id: Option<Uuid>,
    pub written_at: DateTimeUtc,
    pub because: Option<String>,
    pub supersedes: Option<NoteId>,
    pub superseded_by: Option<NoteId>,
    pub superseded_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::RESERVED_NOTE;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::Own => Some(super::trusted_in_team((Entity, Column::CaseId), reach)),
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
