//! Why an organisation may see a person: since when, on what basis, from which record, until when.
//!
//! It repeats what a body's list of persons is ordered and narrowed by, so that a page of the list is one walk along an
//! index, however many persons the network knows.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{AccessLinkId, PersonId};
use crate::policy;
use crate::words::Basis;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_access_links")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AccessLinkId,
    pub organisation_id: Uuid,
    pub person_id: PersonId,
    pub basis: Basis,
    /// The record that made the link: an enrolment, a referral, an import.
    pub record_kind: Option<String>,
    pub record_id: Option<Uuid>,
    pub reason: Option<String>,
    pub from_on: Date,
    pub until_on: Option<Date>,
    /// The very moment it ends, where a day is too long: emergency access.
    pub until_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
    pub name_key: String,
    pub permit_expires_on: Option<Date>,
    pub is_complete: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::ACCESS;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            other => super::within_link(other, reach, (Entity, Column::PersonId)),
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
