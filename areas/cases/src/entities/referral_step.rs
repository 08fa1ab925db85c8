//! Something that happened to a referral. Never changed; two answers or two ends do not fit in.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{Condition, ExprTrait};
use store::Guarded;

use super::referral;
use crate::ids::{ReferralId, ReferralStepId};
use crate::policy;
use crate::referrals::words::{Outcome, Reason, Step};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_referral_steps")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReferralStepId,
    pub referral_id: ReferralId,
    /// The body that did it: an outside body's step stands under the sender's.
    pub organisation_id: Uuid,
    pub step: Step,
    pub at: DateTimeUtc,
    /// Nobody where it came by a personal link or by itself.
    pub by_id: Option<Uuid>,
    pub by_link: bool,
    pub reason: Option<Reason>,
    pub outcome: Option<Outcome>,
    /// What was said with it, sealed.
    pub words: Option<Vec<u8>>,
    /// The referral, where this is its answer: unique.
    pub answer_of: Option<ReferralId>,
    /// The referral, where this is its end: unique.
    pub end_of: Option<ReferralId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::REFERRAL_STEP;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        let Stands::SameOrganisation = relation else { return None };
        let of_mine = Query::select()
            .expr(Expr::val(1))
            .from(referral::Entity)
            .and_where(
                Expr::col((referral::Entity, referral::Column::Id)).equals((Entity, Column::ReferralId)),
            )
            .cond_where(referral::within_both(reach))
            .take();
        Some(Condition::all().add(Expr::exists(of_mine)))
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
