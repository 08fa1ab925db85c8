//! Tables of the quarterly sheet: what happened to it, what was written and entered for it.

pub mod data_delivery;
pub mod decision;
pub mod evidence;
pub mod narrative;
pub mod sheet;
pub mod snapshot;
pub mod spending;
pub mod submission;

use authz::{Reach, Relation};
use sea_orm::{ColumnTrait, Condition};

/// The rule all of them share: through the project one takes part in, leads or oversees.
fn by_project<C: ColumnTrait>(project: C, relation: Relation, reach: &Reach) -> Option<Condition> {
    match relation {
        Relation::SameProject | Relation::LeadPartner | Relation::Authority => {
            Some(Condition::all().add(project.is_in(reach.projects.clone())))
        }
        Relation::Anyone => Some(Condition::all()),
        _ => None,
    }
}

/// The rule of what each body writes for itself: its own lines besides those of its projects.
fn by_project_or_body<C: ColumnTrait>(
    project: C,
    organisation: C,
    relation: Relation,
    reach: &Reach,
) -> Option<Condition> {
    match relation {
        Relation::SameOrganisation => {
            Some(Condition::all().add(organisation.is_in(reach.organisations.clone())))
        }
        _ => by_project(project, relation, reach),
    }
}
