//! The printed arrangement, ready for a template: every value already in words.

use super::super::differences::{Difference, Value};
use super::super::layout::{Block, Item, PrintedPart, Table, Timeline, Words, shown};
use super::super::missing::{Missing, What, Who};
use kernel::{Arg, Quarter};
use programmes::ProjectId;
use web::Page;

use super::super::url;

/// A part of the document with what it still lacks.
pub struct PartView {
    pub anchor: &'static str,
    pub title: String,
    pub blocks: Vec<BlockView>,
}

pub enum BlockView {
    Facts(Vec<(String, String)>),
    Text(String, String),
    Table(TableView),
    Timeline(TimelineView),
}

pub struct TableView {
    pub caption: String,
    pub columns: Vec<ColumnView>,
    pub rows: Vec<RowView>,
    pub empty: String,
}

pub struct ColumnView {
    pub heading: String,
    pub is_figure: bool,
}

pub struct RowView {
    pub name: String,
    pub cells: Vec<CellView>,
}

pub struct CellView {
    pub text: String,
    pub is_figure: bool,
}

pub struct TimelineView {
    pub title: String,
    pub work: String,
    pub when: String,
    pub done: String,
    pub from: String,
    pub bars: Vec<BarView>,
}

/// Places in percent of the whole time.
pub struct BarView {
    pub label: String,
    pub start: i64,
    pub width: i64,
    pub filled: i64,
    pub quarter_end: i64,
    pub when: String,
    pub done: String,
}

impl PartView {
    pub fn of(number: usize, part: &PrintedPart, words: &dyn Words) -> Self {
        Self {
            anchor: part.part.word(),
            title: format!("{}. {}", number + 1, part.title),
            blocks: part.blocks.iter().map(|found| block(found, words)).collect(),
        }
    }
}

fn block(block: &Block, words: &dyn Words) -> BlockView {
    match block {
        Block::Facts(facts) => {
            BlockView::Facts(facts.iter().map(|(label, item)| (label.clone(), shown(item, words))).collect())
        }
        Block::Text { heading, text } => BlockView::Text(heading.clone(), text.clone()),
        Block::Table(found) => BlockView::Table(table(found, words)),
        Block::Timeline(found) => BlockView::Timeline(timeline(found, words)),
    }
}

fn table(table: &Table, words: &dyn Words) -> TableView {
    let columns = table.columns.iter();
    TableView {
        caption: table.caption.clone(),
        columns: columns
            .map(|column| ColumnView { heading: column.heading.clone(), is_figure: column.holds.is_figure() })
            .collect(),
        rows: table.rows.iter().map(|found| row(table, found, words)).collect(),
        empty: table.empty.clone(),
    }
}

/// The first column names the row.
fn row(table: &Table, row: &[Item], words: &dyn Words) -> RowView {
    let cells = row.iter().zip(&table.columns).skip(1);
    RowView {
        name: row.first().map(|item| shown(item, words)).unwrap_or_default(),
        cells: cells
            .map(|(item, column)| CellView { text: shown(item, words), is_figure: column.holds.is_figure() })
            .collect(),
    }
}

fn timeline(timeline: &Timeline, words: &dyn Words) -> TimelineView {
    let bars = timeline.bars.iter().filter_map(|bar| {
        let (from, until) = bar.planned.or(bar.actual)?;
        let filled = bar.actual.map_or(0, |(start, end)| (end.min(until) - start.max(from)).max(0));
        Some(BarView {
            label: bar.label.clone(),
            start: from / 10,
            width: ((until - from) / 10).max(1),
            filled: filled / 10,
            quarter_end: timeline.quarter.1 / 10,
            when: words.t("monitoring-sheets-timeline"),
            done: shown(&bar.done_per_mille.map(Value::PerMille), words),
        })
    });
    TimelineView {
        title: timeline.caption.clone(),
        work: words.t("monitoring-sheets-column-work"),
        when: words.t("monitoring-sheets-table-breakdown"),
        done: words.t("monitoring-sheets-column-done-share"),
        from: format!("{} – {}", words.day(timeline.from), words.day(timeline.until)),
        bars: bars.collect(),
    }
}

