//! Who the project is: code, programme, dates, money, and the sources of what the sheet says.

use serde::{Deserialize, Serialize};

use super::amounts::Amount;
use super::codes::SourceKind;
use super::reader::Section;
use super::when::When;

/// Identity of the project and its place in a programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Head {
    pub code: String,
    pub title: String,
    pub short_title: String,
    pub cup: Option<String>,
    pub cup_missing: Option<String>,
    pub lead_missing: Option<String>,
    pub programme: String,
    pub objective: String,
    pub national_objective: Option<String>,
    pub measures: Vec<String>,
    pub funded_actions: Vec<String>,
    pub call: Option<String>,
    pub approved_by: Option<String>,
    pub summary: String,
    pub field_of_intervention: Vec<String>,
    pub type_of_action: Vec<String>,
    pub source: String,
}

impl Head {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let title = section.required_text("title");
        Self {
            code: section.required_text("code"),
            short_title: section.text("short_title").unwrap_or_else(|| title.clone()),
            title,
            cup: section.text("cup"),
            cup_missing: section.text("cup_missing"),
            lead_missing: section.text("lead_missing"),
            programme: section.required_text("programme"),
            objective: section.required_text("objective"),
            national_objective: section.text("national_objective"),
            measures: section.texts("measures"),
            funded_actions: section.texts("funded_actions"),
            call: section.text("call"),
            approved_by: section.text("approved_by"),
            summary: section.required_text("summary"),
            field_of_intervention: section.texts("field_of_intervention"),
            type_of_action: section.texts("type_of_action"),
            source: section.required_text("source"),
        }
    }
}

/// A document the sheet quotes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    pub code: String,
    pub title: String,
    pub kind: SourceKind,
    pub place: Option<String>,
}

impl Source {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.required_text("code"),
            title: section.required_text("title"),
            kind: section.required_code("kind", SourceKind::Document),
            place: section.text("place"),
        }
    }
}

/// When the project runs, as precisely as its document says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dates {
    pub starts: When,
    pub ends: When,
    pub months: Option<i64>,
    pub note: Option<String>,
    pub source: Option<String>,
}

impl Dates {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            starts: section.when("starts"),
            ends: section.when("ends"),
            months: section.whole("months"),
            note: section.text("note"),
            source: section.text("source"),
        }
    }
}

/// The money promised, in total and in parts where the document gives them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Budget {
    pub total: Amount,
    pub categories: Vec<BudgetLine>,
    pub partners: Vec<PartnerShare>,
    pub note: Option<String>,
    pub source: Option<String>,
}

/// An amount for one cost category of the call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BudgetLine {
    pub code: String,
    pub title: String,
    pub amount: Amount,
}

/// An amount for one partner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartnerShare {
    pub partner: String,
    pub amount: Amount,
}

impl Budget {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            total: section.amount("total"),
            categories: section.sections("categories", BudgetLine::read),
            partners: section.sections("partners", PartnerShare::read),
            note: section.text("note"),
            source: section.text("source"),
        }
    }
}

impl BudgetLine {
    fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.required_text("code"),
            title: section.required_text("title"),
            amount: section.amount("amount"),
        }
    }
}

impl PartnerShare {
    fn read(section: &Section<'_>) -> Self {
        Self { partner: section.required_text("partner"), amount: section.amount("amount") }
    }
}
