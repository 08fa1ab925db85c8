//! A person sent on to another body: what is asked, what was told, by when an answer is due.

use authz::{Reach, Relation as Stands, Target};
use people::PersonId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, ReferralId};
use crate::policy;
use crate::referrals::words::{Asked, Haste, ReferralState, Wants};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_referrals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReferralId,
    /// The body that sends.
    pub organisation_id: Uuid,
    pub worker_id: Uuid,
    pub person_id: PersonId,
    pub case_id: Option<CaseId>,
    pub receiver_id: Option<Uuid>,
    pub office_id: Option<Uuid>,
    /// A body that is not in the network: its name and where letters reach it.
    pub outside_name: Option<String>,
    pub outside_email: Option<String>,
    /// The service of the directory, and its name as it was then.
    pub service_id: Option<Uuid>,
    pub service_name: Option<String>,
    pub asked: Asked,
    pub haste: Haste,
    /// What the sender wrote, sealed.
    pub words: Option<Vec<u8>>,
    /// Codes of what was ticked.
    pub shares: String,
    /// Exactly what was told, sealed.
    pub snapshot: Vec<u8>,
    pub basis: String,
    pub notice_version: Option<String>,
    pub notice_language: Option<String>,
    pub notice_on: Option<Date>,
    /// Why it was sent although no information was given.
    pub without_notice: Option<String>,
    pub wants: Wants,
    pub state: ReferralState,
    pub due_on: Option<Date>,
    pub remind_on: Option<Date>,
    pub escalate_on: Option<Date>,
    pub sent_at: Option<DateTimeUtc>,
    pub answered_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub reminded_at: Option<DateTimeUtc>,
    pub escalated_at: Option<DateTimeUtc>,
    /// The last thing the receiver did, and when the sender's worker looked.
    pub moved_at: Option<DateTimeUtc>,
    pub looked_at: Option<DateTimeUtc>,
    pub second_receiver_id: Option<Uuid>,
    pub second_name: Option<String>,
    pub second_email: Option<String>,
    /// Without an answer within the term it goes there by itself: somebody chose so beforehand.
    pub second_moves: bool,
    /// The referral it takes the place of.
    pub reroutes: Option<ReferralId>,
    /// Where the program lived when it was sent: letters that leave later name it.
    pub origin: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The body sends it, or receives it once it was sent.
pub(crate) fn within_both(reach: &Reach) -> Condition {
    let here = Condition::all()
        .add(Column::ReceiverId.is_in(reach.organisations.clone()))
        .add(Column::State.ne(ReferralState::Draft));
    Condition::any().add(Column::OrganisationId.is_in(reach.organisations.clone())).add(here)
}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::REFERRAL;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => Some(within_both(reach)),
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
