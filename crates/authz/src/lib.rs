//! Who may do what to which record: actors, roles, relations, and the one decision. Pure.

mod action;
mod actor;
mod policy;
mod role;

pub use action::Action;
pub use actor::{Actor, Assignment, Reach};
pub use policy::{Line, Policy, Relation, Target, allow};
pub use role::Role;
