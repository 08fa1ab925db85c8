//! A residence document. A renewal is a new row; nothing is overwritten.

use sea_orm::entity::prelude::*;

use crate::ids::{PersonId, ResidenceDocumentId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_documents")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ResidenceDocumentId,
    pub person_id: PersonId,
    /// Code of `data/permits.toml`.
    pub kind: String,
    pub number: Option<String>,
    pub issued_on: Option<Date>,
    pub expires_on: Option<Date>,
    /// Renewal asked for, receipt in hand.
    pub renewal_asked_on: Option<Date>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub withdrawn_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::about_a_person!(policy::RESIDENCE);
