//! The area's tables, private to it.

pub mod absence;
pub mod contact;
pub mod contract;
pub mod engagement;
pub mod figure;
pub mod heard;
pub mod hours;
pub mod language;
pub mod mediator;
pub mod need;
pub mod offer;
pub mod party;
pub mod request;
pub mod sealed;
pub mod slot;
pub mod step;
pub mod subject;
pub mod territory;
pub mod tie;

use authz::{Reach, Relation};
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition};

use crate::words::Answer;

/// The register entries of the reader's own account.
fn own_entries(user: uuid::Uuid) -> SelectStatement {
    Query::select()
        .column(mediator::Column::Id)
        .from(mediator::Entity)
        .and_where(mediator::Column::UserId.eq(user))
        .take()
}

fn offers_to(user: uuid::Uuid) -> SelectStatement {
    Query::select()
        .column(offer::Column::RequestId)
        .from(offer::Entity)
        .and_where(offer::Column::MediatorId.in_subquery(own_entries(user)))
        .take()
}

fn nothing() -> Condition {
    Condition::all().add(Expr::cust("1 = 0"))
}

/// Rows of a mediator: the body in `organisation` meets them, and the mediator's own account.
fn of_mediator<C: ColumnTrait>(
    relation: Relation,
    reach: &Reach,
    organisation: C,
    mediator: C,
) -> Option<Condition> {
    let rows = match relation {
        Relation::Anyone => return Some(Condition::all()),
        Relation::SameOrganisation => organisation.is_in(reach.organisations.clone()),
        Relation::Own => match reach.user {
            Some(user) => mediator.in_subquery(own_entries(user)),
            None => return Some(nothing()),
        },
        _ => return None,
    };
    Some(Condition::all().add(rows))
}

/// Rows of a request: the body that asked meets them, and the mediators who were asked.
fn of_request<C: ColumnTrait>(
    relation: Relation,
    reach: &Reach,
    (organisation, project): (C, C),
    request: C,
) -> Option<Condition> {
    let rows = match relation {
        Relation::SameOrganisation => organisation.is_in(reach.organisations.clone()),
        Relation::LeadPartner | Relation::Authority | Relation::SameProject => {
            project.is_in(reach.projects.clone())
        }
        Relation::Own => match reach.user {
            Some(user) => request.in_subquery(offers_to(user)),
            None => return Some(nothing()),
        },
        _ => return None,
    };
    Some(Condition::all().add(rows))
}

/// The reader said yes to the request in `request`, and it still holds.
fn accepted_by_reader<C: ColumnTrait>(reach: &Reach, request: C) -> Option<Condition> {
    let Some(user) = reach.user else { return Some(nothing()) };
    let accepted = offers_to(user)
        .and_where(offer::Column::Answer.eq(Answer::Yes))
        .and_where(offer::Column::EndedAt.is_null())
        .take();
    Some(Condition::all().add(request.in_subquery(accepted)))
}
