//! From the rows of a sheet to a list: which row is the heading, which rows are data, what is odd.

use std::collections::HashMap;

use super::address::Area;
use super::kind::Kind;
use super::refusal::Refusal;
use super::value::{Cell, Value};
use super::{Heading, List, Note, Raw, RawRow, Row, Wish};

/// Titles, notes and logos stand above the heading, but not more than this.
const HEADING_WITHIN: usize = 40;

/// How many headings the sheet's best row has that the caller knows.
pub fn score(raw: &Raw, recognises: &dyn Fn(&str) -> bool) -> usize {
    raw.rows.iter().take(HEADING_WITHIN).map(|row| known(row, recognises)).max().unwrap_or(0)
}

fn known(row: &RawRow, recognises: &dyn Fn(&str) -> bool) -> usize {
    texts(row).filter(|text| recognises(text)).count()
}

fn texts(row: &RawRow) -> impl Iterator<Item = &str> {
    row.cells.iter().filter_map(|(_, cell)| match &cell.value {
        Value::Text(text) => Some(text.as_str()),
        _ => None,
    })
}

fn words(row: &RawRow) -> usize {
    texts(row).filter(|text| text.chars().any(char::is_alphabetic)).count()
}

pub fn list(kind: Kind, sheet: String, raw: Raw, wish: &Wish) -> Result<List, Refusal> {
    if raw.rows.is_empty() {
        return Err(Refusal::Empty);
    }
    let heading = heading_row(&raw.rows, wish.recognises).ok_or(Refusal::NoHeading)?;
    let Raw { mut rows, merged } = raw;
    let data = rows.split_off(heading + 1);
    let Some(heading) = rows.pop() else { return Err(Refusal::NoHeading) };

    let headings = headings(&heading, &data);
    let mut notes = Vec::new();
    if heading.index > 0 {
        notes.push(Note::HeadingNotFirst { row: heading.index + 1 });
    }
    let merged: Vec<Area> = merged.into_iter().filter(|area| area.to.row > heading.index).collect();
    let rows = data_rows(&headings, data, &merged, &mut notes);
    if rows.is_empty() {
        return Err(Refusal::NoRows);
    }
    notes.extend(formulas(&rows));
    if let Some(first) = merged.first() {
        notes.push(Note::Merged { count: merged.len(), first: *first });
    }
    Ok(List { kind, sheet, heading_row: heading.index + 1, headings, rows, notes })
}

/// The row with most known headings; with none known, the first that has at least two cells, all words.
fn heading_row(rows: &[RawRow], recognises: &dyn Fn(&str) -> bool) -> Option<usize> {
    let rows = &rows[..rows.len().min(HEADING_WITHIN)];
    let scores = rows.iter().map(|row| known(row, recognises));
    // Reversed, because the first of equals must win.
    let best = scores.enumerate().collect::<Vec<_>>().into_iter().rev().max_by_key(|(_, score)| *score);
    match best {
        Some((place, 1..)) => Some(place),
        _ => rows.iter().position(|row| row.cells.len() >= 2 && words(row) == row.cells.len()),
    }
}

/// Every column with a heading or with data under it.
fn headings(heading: &RawRow, data: &[RawRow]) -> Vec<Heading> {
    let mut columns: Vec<u32> = heading.cells.iter().map(|(column, _)| *column).collect();
    columns.extend(data.iter().flat_map(|row| row.cells.iter().map(|(column, _)| *column)));
    columns.sort_unstable();
    columns.dedup();
    let text = |column: u32| {
        let cell = heading.cells.iter().find(|(other, _)| *other == column)?;
        cell.1.value.shown()
    };
    columns.into_iter().map(|column| Heading { column, text: text(column).unwrap_or_default() }).collect()
}

fn data_rows(headings: &[Heading], data: Vec<RawRow>, merged: &[Area], notes: &mut Vec<Note>) -> Vec<Row> {
    let places: HashMap<u32, usize> =
        headings.iter().enumerate().map(|(place, h)| (h.column, place)).collect();
    let mut joined: HashMap<u32, Vec<Area>> = HashMap::new();
    for area in merged {
        // An area beyond the data joins nothing that is read.
        for row in area.from.row..=area.to.row.min(area.from.row.saturating_add(10_000)) {
            joined.entry(row).or_default().push(*area);
        }
    }
    let mut rows = Vec::with_capacity(data.len());
    for raw in data {
        if is_heading_again(headings, &raw) {
            notes.push(Note::HeadingRepeated { row: raw.index + 1 });
            continue;
        }
        let mut row = row(headings, &places, raw);
        for area in joined.get(&(row.number - 1)).into_iter().flatten() {
            join(&mut row, headings, *area);
        }
        if row.cells.iter().any(|cell| !cell.value.is_empty()) {
            rows.push(row);
        }
    }
    rows
}

fn row(headings: &[Heading], places: &HashMap<u32, usize>, raw: RawRow) -> Row {
    let mut cells: Vec<Cell> =
        headings.iter().map(|heading| Cell::empty(raw.index, heading.column)).collect();
    for (column, cell) in raw.cells {
        if let Some(place) = places.get(&column) {
            cells[*place] = cell;
        }
    }
    Row { number: raw.index + 1, cells }
}

/// A joined cell shows its value once: to which of its rows and columns it belongs, only a person can say.
fn join(row: &mut Row, headings: &[Heading], area: Area) {
    for (heading, cell) in headings.iter().zip(&mut row.cells) {
        if (area.from.column..=area.to.column).contains(&heading.column) {
            cell.value = Value::Merged(area);
        }
    }
}

/// Printed lists repeat their heading on each page; a row that says the same words is no person.
fn is_heading_again(headings: &[Heading], raw: &RawRow) -> bool {
    let said = |column: u32| headings.iter().find(|h| h.column == column).map(|h| h.text.to_lowercase());
    let same = raw.cells.iter().filter(|(column, cell)| {
        cell.value.shown().map(|text| text.to_lowercase()) == said(*column).filter(|text| !text.is_empty())
    });
    raw.cells.len() >= 2 && same.count() * 5 >= raw.cells.len() * 4
}

fn formulas(rows: &[Row]) -> Option<Note> {
    let mut made = rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.is_formula);
    let first = made.next()?.at;
    Some(Note::Formulas { count: made.count() + 1, first })
}
