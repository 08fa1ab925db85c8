//! The territory side by side, and one project's counts.

use askama::Template;
use kernel::{Cents, Quarter};
use programmes::ProjectId;
use web::{Listing, Page, Path, Reply, Work};

use super::queries::{self, Overseen};
use super::rules::{Protected, Reporting};
use super::summary;
use crate::sheets::document::Sheet;
use crate::sheets::layout::{Words, printed};
use crate::sheets::pages::view::{BlockView, PartView};
use crate::sheets::pages::{Sign, speech};
use crate::sheets::{document::Part, url};

#[derive(Template)]
#[template(path = "monitoring/authority/overview.html")]
pub struct OverviewPage {
    pub page: Page,
    pub listing: Listing,
    pub count: String,
    pub totals: Totals,
    pub states: Vec<(String, String)>,
    pub rows: Vec<Row>,
}

pub struct Totals {
    pub projects: usize,
    pub late: usize,
    pub budget: String,
    pub spent: String,
    /// Of how many projects the money spent is known.
    pub spent_of: String,
}

/// One project in words.
pub struct Row {
    pub code: String,
    pub title: String,
    pub url: String,
    pub sheets_url: String,
    pub reporting: Option<Sign>,
    pub quarter: String,
    pub figures: Option<Figures>,
    /// Approved: known from the project sheet before any quarterly sheet arrives.
    pub budget: String,
}

pub struct Figures {
    pub quarter: String,
    pub done: String,
    pub late: usize,
    pub activities: usize,
    pub reached: String,
    pub persons: String,
    pub spent: String,
}

pub async fn overview(work: Work, listing: Listing) -> Reply {
    let overseen = queries::overseen(&work.ctx).await?;
    let template = {
        let words = speech(&work);
        let page = work.page.clone();
        let wanted: Vec<&Overseen> = overseen.iter().filter(|one| is_wanted(one, &listing)).collect();
        OverviewPage {
            count: page.t1("monitoring-authority-count", "count", wanted.len()),
            totals: totals(&wanted, &page),
            states: states(&page),
            rows: wanted.iter().map(|one| row(one, &page, &words)).collect(),
            listing,
            page,
        }
    };
    work.page(&template)
}

const STATES: [Reporting; 5] =
    [Reporting::Late, Reporting::ToCorrect, Reporting::ToDecide, Reporting::InTime, Reporting::Accepted];

fn states(page: &Page) -> Vec<(String, String)> {
    let state = |state: Reporting| (state.word().to_owned(), sign(state, page).text);
    STATES.into_iter().map(state).collect()
}

fn is_wanted(one: &Overseen, listing: &Listing) -> bool {
    let q = listing.q().to_lowercase();
    let is_named = one.project.title.to_lowercase().contains(&q) || one.project.code.contains(&q);
    let state = listing.filter("state");
    is_named && (state.is_empty() || one.reporting.is_some_and(|reporting| reporting.word() == state))
}

fn totals(rows: &[&Overseen], page: &Page) -> Totals {
    let figures = || rows.iter().filter_map(|one| one.figures.as_ref());
    let told = figures().count();
    Totals {
        projects: rows.len(),
        late: rows.iter().filter(|one| one.reporting == Some(Reporting::Late)).count(),
        budget: match rows.iter().filter_map(|one| one.budget_cents()).reduce(|one, other| one + other) {
            Some(cents) => page.cents(Cents(cents)),
            None => "–".to_owned(),
        },
        spent: match told {
            0 => page.t("monitoring-authority-no-sheet"),
            _ => page.cents(Cents(figures().map(|found| found.spent_cents).sum())),
        },
        spent_of: page.t2("monitoring-authority-spent-of", "part", told, "whole", rows.len()),
    }
}

