//! A personal link by which a body without account answers one referral. Only its hash is kept.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{ReferralId, ReferralLinkId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_referral_links")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReferralLinkId,
    pub referral_id: ReferralId,
    /// The body that sent it out.
    pub organisation_id: Uuid,
    pub digest: String,
    pub expires_at: DateTimeUtc,
    pub withdrawn_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::REFERRAL_LINK;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
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
