//! Two files that may be about the same person, and what somebody decided. Files are linked, never merged, so that a
//! wrong decision can be taken back.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{PersonId, PersonLinkId};
use crate::policy;
use crate::words::{FoundBy, LinkState};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_person_links")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PersonLinkId,
    /// The smaller of the two identifiers, so that a pair stands once.
    pub one_id: PersonId,
    pub other_id: PersonId,
    pub state: LinkState,
    /// How alike the two are, in a hundred.
    pub likeness: i32,
    pub found_by: FoundBy,
    /// How many bore such a name when the two were met, see `same::rarity`; none where a number agrees.
    pub namesakes: i32,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub decided_at: Option<DateTimeUtc>,
    pub decided_by: Option<Uuid>,
    pub reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::SAME_PERSON;

    /// Only who may see both files may see that they are alike.
    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        let one = super::within_link(relation, reach, (Entity, Column::OneId))?;
        let other = super::within_link(relation, reach, (Entity, Column::OtherId))?;
        Some(Condition::all().add(one).add(other))
    }

    fn target(_: &Model) -> Target {
        Target { linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
