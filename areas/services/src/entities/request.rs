//! What somebody asked by themselves. Who they are and what they wrote is sealed; duplicates are found by keyed hashes.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::asking::ids::RequestId;
use crate::asking::words::{Channel, Ending, Kind, Moment, State};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RequestId,
    /// The body that answers; none where no body said that it does.
    pub organisation_id: Option<Uuid>,
    pub code_hash: String,
    pub kind: Kind,
    pub is_urgent: bool,
    /// ISTAT code, or our slug of a district; none where the person prefers not to say.
    pub territory: Option<String>,
    /// The language spoken, by its shortest ISO 639 code.
    pub language: String,
    pub reads: Option<bool>,
    pub when_free: Moment,
    pub channel: Channel,
    /// The language of the pages the person read.
    pub locale: String,
    pub contact: Option<Vec<u8>>,
    pub name: Option<Vec<u8>>,
    pub words: Option<Vec<u8>>,
    pub contact_key: Option<String>,
    pub name_key: Option<String>,
    pub state: State,
    pub ending: Option<Ending>,
    pub due_on: Date,
    pub asked_at: DateTimeUtc,
    pub confirmed_at: Option<DateTimeUtc>,
    pub seen_at: Option<DateTimeUtc>,
    pub answered_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub taken_by: Option<Uuid>,
    pub joined_to: Option<RequestId>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::REQUEST;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            // Whoever coordinates or oversees sees what nobody answers yet, without its words.
            Stands::Anyone => Some(Condition::all().add(Column::OrganisationId.is_null())),
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: row.organisation_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