fn row(one: &Overseen, page: &Page, words: &dyn Words) -> Row {
    let quarter = |quarter: Quarter| words.code("quarter", &quarter.to_string());
    let project = one.project.id;
    Row {
        code: one.project.code.clone(),
        title: one.project.title.clone(),
        url: format!("/overview/{project}"),
        // An authority sees a sheet once it is submitted: before that there is only the list.
        sheets_url: match (&one.figures, one.quarter) {
            (Some(found), Some(quarter)) if found.quarter == quarter => url::sheet(project, quarter),
            _ => url::list(project),
        },
        reporting: one.reporting.map(|reporting| sign(reporting, page)),
        quarter: one.quarter.map(quarter).unwrap_or_default(),
        budget: one.budget_cents().map_or_else(|| "–".to_owned(), |cents| words.cents(cents)),
        figures: one.figures.as_ref().map(|found| Figures {
            quarter: quarter(found.quarter),
            done: found.done_per_mille.map_or_else(|| "–".to_owned(), |share| words.per_mille(share)),
            late: found.activities_late,
            activities: found.activities,
            reached: format!("{}/{}", found.targets_reached, found.indicators),
            persons: words.number(found.persons),
            spent: words.cents(found.spent_cents),
        }),
    }
}

fn sign(reporting: Reporting, page: &Page) -> Sign {
    let kind = match reporting {
        Reporting::Late => "stop",
        Reporting::ToCorrect => "late",
        Reporting::ToDecide => "wait",
        Reporting::InTime => "info",
        Reporting::Accepted => "ok",
    };
    Sign { kind, text: page.t(format!("monitoring-authority-state-{}", reporting.word())) }
}

#[derive(Template)]
#[template(path = "monitoring/authority/project.html")]
pub struct ProjectPage {
    pub page: Page,
    pub title: String,
    pub quarter: String,
    pub parts: Vec<PartView>,
    pub nationalities: Option<GroupView>,
    pub statuses: Option<GroupView>,
    pub sheets_url: String,
}

/// Persons by one attribute, without lines small enough to point at somebody.
pub struct GroupView {
    pub title: String,
    pub lines: Vec<(String, String)>,
    pub others: Option<String>,
}

pub async fn project(work: Work, Path(project): Path<ProjectId>) -> Reply {
    let (line, sheet) = queries::last_sheet(&work.ctx, project).await?;
    let template = {
        let words = speech(&work);
        let sheet = sheet.as_ref();
        ProjectPage {
            page: work.page.clone(),
            title: format!("{} {}", line.code, line.title),
            quarter: sheet
                .map(|sheet| words.code("quarter", &sheet.general.quarter.to_string()))
                .unwrap_or_default(),
            parts: sheet.map(|sheet| parts(sheet, &words)).unwrap_or_default(),
            nationalities: sheet.map(|sheet| group("nationality", sheet, &words)),
            statuses: sheet.map(|sheet| group("status", sheet, &words)),
            sheets_url: url::list(project),
        }
    };
    work.page(&template)
}

/// The parts made of counts; texts and persons' attributes stay in the sheet itself.
fn parts(sheet: &Sheet, words: &dyn Words) -> Vec<PartView> {
    let shown = [Part::Breakdown, Part::Physical, Part::Financial];
    let document = printed(sheet, words);
    let parts = document.parts.iter().filter(|part| shown.contains(&part.part));
    parts.enumerate().map(|(number, part)| PartView::of(number, part, words)).collect()
}

fn group(list: &'static str, sheet: &Sheet, words: &dyn Words) -> GroupView {
    let groups = match list {
        "nationality" => &sheet.recipients.by_nationality,
        _ => &sheet.recipients.by_status,
    };
    let Protected { lines, others, others_lines } = summary::protected(groups);
    let line = |line: super::rules::Line| (words.code(list, &line.code), words.number(line.persons));
    GroupView {
        title: words.t(&format!("monitoring-sheets-table-{list}")),
        lines: lines.into_iter().map(line).collect(),
        others: (others_lines > 0).then(|| words.number(others)),
    }
}
