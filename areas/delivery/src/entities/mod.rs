//! The area's tables, private to it.

pub mod enrolment;
pub mod group;
pub mod headcount;
pub mod moved;
pub mod operator;
pub mod outcome;
pub mod participation;
pub mod session;
pub mod staff_time;
pub mod submission;
pub mod withdrawal;

use authz::{Reach, Relation};
use sea_orm::{ColumnTrait, Condition};

/// Everything here belongs to the organisation that delivers and to the project it delivers for.
fn within<C: ColumnTrait>(
    relation: Relation,
    reach: &Reach,
    organisation: C,
    project: C,
) -> Option<Condition> {
    let rows = match relation {
        Relation::Anyone => return Some(Condition::all()),
        Relation::SameOrganisation => organisation.is_in(reach.organisations.clone()),
        Relation::SameProject | Relation::LeadPartner | Relation::Authority => {
            project.is_in(reach.projects.clone())
        }
        Relation::Own | Relation::LinkedPerson => return None,
    };
    Some(Condition::all().add(rows))
}
