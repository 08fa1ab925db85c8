//! What is written of a service, as commands take it and the directory keeps it.

use chrono::NaiveDate;
use kernel::Cents;
use organisations::{OrganisationId, TerritoryId};
use programmes::ProjectId;

use super::hours::Opening;
use super::words::{ClauseKind, Status};

/// What a service is, besides its places, its clauses, who pays and its capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub name: String,
    pub description: String,
    pub status: Status,
    /// Something everybody must know first.
    pub alert: Option<String>,
    /// The last day of a temporary closing.
    pub closed_until: Option<NaiveDate>,
    /// Codes of `data/needs.toml`.
    pub needs: Vec<String>,
    pub office: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub url: Option<String>,
    pub application_process: Option<String>,
    pub interpretation_services: Option<String>,
    pub fees_description: Option<String>,
    /// The project that pays for it, where one does.
    pub project: Option<ProjectId>,
    /// Shortest ISO 639 codes.
    pub languages: Vec<String>,
    pub documents: Vec<Document>,
    pub costs: Vec<Cost>,
    /// The territories it is given to; none means wherever it is.
    pub areas: Vec<TerritoryId>,
}

impl Default for Sheet {
    fn default() -> Sheet {
        Sheet {
            name: String::new(),
            description: String::new(),
            status: Status::Active,
            alert: None,
            closed_until: None,
            needs: Vec::new(),
            office: None,
            email: None,
            phone: None,
            url: None,
            application_process: None,
            interpretation_services: None,
            fees_description: None,
            project: None,
            languages: Vec::new(),
            documents: Vec::new(),
            costs: Vec::new(),
            areas: Vec::new(),
        }
    }
}

/// A paper to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// A kind of residence permit, where it is one.
    pub code: Option<String>,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    pub option: String,
    pub amount: Option<Cents>,
}

/// A place with its hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub name: String,
    pub address: Option<String>,
    pub territory: Option<TerritoryId>,
    pub accessibility: Option<String>,
    /// Given from afar: by telephone or on line.
    pub is_virtual: bool,
    pub openings: Vec<Opening>,
}

/// A condition to use a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewClause {
    pub kind: ClauseKind,
    pub number: Option<i32>,
    /// Codes of what the kind names.
    pub values: Vec<String>,
    pub text: String,
    pub source: String,
    pub article: Option<String>,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// Whom to ask for an exception.
    pub waivable_by: Option<String>,
}

/// Who pays, for guests of which reception, between which days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFunding {
    pub payer: String,
    /// A code of `data/reception.toml`; none is everybody.
    pub reception: Option<String>,
    pub is_paid: bool,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCapacity {
    /// What is counted: places, talks a week.
    pub unit: String,
    pub maximum: Option<i32>,
    pub available: Option<i32>,
}

/// A whole service at once.
#[derive(Clone, Debug)]
pub struct Register {
    pub organisation: OrganisationId,
    pub sheet: Sheet,
    pub places: Vec<Place>,
    pub capacity: Option<NewCapacity>,
    pub clauses: Vec<NewClause>,
    pub funding: Vec<NewFunding>,
    /// The day somebody made sure it is all right; today where it is written now.
    pub assured_on: Option<NaiveDate>,
}

impl Register {
    /// A service of which nothing but its sheet is known yet.
    pub fn of(organisation: OrganisationId, sheet: Sheet) -> Register {
        Register {
            organisation,
            sheet,
            places: Vec::new(),
            capacity: None,
            clauses: Vec::new(),
            funding: Vec::new(),
            assured_on: None,
        }
    }
}