/// One thing to do: what, who, and a link to the very place.
pub struct TodoView {
    pub text: String,
    pub who: String,
    pub url: String,
    pub is_blocking: bool,
}

impl TodoView {
    pub fn of(missing: &Missing, project: ProjectId, quarter: Quarter, page: &Page) -> Self {
        let who = match &missing.who {
            Who::Coordinator => page.t("monitoring-sheets-who-coordinator"),
            Who::Referent { name, .. } => page.t1("monitoring-sheets-who-referent", "body", name),
        };
        Self {
            text: page.ta(missing.what.key(), &arguments(&missing.what)),
            who,
            url: url::place(missing.place, project, quarter),
            is_blocking: missing.is_blocking(),
        }
    }
}

fn arguments(what: &What) -> Vec<(&'static str, Arg)> {
    match what {
        What::DeviationUnexplained { title } => vec![("title", title.into())],
        What::RoleOfBody { body } | What::Spent { body } | What::NotDelivered { body } => {
            vec![("body", body.into())]
        }
        What::CellsDoNotAddUp { indicator } => vec![("indicator", indicator.into())],
        What::Unregistered { body, sessions } => {
            vec![("body", body.into()), ("sessions", (*sessions).into())]
        }
        What::PersonsIncomplete { body, persons } => {
            vec![("body", body.into()), ("persons", (*persons).into())]
        }
        What::Cup
        | What::Lead
        | What::Partners
        | What::ProjectDates
        | What::WorkGroupChanges
        | What::Criticalities => Vec::new(),
    }
}

/// One figure that differs between two readings.
pub struct DifferenceView {
    pub part: String,
    pub subject: String,
    pub measure: String,
    pub before: String,
    pub after: String,
}

impl DifferenceView {
    pub fn of(difference: &Difference, words: &dyn Words) -> Self {
        let place = &difference.place;
        let said = |value: &Option<Value>| shown(value, words);
        Self {
            part: words.t(&format!("monitoring-sheets-part-{}", place.part.word())),
            subject: subject(&place.subject, &place.measure, words),
            measure: measure(&place.measure, words),
            before: said(&difference.before),
            after: said(&difference.after),
        }
    }
}

const READINGS: [&str; 2] = ["new", "cumulative"];

/// The lists of the recipients part name their lines by code; figures left out name their reason.
fn subject(subject: &str, measure: &str, words: &dyn Words) -> String {
    if let Some(list) = READINGS.iter().find_map(|reading| grouped(measure, reading)) {
        return words.code(list, subject);
    }
    match subject.split_once(" · ") {
        Some((code, reason)) => format!("{code} · {}", words.code("reason", reason)),
        None => subject.to_owned(),
    }
}

/// A measure is a plain word, a cell of a reading (`new-18-60-women`) or a reading of a list (`age-new`).
fn measure(measure: &str, words: &dyn Words) -> String {
    for reading in READINGS {
        let said = words.code("reading", reading);
        if measure == reading {
            return said;
        }
        if let Some(cell) = measure.strip_prefix(reading).and_then(|rest| rest.strip_prefix('-')) {
            return format!("{}, {said}", words.t(&format!("monitoring-sheets-column-{cell}")));
        }
        if let Some(list) = grouped(measure, reading) {
            return format!("{}, {said}", words.t(&format!("monitoring-sheets-column-{list}")));
        }
    }
    words.t(&format!("monitoring-sheets-measure-{measure}"))
}

fn grouped<'m>(measure: &'m str, reading: &str) -> Option<&'m str> {
    measure.strip_suffix(reading)?.strip_suffix('-')
}
