//! The quarterly sheet as a document: seven parts of plain figures, no names of persons.
//!
//! Only whole numbers: money in cents, hours in minutes, shares in thousandths. A sheet must read
//! the same in ten years, and floating numbers do not.

mod figures;

use chrono::NaiveDate;
use kernel::Quarter;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub use figures::{
    ByGender, Cells, Count, Financial, Group, Indicator, IndicatorKind, LeftOut, Money, Pair, Recipients,
    per_mille,
};

/// Version of the document's own shape; raised when a field is added or changes its meaning.
pub const FORMAT: i32 = 1;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Sheet {
    pub format: i32,
    pub general: General,
    pub registry: Registry,
    pub procedural: Procedural,
    pub breakdown: Vec<Work>,
    pub physical: Vec<Indicator>,
    pub financial: Financial,
    pub recipients: Recipients,
}

/// The parts in the order and with the meaning of the official sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    General,
    Registry,
    Procedural,
    Breakdown,
    Physical,
    Financial,
    Recipients,
}

impl Part {
    pub const ALL: [Self; 7] = [
        Self::General,
        Self::Registry,
        Self::Procedural,
        Self::Breakdown,
        Self::Physical,
        Self::Financial,
        Self::Recipients,
    ];

    /// The word that names the part in addresses, in keys of texts and in the stored document.
    pub const fn word(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Registry => "registry",
            Self::Procedural => "procedural",
            Self::Breakdown => "breakdown",
            Self::Physical => "physical",
            Self::Financial => "financial",
            Self::Recipients => "recipients",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct General {
    pub project_code: String,
    pub title: String,
    pub cup: Option<String>,
    pub programme_code: String,
    pub programme: String,
    pub objective: Option<String>,
    #[schema(value_type = String)]
    pub quarter: Quarter,
    pub due_on: NaiveDate,
    pub lead: Option<String>,
    pub budget_cents: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Registry {
    pub partners: Vec<Partner>,
    pub bodies_involved: Vec<String>,
    pub territories: Vec<Territory>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub target_groups: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SheetPartner)]
pub struct Partner {
    pub organisation: Uuid,
    pub name: String,
    pub role: String,
    /// A body may lead two areas of one project: its role is then held once per area.
    pub area: Option<String>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SheetTerritory)]
pub struct Territory {
    pub code: String,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Procedural {
    pub activities: Vec<Activity>,
    pub deviations: Vec<Deviation>,
    pub outputs: Vec<Output>,
    pub work_group_changes: Option<String>,
    pub bodies_roles: Vec<BodyRole>,
    pub criticalities: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SheetActivity)]
pub struct Activity {
    pub code: String,
    pub title: String,
    /// Counting unit of the quantities below; `minutes` where the promise is in hours.
    pub unit: String,
    pub planned_in_all: Option<i64>,
    pub planned_to_date: Option<i64>,
    pub done_in_quarter: i64,
    pub done_to_date: i64,
    pub responsible: Option<String>,
}

/// A distance from the plan beyond tolerance, of an activity or of an indicator; explained when cause
/// and text are there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SheetDeviation)]
pub struct Deviation {
    pub about: String,
    pub code: String,
    pub title: String,
    pub unit: String,
    pub planned: i64,
    pub done: i64,
    pub cause: Option<String>,
    pub text: Option<String>,
    pub measure: Option<Measure>,
}

impl Deviation {
    pub fn is_explained(&self) -> bool {
        self.cause.is_some() && self.text.as_deref().is_some_and(|text| !text.trim().is_empty())
    }
}

/// What will be done about a deviation, by which body and by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Measure {
    pub text: String,
    pub owner: Option<String>,
    pub due_on: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Output {
    pub code: String,
    pub title: String,
    pub planned: Option<i64>,
    pub done: i64,
    pub due_on: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BodyRole {
    pub organisation: Uuid,
    pub name: String,
    pub text: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Action,
    Activity,
}

/// One line of the work breakdown with its place in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Work {
    pub level: Level,
    pub code: String,
    pub title: String,
    pub planned_from: Option<NaiveDate>,
    pub planned_until: Option<NaiveDate>,
    pub actual_from: Option<NaiveDate>,
    pub actual_until: Option<NaiveDate>,
    /// Done out of promised, in thousandths; nothing where the promise has no quantity.
    pub done_per_mille: Option<i64>,
    pub progress: Progress,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    NotStarted,
    Running,
    Done,
    Late,
}

impl Progress {
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Running => "running",
            Self::Done => "done",
            Self::Late => "late",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_explanation_explains_nothing() {
        let late = crate::sheets::example::sheet().procedural.deviations.remove(0);
        let silent = Deviation { text: Some("  ".into()), ..late };
        assert!(!silent.is_explained());
    }
}
