//! Tables of this area, one per file, and the two ways in which their rows have an owner.

pub(crate) mod action;
pub(crate) mod activity;
pub(crate) mod activity_item;
pub(crate) mod area;
pub(crate) mod body;
pub(crate) mod budget_line;
pub(crate) mod call;
pub(crate) mod call_rule;
pub(crate) mod codes;
pub(crate) mod complementarity;
pub(crate) mod context_number;
pub(crate) mod cost_category;
pub(crate) mod deliverable;
pub(crate) mod funded_action;
pub(crate) mod handover;
pub(crate) mod indicator;
pub(crate) mod measure;
pub(crate) mod named_body;
pub(crate) mod network;
pub(crate) mod objective;
pub(crate) mod partnership;
pub(crate) mod programme;
pub(crate) mod project;
pub(crate) mod protocol;
pub(crate) mod statement;
pub(crate) mod target;
pub(crate) mod target_group;
pub(crate) mod territory;
pub(crate) mod version;

/// Rows of reference data: whoever the policy lets see them sees them all.
macro_rules! of_everyone {
    ($resource:expr) => {
        impl store::Guarded for Entity {
            const RESOURCE: &'static str = $resource;

            fn within(relation: authz::Relation, _: &authz::Reach) -> Option<sea_orm::Condition> {
                (relation == authz::Relation::Anyone).then(sea_orm::Condition::all)
            }

            fn target(_: &Model) -> authz::Target {
                authz::Target::default()
            }

            fn record_id(row: &Model) -> Uuid {
                row.id.uuid()
            }
        }
    };
}

/// Rows that belong to a project.
macro_rules! of_project {
    ($resource:expr, $column:ident, |$row:ident| $project:expr) => {
        impl store::Guarded for Entity {
            const RESOURCE: &'static str = $resource;

            fn within(relation: authz::Relation, reach: &authz::Reach) -> Option<sea_orm::Condition> {
                use authz::Relation::{Anyone, Authority, LeadPartner, SameProject};
                match relation {
                    Anyone => Some(sea_orm::Condition::all()),
                    SameProject | LeadPartner | Authority => {
                        Some(sea_orm::Condition::all().add(Column::$column.is_in(reach.projects.clone())))
                    }
                    _ => None,
                }
            }

            fn target($row: &Model) -> authz::Target {
                authz::Target { project: Some($project.uuid()), ..authz::Target::default() }
            }

            fn record_id(row: &Model) -> Uuid {
                row.id.uuid()
            }
        }
    };
}

pub(crate) use {of_everyone, of_project};
