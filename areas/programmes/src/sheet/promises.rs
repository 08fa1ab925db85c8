//! What will be there at the end: objectives, products, targets, results, networks, protocols.

use serde::{Deserialize, Serialize};

use super::amounts::Quantity;
use super::codes::{NetworkKind, ProtocolState, Unit};
use super::reader::Section;
use super::when::When;

/// A sentence of the document: an objective, a result, a promise of communication ...
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    pub code: Option<String>,
    pub text: String,
    pub action: Option<String>,
    pub activities: Vec<String>,
    pub source: String,
}

impl Statement {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.text("code"),
            text: section.required_text("text"),
            action: section.text("action"),
            activities: section.texts("activities"),
            source: section.required_text("source"),
        }
    }
}

/// A product that can be handed over (report, vademecum, map, video ...).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deliverable {
    pub code: String,
    pub title: String,
    pub quantity: Quantity,
    pub unit: Unit,
    pub due: When,
    pub activity: Option<String>,
    pub note: Option<String>,
    pub source: String,
}

impl Deliverable {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.required_text("code"),
            title: section.required_text("title"),
            quantity: section.quantity("quantity"),
            unit: section.code("unit").unwrap_or(Unit::Documents),
            due: section.when("due"),
            activity: section.text("activity"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// An indicator of this project alone, beside the common ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndicatorSheet {
    pub code: String,
    pub title: String,
    pub unit: Unit,
    pub counts: String,
    pub source: String,
}

impl IndicatorSheet {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.required_text("code"),
            title: section.required_text("title"),
            unit: section.required_code("unit", Unit::Persons),
            counts: section.required_text("counts"),
            source: section.required_text("source"),
        }
    }
}

/// The value an indicator is promised to reach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetSheet {
    pub indicator: String,
    pub value: Quantity,
    pub cells: Option<Cells>,
    pub by: When,
    pub note: Option<String>,
    pub source: String,
}

impl TargetSheet {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            indicator: section.required_text("indicator"),
            value: section.quantity("value"),
            cells: section.optional_section("cells").map(|cells| Cells::read(&cells)),
            by: section.when("by"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// A planned value by gender and age: under 18, 18 to 60, over 60.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    pub women: [i64; 3],
    pub men: [i64; 3],
    pub non_binary: [i64; 3],
}

impl Cells {
    fn read(section: &Section<'_>) -> Self {
        Self {
            women: section.three("women"),
            men: section.three("men"),
            non_binary: section.three("non_binary"),
        }
    }

    pub fn sum(self) -> i64 {
        [self.women, self.men, self.non_binary].iter().flatten().sum()
    }

    /// By age bracket, then women, men, non-binary: the order of the reported table.
    pub fn in_order(self) -> [i64; 9] {
        std::array::from_fn(|cell| [self.women, self.men, self.non_binary][cell % 3][cell / 3])
    }
}

/// A table, council or network that the project sets up or works through.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Network {
    pub code: String,
    pub title: String,
    pub kind: NetworkKind,
    pub quantity: Quantity,
    pub chaired_by: Vec<String>,
    pub members: Vec<String>,
    pub part_of: Option<String>,
    pub purpose: Option<String>,
    pub note: Option<String>,
    pub source: String,
}

impl Network {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.required_text("code"),
            title: section.required_text("title"),
            kind: section.required_code("kind", NetworkKind::Network),
            quantity: section.quantity("quantity"),
            chaired_by: section.texts("chaired_by"),
            members: section.texts("members"),
            part_of: section.text("part_of"),
            purpose: section.text("purpose"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// A protocol of understanding that is promised or applied.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Protocol {
    pub code: String,
    pub title: String,
    pub full_title: Option<String>,
    pub state: ProtocolState,
    pub quantity: Quantity,
    pub signed: When,
    pub signatories: Vec<String>,
    pub facilitators: Vec<String>,
    pub supported_by: Vec<String>,
    pub activity: Option<String>,
    pub note: Option<String>,
    pub source: String,
}

impl Protocol {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.required_text("code"),
            title: section.required_text("title"),
            full_title: section.text("full_title"),
            state: section.required_code("state", ProtocolState::Promised),
            quantity: section.quantity("quantity"),
            signed: section.when("signed"),
            signatories: section.texts("signatories"),
            facilitators: section.texts("facilitators"),
            supported_by: section.texts("supported_by"),
            activity: section.text("activity"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}
