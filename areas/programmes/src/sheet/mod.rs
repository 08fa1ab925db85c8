//! The project sheet: a whole project as one TOML file. Pure: no clock, no database.
//!
//! `docs/reference/project-sheet.md` explains the format to the people who write sheets;
//! [`read`] is the only way in, and either returns a sheet whose references all hold or
//! everything that is wrong with it at once.

mod amounts;
mod check;
mod codes;
mod head;
mod knowledge;
mod known;
mod own;
mod partners;
mod plan;
mod problem;
mod promises;
mod reader;
mod seeds;
mod when;

pub use amounts::{Amount, Quantity, parse_amount};
pub(crate) use codes::coded;
pub use codes::*;
pub use head::{Budget, BudgetLine, Dates, Head, PartnerShare, Source};
pub use knowledge::{Achievement, Complementarity, ContextNumber, DevelopmentLine, Lesson, Note, Site};
pub use known::INDICATOR_FILES;
pub(crate) use known::Known;
pub use partners::{Area, Body, Partner, TargetGroup, Territory};
pub use plan::{Activity, ProjectAction};
pub use problem::{Entry, List, Problem, Slip, What};
pub use promises::{Cells, Deliverable, IndicatorSheet, Network, Protocol, Statement, TargetSheet};
pub use seeds::SEEDS;
pub use when::When;

use reader::Reading;
use serde::{Deserialize, Serialize};

/// Everything a project document promises, as read from its sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    pub project: Head,
    pub sources: Vec<Source>,
    pub dates: Dates,
    pub budget: Budget,
    pub areas: Vec<Area>,
    pub territories: Vec<Territory>,
    pub partners: Vec<Partner>,
    pub bodies: Vec<Body>,
    pub target_groups: Vec<TargetGroup>,
    pub general_objective: Statement,
    pub specific_objectives: Vec<Statement>,
    pub actions: Vec<ProjectAction>,
    pub deliverables: Vec<Deliverable>,
    pub indicators: Vec<IndicatorSheet>,
    pub targets: Vec<TargetSheet>,
    pub expected_results: Vec<Statement>,
    pub networks: Vec<Network>,
    pub protocols: Vec<Protocol>,
    pub monitoring: Vec<Statement>,
    pub communication: Vec<Statement>,
    pub sites: Vec<Site>,
    pub complementarities: Vec<Complementarity>,
    pub continuity: Vec<Statement>,
    pub sustainability: Vec<Statement>,
    pub context: Vec<ContextNumber>,
    pub achievements: Vec<Achievement>,
    pub lessons: Vec<Lesson>,
    pub observations: Vec<Statement>,
    pub development_lines: Vec<DevelopmentLine>,
    pub notes: Vec<Note>,
}

impl Sheet {
    /// Activities of all actions, in the order of the sheet.
    pub fn activities(&self) -> impl Iterator<Item = &Activity> {
        self.actions.iter().flat_map(|action| &action.activities)
    }

    pub fn activity(&self, code: &str) -> Option<&Activity> {
        self.activities().find(|activity| activity.code == code)
    }

    pub fn lead(&self) -> Option<&Partner> {
        self.partners.iter().find(|partner| partner.role == PartnerRole::Lead)
    }

    /// A fact belongs to the project's own document, or was added from elsewhere.
    pub fn is_outside(&self, source: &str) -> bool {
        let code = source_code(source);
        self.sources.iter().any(|known| known.code == code && known.kind == SourceKind::Outside)
    }
}

/// A citation is a source's code, then a colon and the place in it: `S0: Risultati attesi`.
pub fn source_code(citation: &str) -> &str {
    citation.split(':').next().unwrap_or_default().trim()
}

/// Reads a sheet, or says everything that is wrong with it, in the order of the file.
pub fn read(text: &str) -> Result<Sheet, Vec<Problem>> {
    let reading = Reading::of(text)?;
    let sheet = whole(&reading);
    check::cross_references(&sheet, &reading);
    reading.finish(sheet)
}

fn whole(reading: &Reading<'_>) -> Sheet {
    let top = reading.top();
    top.expect_format(1);
    Sheet {
        project: Head::read(&top.section("project")),
        sources: top.sections("sources", Source::read),
        dates: top.optional_section("dates").map(|dates| Dates::read(&dates)).unwrap_or_default(),
        budget: top.optional_section("budget").map(|budget| Budget::read(&budget)).unwrap_or_default(),
        areas: top.sections("areas", Area::read),
        territories: top.sections("territories", Territory::read),
        partners: top.sections("partners", Partner::read),
        bodies: top.sections("bodies", Body::read),
        target_groups: top.sections("target_groups", TargetGroup::read),
        general_objective: Statement::read(&top.section("general_objective")),
        specific_objectives: top.sections("specific_objectives", Statement::read),
        actions: top.sections("actions", ProjectAction::read),
        deliverables: top.sections("deliverables", Deliverable::read),
        indicators: top.sections("indicators", IndicatorSheet::read),
        targets: top.sections("targets", TargetSheet::read),
        expected_results: top.sections("expected_results", Statement::read),
        networks: top.sections("networks", Network::read),
        protocols: top.sections("protocols", Protocol::read),
        monitoring: top.sections("monitoring", Statement::read),
        communication: top.sections("communication", Statement::read),
        sites: top.sections("sites", Site::read),
        complementarities: top.sections("complementarities", Complementarity::read),
        continuity: top.sections("continuity", Statement::read),
        sustainability: top.sections("sustainability", Statement::read),
        context: top.sections("context", ContextNumber::read),
        achievements: top.sections("achievements", Achievement::read),
        lessons: top.sections("lessons", Lesson::read),
        observations: top.sections("observations", Statement::read),
        development_lines: top.sections("development_lines", DevelopmentLine::read),
        notes: top.sections("notes", Note::read),
    }
}

#[cfg(test)]
mod promised;
#[cfg(test)]
mod refused;
#[cfg(test)]
mod tests;
