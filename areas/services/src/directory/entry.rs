//! One service with everything that is written of it, as the directory keeps it in memory. Pure.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use organisations::{OrganisationId, TerritoryId};

use super::hours::Opening;
use super::ids::{AtLocationId, FundingId, LocationId, ReportId, ServiceId};
use super::sheet::Sheet;
use super::trust::{Checked, Reported};
use super::words::Status;
use crate::offer::around::{Around, Near};
use crate::offer::rules::Clause;

/// One service with everything that is written of it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: ServiceId,
    pub organisation: OrganisationId,
    pub version: i32,
    pub sheet: Sheet,
    pub places: Vec<PlaceLine>,
    pub capacity: Option<CapacityLine>,
    pub clauses: Vec<Clause>,
    pub funding: Vec<FundingLine>,
    pub checked: Option<Checked>,
    pub reports: Vec<ReportLine>,
    /// Where its places lie.
    pub around: Vec<Around>,
    /// The territories it is given to, with what they lie in.
    pub served: Vec<Around>,
}

#[derive(Clone, Debug)]
pub struct PlaceLine {
    pub id: AtLocationId,
    pub location: LocationId,
    pub name: String,
    pub address: Option<String>,
    pub territory: Option<TerritoryId>,
    pub accessibility: Option<String>,
    pub is_virtual: bool,
    pub openings: Vec<Opening>,
}

#[derive(Clone, Debug)]
pub struct CapacityLine {
    pub unit: String,
    pub maximum: Option<i32>,
    pub available: Option<i32>,
    pub updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug)]
pub struct FundingLine {
    pub id: FundingId,
    pub payer: String,
    pub reception: Option<String>,
    pub is_paid: bool,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub source: String,
}

/// Something somebody said is wrong, still to be answered.
#[derive(Clone, Debug)]
pub struct ReportLine {
    pub id: ReportId,
    pub reported: Reported,
    pub note: Option<String>,
}

impl FundingLine {
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it says something of guests of a kind of reception.
    pub fn concerns(&self, reception: Option<&str>) -> bool {
        self.reception.as_deref().is_none_or(|kind| Some(kind) == reception)
    }
}

impl Entry {
    pub fn url(&self) -> String {
        format!("/services/{}", self.id)
    }

    pub fn url_to(&self, page: &str) -> String {
        format!("/services/{}/{page}", self.id)
    }

    /// Whether it is given at all on a day: what opened again by itself counts as open.
    pub fn is_given_on(&self, day: NaiveDate) -> bool {
        match self.sheet.status {
            Status::Active => true,
            Status::TemporarilyClosed => self.sheet.closed_until.is_some_and(|until| until < day),
            Status::Inactive | Status::Defunct => false,
        }
    }

    pub fn is_open(&self, at: NaiveDateTime) -> bool {
        let openings = self.places.iter().flat_map(|place| &place.openings);
        self.is_given_on(at.date()) && openings.into_iter().any(|opening| opening.is_open(at))
    }

    pub fn free_places(&self) -> Option<i32> {
        self.capacity.as_ref().and_then(|capacity| capacity.available)
    }

    pub fn is_full(&self) -> bool {
        self.free_places() == Some(0)
    }

    pub fn reported(&self) -> Vec<Reported> {
        self.reports.iter().map(|line| line.reported).collect()
    }

    /// Whether it is given to those who live in a place: by its territories, or by where it is.
    pub fn serves(&self, home: &Around) -> bool {
        if !self.sheet.areas.is_empty() {
            return home.lies_in(&self.sheet.areas);
        }
        self.around.is_empty() || self.around.iter().any(|place| place.near(home) <= Near::SameProvince)
    }
}
