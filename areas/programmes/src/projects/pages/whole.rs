//! The whole sheet: everything the project's document says, section by section, each with its source.

use askama::Template;
use authz::Action::View;
use web::{Page, Path, Reply, Work};

use super::super::facts::{Element, Fact, Said, Section, sections};
use super::super::panels;
use super::super::queries::present_sheet;
use super::{named, say, tabs};
use crate::sheet::{Sheet, When};

/// A text longer than this stands in a line of its own, under the short facts.
const SHORT: usize = 80;

#[derive(Template)]
#[template(path = "programmes/projects/whole.html")]
struct Whole {
    page: Page,
    top: tabs::Top,
    parts: Vec<Part>,
}

/// A section, with the name its link leads to.
struct Part {
    id: String,
    title: String,
    entries: Vec<Entry>,
}

struct Entry {
    title: String,
    short: Vec<(String, String)>,
    long: Vec<(String, Vec<String>)>,
    source: String,
}

pub async fn show(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let mut sheet = present_sheet(&work.ctx, line.id).await?;
    if !panels::is_open(&work.ctx, (View, crate::policy::BUDGET), &line) {
        sheet.budget.categories.clear();
        sheet.budget.partners.clear();
    }
    let page = &work.page;
    let filled = sections(&sheet).into_iter().filter(|section| !section.elements.is_empty());
    let shown = Whole {
        page: page.clone(),
        top: tabs::top(&work, &line, "/sheet"),
        parts: filled.map(|section| part(page, &sheet, &section)).collect(),
    };
    work.page(&shown)
}

fn part(page: &Page, sheet: &Sheet, section: &Section) -> Part {
    Part {
        id: section.name.replace('_', "-"),
        title: page.t(section.label()),
        entries: section.elements.iter().map(|element| entry(page, sheet, section, element)).collect(),
    }
}

fn entry(page: &Page, sheet: &Sheet, section: &Section, element: &Element) -> Entry {
    let is_named = section.is_list && !element.is_nameless();
    let mut entry = Entry {
        title: if is_named { say::in_a_line(page, &element.name) } else { String::new() },
        short: Vec::new(),
        long: Vec::new(),
        source: String::new(),
    };
    for fact in element.facts.iter().filter(|fact| is_worth_a_line(section, fact)) {
        let mut lines = say::said(page, &fact.said);
        match &fact.said {
            Said::Source(text) => entry.source = say::source(page, text, sheet.is_outside(text)),
            _ if is_named && element.named_by.contains(&fact.field.as_str()) => {}
            _ if lines.len() == 1 && lines[0].chars().count() <= SHORT => {
                entry.short.push((page.t(fact.label()), lines.remove(0)));
            }
            _ => entry.long.push((page.t(fact.label()), lines)),
        }
    }
    entry
}

/// "No", and a day nobody gave, say nothing about one of many; of the project itself, what is not known is said.
fn is_worth_a_line(section: &Section, fact: &Fact) -> bool {
    let is_silent = matches!(fact.said, Said::YesNo(false) | Said::When(When::Unknown));
    !(section.is_list && is_silent)
}
