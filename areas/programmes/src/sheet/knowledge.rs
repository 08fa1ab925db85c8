//! What surrounds the promise: context numbers, other funds, lessons, and where sources disagree.

use serde::{Deserialize, Serialize};

use super::codes::{ComplementarityKind, Unit};
use super::reader::Section;
use super::when::When;

/// A number that describes the situation, with its day and its source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContextNumber {
    pub label: String,
    /// As printed: "circa 1.000", "40-50 %".
    pub value: String,
    /// The same for machines, where one number says it; kept as text so that 30.1 stays 30.1.
    pub number: Option<String>,
    pub unit: Option<String>,
    pub at: When,
    pub place: Option<String>,
    pub note: Option<String>,
    pub source: String,
}

impl ContextNumber {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            label: section.required_text("label"),
            value: section.required_text("value"),
            number: section.number("number"),
            unit: section.text("unit"),
            at: section.when("at"),
            place: section.text("place"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// A result that a source declares as reached; never counted among what Raccordo has seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Achievement {
    pub text: String,
    pub number: Option<String>,
    pub unit: Option<Unit>,
    pub source: String,
}

impl Achievement {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            text: section.required_text("text"),
            number: section.number("number"),
            unit: section.code("unit"),
            source: section.required_text("source"),
        }
    }
}

/// Another fund, project, law or plan that the project works with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Complementarity {
    pub title: String,
    pub kind: ComplementarityKind,
    pub action: Option<String>,
    pub text: Option<String>,
    pub source: String,
}

impl Complementarity {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            title: section.required_text("title"),
            kind: section.required_code("kind", ComplementarityKind::Project),
            action: section.text("action"),
            text: section.text("text"),
            source: section.required_text("source"),
        }
    }
}

/// A web site the project keeps or feeds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Site {
    pub name: String,
    pub url: Option<String>,
    pub note: Option<String>,
    pub source: String,
}

impl Site {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            name: section.required_text("name"),
            url: section.text("url"),
            note: section.text("note"),
            source: section.required_text("source"),
        }
    }
}

/// A lesson of the past and the choice that answers it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    pub lesson: String,
    pub choice: Option<String>,
    pub source: String,
}

impl Lesson {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            lesson: section.required_text("lesson"),
            choice: section.text("choice"),
            source: section.required_text("source"),
        }
    }
}

/// A strategy for later projects: what was done already and what can be done next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DevelopmentLine {
    pub strategy: String,
    pub done: Vec<String>,
    pub future: Vec<String>,
    pub source: String,
}

impl DevelopmentLine {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            strategy: section.required_text("strategy"),
            done: section.texts("done"),
            future: section.texts("future"),
            source: section.required_text("source"),
        }
    }
}

/// Where sources disagree or are unclear: what was kept, what else is written, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub about: String,
    pub kept: Option<String>,
    pub other: Vec<String>,
    pub text: String,
    pub source: String,
}

impl Note {
    pub(super) fn read(section: &Section<'_>) -> Self {
        Self {
            about: section.required_text("about"),
            kept: section.text("kept"),
            other: section.texts("other"),
            text: section.required_text("text"),
            source: section.required_text("source"),
        }
    }
}
