//! What somebody wrote of a contact, for the team or for the own body.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, NoteId};
use crate::policy;
use crate::words::{Contact, Readers};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_notes")]
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
    const RESOURCE: &'static str = policy::NOTE;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        let by_team = |team: Condition| Condition::all().add(Column::Readers.eq(Readers::Team)).add(team);
        match relation {
            Stands::SameOrganisation => Some(
                Condition::any()
                    .add(Column::OrganisationId.is_in(reach.organisations.clone()))
                    .add(by_team(super::body_in_team((Entity, Column::CaseId), reach))),
            ),
            Stands::Own => Some(
                Condition::any()
                    .add(Column::AuthorId.eq(reach.user?))
                    .add(by_team(super::named_in_team((Entity, Column::CaseId), reach))),
            ),
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
