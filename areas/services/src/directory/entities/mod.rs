//! The directory's tables, private to it. Everybody who signs in reads them; each row is written by its body.

pub mod area;
pub mod ask;
pub mod at_location;
pub mod attempt;
pub mod attribute;
pub mod capacity;
pub mod check;
pub mod cost_option;
pub mod edition;
pub mod eligibility;
pub mod eligibility_value;
pub mod funding;
pub mod language;
pub mod location;
pub mod report;
pub mod required_document;
pub mod schedule;
pub mod service;

/// The row rule of a table whose rows belong to the body that gives the service.
macro_rules! belongs_to_its_body {
    ($resource:expr) => {
        impl store::Guarded for Entity {
            const RESOURCE: &'static str = $resource;

            fn within(relation: authz::Relation, reach: &authz::Reach) -> Option<sea_orm::Condition> {
                let own = || Column::OrganisationId.is_in(reach.organisations.clone());
                match relation {
                    authz::Relation::Anyone => Some(sea_orm::Condition::all()),
                    authz::Relation::SameOrganisation => Some(sea_orm::Condition::all().add(own())),
                    _ => None,
                }
            }

            fn target(row: &Model) -> authz::Target {
                authz::Target { organisation: Some(row.organisation_id.uuid()), ..authz::Target::default() }
            }

            fn record_id(row: &Model) -> Uuid {
                row.id.uuid()
            }
        }
    };
}
use belongs_to_its_body;
