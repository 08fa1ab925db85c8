//! Who takes part, where, and for whom.

use serde::{Deserialize, Serialize};

use super::codes::{BodyKind, BodyPart, GroupCode, PartnerRole, RecipientMode, TerritoryLevel};
use super::reader::Section;
use super::when::When;

/// A part of the project's territory that has partners of its own (ambito).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    pub name: String,
    pub territories: Vec<String>,
    pub note: Option<String>,
    pub source: String,
}

impl Area {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            name: section.required_text("name"),
            territories: section.texts("territories"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// A region, province, municipality or district where the project works.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Territory {
    pub level: TerritoryLevel,
    /// ISTAT code; districts have none.
    pub code: Option<String>,
    pub name: String,
    pub note: Option<String>,
    pub source: String,
}

impl Territory {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            level: section.required_code("level", TerritoryLevel::Province),
            code: section.text("code"),
            name: section.required_text("name"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// A body with a role in the partnership. One body may appear once per area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    pub name: String,
    pub kind: BodyKind,
    pub role: PartnerRole,
    pub area: Option<String>,
    pub mandated_ats: bool,
    pub ats_members: Vec<String>,
    pub since: When,
    pub until: When,
    pub note: Option<String>,
    pub source: String,
}

impl Partner {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            name: section.required_text("name"),
            kind: section.required_code("kind", BodyKind::Other),
            role: section.required_code("role", PartnerRole::Partner),
            area: section.text("area"),
            mandated_ats: section.yes("mandated_ats"),
            ats_members: section.texts("ats_members"),
            since: section.when("since"),
            until: section.when("until"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// A body that takes part without budget, or a whole category of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    pub name: String,
    pub kind: BodyKind,
    pub part: BodyPart,
    /// "Trade unions", not one union: never registered as an organisation.
    pub category: bool,
    pub note: Option<String>,
    pub source: String,
}

impl Body {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            name: section.required_text("name"),
            kind: section.required_code("kind", BodyKind::Other),
            part: section.required_code("part", BodyPart::Involved),
            category: section.yes("category"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// People or bodies the project is for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetGroup {
    pub group: GroupCode,
    pub mode: RecipientMode,
    pub description: String,
    pub source: String,
}

impl TargetGroup {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            group: section.required_code("group", GroupCode::LegallyResident),
            mode: section.required_code("mode", RecipientMode::Direct),
            description: section.required_text("description"),
            source: section.required_text("source"),
        }
    }
}
