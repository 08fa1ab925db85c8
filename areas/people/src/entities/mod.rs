//! The area's tables, private to it.

pub mod access_link;
pub mod document;
pub mod guardian;
pub mod household_member;
pub mod identifier;
pub mod language;
pub mod name;
pub mod notice;
pub mod person;
pub mod person_link;
pub mod phone;
pub mod retention_line;
pub mod retention_run;
pub mod rights_request;
pub mod search_key;
pub mod search_line;
pub mod search_sound;
pub mod status;

use authz::{Reach, Relation};
use sea_orm::sea_query::{Expr, IntoColumnRef, Query};
use sea_orm::{Condition, ExprTrait};

/// The person in `column` has a standing link to one of the reach's organisations.
///
/// Asked row by row (`EXISTS`), because a body may be linked to a million persons and a page shows one.
pub(crate) fn linked(column: impl IntoColumnRef, reach: &Reach) -> Condition {
    let link = |name: access_link::Column| Expr::col(("mine", name));
    let mine = Query::select()
        .expr(Expr::val(1))
        .from_as(access_link::Entity, "mine")
        .and_where(link(access_link::Column::PersonId).equals(column))
        .and_where(link(access_link::Column::OrganisationId).is_in(reach.organisations.clone()))
        .and_where(link(access_link::Column::EndedAt).is_null())
        .and_where(
            link(access_link::Column::UntilOn)
                .is_null()
                .or(link(access_link::Column::UntilOn).gte(store::local_day(reach.now))),
        )
        .and_where(
            link(access_link::Column::UntilAt).is_null().or(link(access_link::Column::UntilAt).gt(reach.now)),
        )
        .take();
    Condition::all().add(Expr::exists(mine))
}

/// Rows about a person are met by those who may meet the person.
pub(crate) fn within_link(
    relation: Relation,
    reach: &Reach,
    column: impl IntoColumnRef,
) -> Option<Condition> {
    match relation {
        Relation::Anyone => Some(Condition::all()),
        Relation::LinkedPerson => Some(linked(column, reach)),
        _ => None,
    }
}

/// The row rule of a table whose rows hang on a person.
macro_rules! about_a_person {
    ($resource:expr) => {
        impl store::Guarded for Entity {
            const RESOURCE: &'static str = $resource;

            fn within(relation: authz::Relation, reach: &authz::Reach) -> Option<sea_orm::Condition> {
                super::within_link(relation, reach, (Entity, Column::PersonId))
            }

            fn target(_: &Model) -> authz::Target {
                authz::Target { linked: true, ..authz::Target::default() }
            }

            fn record_id(row: &Model) -> Uuid {
                row.id.uuid()
            }
        }
    };
}
pub(crate) use about_a_person;
