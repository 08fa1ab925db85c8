//! What every entity must say before it can be read or written: who may meet its rows.

use authz::{Reach, Relation, Target};
use sea_orm::{Condition, EntityTrait};
use uuid::Uuid;

/// An entity whose rows have rules. There is no default: an entity that does not say who may meet its
/// rows cannot be used through `Ctx`.
pub trait Guarded: EntityTrait {
    /// The resource policy speaks of, and the kind in `RecordRef` and in the audit trail.
    const RESOURCE: &'static str;

    /// The rows that stand in `relation` to the actor; `None` where the entity knows no such relation.
    fn within(relation: Relation, reach: &Reach) -> Option<Condition>;

    /// What a row belongs to: a write is refused where the grant was given for something else.
    fn target(row: &Self::Model) -> Target;

    /// The row's identifier, for its audit line.
    fn record_id(row: &Self::Model) -> Uuid;
}
