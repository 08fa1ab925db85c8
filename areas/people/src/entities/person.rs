//! Somebody the network works with: what lists and the head of the file show.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{HouseholdId, PersonId};
use crate::policy;
use crate::words::{Gender, TargetGroup};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_persons")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PersonId,
    /// The body that enrolled the person. It gives no right: access links do.
    pub organisation_id: Uuid,
    pub given_name: String,
    pub family_name: String,
    /// Family and given name as lists are ordered.
    pub name_key: String,
    pub birth_year: Option<i32>,
    pub birth_date: Option<Date>,
    pub gender: Gender,
    /// ISO 3166 alpha-3; XXA is stateless, XXX not known.
    pub nationality: Option<String>,
    pub needs_interpreter: Option<bool>,
    pub household_id: Option<HouseholdId>,
    /// The document in force and the present target group, kept here for lists; the history is in their tables.
    pub permit_kind: Option<String>,
    pub permit_expires_on: Option<Date>,
    pub status: Option<TargetGroup>,
    /// Nothing that reporting asks for is missing.
    pub is_complete: bool,
    /// What said who they are was taken away; what was done with them is still counted.
    pub erased_at: Option<DateTimeUtc>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::PERSON;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::within_link(relation, reach, (Entity, Column::Id))
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
