//! One upload of a list: whose, how far, what came of it.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::imports::ImportId;
use crate::policy::IMPORT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_imports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ImportId,
    pub organisation_id: Uuid,
    pub owner_id: Option<Uuid>,
    pub owner_name: String,
    /// What the sender's machine called the file: shown, never trusted.
    pub file_name: String,
    /// Sum of the file's bytes: the same file again is noticed.
    pub sha256: String,
    pub state: State,
    pub sheet: String,
    pub heading_row: i32,
    /// Headings and what they were taken for, as JSON: read whole, never queried into.
    pub columns: String,
    /// What was odd about the file, as JSON.
    pub notes: String,
    pub rows: i32,
    pub good: i32,
    pub to_fix: i32,
    pub known: i32,
    pub saved: i32,
    pub created_at: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
    pub version: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// The columns are to be confirmed.
    #[sea_orm(string_value = "read")]
    Read,
    #[sea_orm(string_value = "checking")]
    Checking,
    /// The preview waits for somebody.
    #[sea_orm(string_value = "checked")]
    Checked,
    #[sea_orm(string_value = "saving")]
    Saving,
    #[sea_orm(string_value = "saved")]
    Saved,
    #[sea_orm(string_value = "undoing")]
    Undoing,
    #[sea_orm(string_value = "undone")]
    Undone,
}

impl State {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            State::Read => "people-import-state-read",
            State::Checking => "people-import-state-checking",
            State::Checked => "people-import-state-checked",
            State::Saving => "people-import-state-saving",
            State::Saved => "people-import-state-saved",
            State::Undoing => "people-import-state-undoing",
            State::Undone => "people-import-state-undone",
        }
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = IMPORT;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
