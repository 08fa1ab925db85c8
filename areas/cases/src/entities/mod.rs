//! The area's tables, private to it.

pub mod assessment;
pub mod assessment_score;
pub mod plan;
pub mod plan_agreement;
pub mod plan_goal;
pub mod plan_progress;
pub mod plan_review;
pub mod plan_step;
pub mod vulnerability;

pub mod case;
pub mod closure;
pub mod conference;
pub mod decision;
pub mod handover;
pub mod member;
pub mod note;
pub mod referral;
pub mod referral_link;
pub mod referral_step;
pub mod reserved_note;
pub mod seat;
pub mod task;

use authz::{Reach, Relation};
use sea_orm::sea_query::{Expr, IntoColumnRef, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ExprTrait};

/// The case in `column` has one of the reach's bodies in its team.
pub(crate) fn body_in_team(column: impl IntoColumnRef, reach: &Reach) -> Condition {
    let mine =
        standing(column).and_where(member::Column::OrganisationId.is_in(reach.organisations.clone())).take();
    Condition::all().add(Expr::exists(mine))
}

/// The case in `column` has the reader in its team by name.
pub(crate) fn named_in_team(column: impl IntoColumnRef, reach: &Reach) -> Condition {
    let Some(user) = reach.user else { return Condition::all().add(Expr::cust("1 = 0")) };
    let mine = standing(column).and_where(member::Column::UserId.eq(user)).take();
    Condition::all().add(Expr::exists(mine))
}

/// The same, where the team named the reader for reserved matters too.
pub(crate) fn trusted_in_team(column: impl IntoColumnRef, reach: &Reach) -> Condition {
    let Some(user) = reach.user else { return Condition::all().add(Expr::cust("1 = 0")) };
    let mine = standing(column)
        .and_where(member::Column::UserId.eq(user))
        .and_where(member::Column::SeesReserved.eq(true))
        .take();
    Condition::all().add(Expr::exists(mine))
}

fn standing(column: impl IntoColumnRef) -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(member::Entity)
        .and_where(Expr::col((member::Entity, member::Column::CaseId)).equals(column))
        .and_where(member::Column::LeftAt.is_null())
        .take()
}

/// Rows of a case are met by the bodies of its team, and by those named in it.
pub(crate) fn within_team(
    relation: Relation,
    reach: &Reach,
    column: impl IntoColumnRef,
) -> Option<Condition> {
    match relation {
        Relation::SameOrganisation => Some(body_in_team(column, reach)),
        Relation::Own => Some(named_in_team(column, reach)),
        _ => None,
    }
}
