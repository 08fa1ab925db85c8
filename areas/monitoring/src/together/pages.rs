//! All indicators added up, and one of them project by project; on the screen and as a spreadsheet.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use paper::table::{Cell, Column, Kind, Table};
use store::audit::Verb;
use web::{Failure, Listing, Page, Path, Reply, Work};

use super::queries::{Row, Share, Together, together};
use crate::counting::Definition;
use crate::figures::pages::shown_code;
use crate::policy::INDICATOR;
use crate::speech::{self, Quarters};
use crate::url;

#[derive(Template)]
#[template(path = "monitoring/together/all.html")]
pub struct AllPage {
    pub page: Page,
    pub listing: Listing,
    pub quarters: Quarters,
    pub about: String,
    pub stale: String,
    pub count: String,
    pub rows: Vec<Line>,
}

#[derive(Template)]
#[template(path = "monitoring/together/one.html")]
pub struct OnePage {
    pub page: Page,
    pub title: String,
    pub back_url: String,
    pub quarters: Quarters,
    pub about: String,
    pub stale: String,
    pub unique: String,
    pub whole: Line,
    pub rows: Vec<Line>,
}

/// One line of either table.
pub struct Line {
    pub code: String,
    pub label: String,
    pub url: String,
    pub projects: String,
    pub new: String,
    pub value: String,
    pub target: String,
    pub share: String,
    pub incomplete: String,
}

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub async fn all(work: Work, listing: Listing) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let mut found = together(&work.ctx, quarter, None).await?;
    found.rows.retain(|row| is_wanted(row.definition, listing.q()));
    if listing.wants_export() {
        return export(work, &found);
    }
    let page = work.page.clone();
    let template = AllPage {
        quarters: Quarters::of(&page, &listing, quarter, work.ctx.today()),
        about: about(&page, &found),
        stale: stale(&page, &found),
        count: page.t1("monitoring-together-count", "count", found.rows.len()),
        rows: found.rows.iter().map(|row| whole(&page, row, &found)).collect(),
        listing,
        page,
    };
    work.page(&template)
}

pub async fn one(work: Work, Path(code): Path<String>, listing: Listing) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let found = together(&work.ctx, quarter, Some(&code)).await?;
    let Some(row) = found.rows.first() else { return Err(Failure::from(store::Error::NotFound)) };
    let page = work.page.clone();
    let unique = found.unique.filter(|_| row.definition.counts_persons());
    let template = OnePage {
        title: title(row.definition),
        back_url: url::together(quarter),
        quarters: Quarters::of(&page, &listing, quarter, work.ctx.today()),
        about: about(&page, &found),
        stale: stale(&page, &found),
        unique: unique.map(|one| page.t1("monitoring-together-unique", "count", one)).unwrap_or_default(),
        whole: whole(&page, row, &found),
        rows: row.projects.iter().map(|share| line(&page, row.definition, share, &found)).collect(),
        page,
    };
    work.page(&template)
}

fn is_wanted(definition: &Definition, words: &str) -> bool {
    let said = format!("{} {}", definition.code, definition.label).to_lowercase();
    words.to_lowercase().split_whitespace().all(|word| said.contains(word))
}

fn title(definition: &Definition) -> String {
    format!("{} {}", shown_code(definition), definition.label).trim().to_owned()
}

fn about(page: &Page, found: &Together) -> String {
    let projects = ("count", found.projects.into());
    match found.packed_at {
        Some(at) => page.ta("monitoring-together-about", &[projects, ("at", page.instant(at).into())]),
        None => page.t("monitoring-together-nothing-yet"),
    }
}

fn stale(page: &Page, found: &Together) -> String {
    match found.stale {
        0 => String::new(),
        count => page.t1("monitoring-together-stale", "count", count),
    }
}

fn whole(page: &Page, row: &Row, found: &Together) -> Line {
    let say = |amount| speech::quantity(page, row.definition.unit.code(), amount);
    Line {
        code: shown_code(row.definition),
        label: row.definition.label.clone(),
        url: url::together_one(&row.definition.code, found.quarter),
        projects: page.number(row.projects.len()),
        new: say(row.added()),
        value: say(row.value()),
        target: row.target().map(say).unwrap_or_default(),
        share: share(page, row.towards_target(), row.target()),
        incomplete: page.number(row.incomplete()),
    }
}

fn line(page: &Page, definition: &Definition, one: &Share, found: &Together) -> Line {
    let say = |amount| speech::quantity(page, definition.unit.code(), amount);
    Line {
        code: one.project.code.clone(),
        label: one.project.short_title.clone(),
        url: url::figure(one.project.id, &definition.code, found.quarter),
        projects: String::new(),
        new: say(one.new),
        value: say(one.value),
        target: one.target.map(say).unwrap_or_default(),
        share: share(page, one.value, one.target),
        incomplete: page.number(one.incomplete),
    }
}

fn share(page: &Page, value: i64, target: Option<i64>) -> String {
    match target {
        Some(target) if target > 0 => page.percent(value as f64 / target as f64),
        _ => String::new(),
    }
}

/// Every indicator with every project, one row each.
fn export(work: Work, found: &Together) -> Reply {
    if !work.ctx.can(Action::List, INDICATOR) {
        return Err(Failure::Denied);
    }
    work.ctx.note(Verb::Export, RecordRef::new(INDICATOR, uuid::Uuid::nil()), Some("xlsx".to_owned()));
    let page = &work.page;
    let column = |key: &str, kind: Kind| Column::new(page.t(key), kind);
    let columns = vec![
        column("monitoring-together-code", Kind::Text),
        column("monitoring-together-indicator", Kind::Text).wide(60),
        column("monitoring-together-project", Kind::Text).wide(40),
        column("monitoring-together-new", Kind::Integer),
        column("monitoring-together-value", Kind::Integer),
        column("monitoring-together-target", Kind::Integer),
        column("monitoring-together-incomplete", Kind::Integer),
    ];
    let mut table = Table::new(page.t("monitoring-together-title"), columns);
    for row in &found.rows {
        for one in &row.projects {
            table.row(vec![
                Cell::text(row.definition.code.clone()),
                Cell::text(row.definition.label.clone()),
                Cell::text(format!("{} {}", one.project.code, one.project.short_title)),
                one.new.into(),
                one.value.into(),
                one.target.map_or(Cell::Empty, Cell::Integer),
                one.incomplete.into(),
            ]);
        }
    }
    let bytes = paper::xlsx::write(&table.name, page.installation(), std::slice::from_ref(&table));
    let bytes = bytes.map_err(Failure::broken)?;
    work.file("indicatori.xlsx", XLSX, bytes)
}
