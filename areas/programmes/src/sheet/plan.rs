//! What will be done: the actions of the project and their activities.

use serde::{Deserialize, Serialize};

use super::amounts::Quantity;
use super::codes::{ActivityKind, GroupCode, Mode, Unit};
use super::reader::Section;
use super::when::When;

/// An action of the project (azione, linea d'intervento) with its activities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectAction {
    pub code: String,
    pub title: String,
    pub description: Option<String>,
    pub funded_action: Option<String>,
    pub groups: Vec<GroupCode>,
    pub activities: Vec<Activity>,
    pub source: String,
}

impl ProjectAction {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.required_text("code"),
            title: section.required_text("title"),
            description: section.text("description"),
            funded_action: section.text("funded_action"),
            groups: section.codes("groups"),
            activities: section.sections("activities", Activity::read),
            source: section.required_text("source"),
        }
    }
}

/// Something that can be planned, delivered, counted and reported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    pub code: String,
    pub title: String,
    pub description: Option<String>,
    /// Phase of the action's model, where the document numbers them.
    pub phase: Option<i64>,
    pub kind: ActivityKind,
    pub unit: Unit,
    pub planned: Quantity,
    pub starts: When,
    pub ends: When,
    pub responsible: Option<String>,
    pub area: Option<String>,
    pub places: Vec<String>,
    pub groups: Vec<GroupCode>,
    pub topics: Vec<String>,
    pub mode: Option<Mode>,
    pub after: Vec<String>,
    pub parallel_with: Vec<String>,
    pub indicators: Vec<String>,
    pub with: Vec<String>,
    pub note: Option<String>,
    pub source: String,
}

impl Activity {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            code: section.required_text("code"),
            title: section.required_text("title"),
            description: section.text("description"),
            phase: section.whole("phase"),
            kind: section.required_code("kind", ActivityKind::Management),
            unit: section.required_code("unit", Unit::Sessions),
            planned: section.quantity("planned"),
            starts: section.when("starts"),
            ends: section.when("ends"),
            responsible: section.text("responsible"),
            area: section.text("area"),
            places: section.texts("places"),
            groups: section.codes("groups"),
            topics: section.texts("topics"),
            mode: section.code("mode"),
            after: section.texts("after"),
            parallel_with: section.texts("parallel_with"),
            indicators: section.texts("indicators"),
            with: section.texts("with"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}
