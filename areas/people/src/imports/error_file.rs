//! The rows that were not written, in a spreadsheet: the same cells, and a column that says what to do.

use authz::Action;
use paper::table::{Cell, Column as Out, Kind, Table};
use store::{Ctx, Error, Result};

use super::ImportId;
use super::queries::{self, Holding, read_json};
use super::rows::{Column, Decision, Problem, RawCell, RawRow, Verdict};

/// What the file says in the reader's language.
pub struct Words<'a> {
    pub sheet: String,
    pub what_to_do: String,
    pub row: String,
    /// The sentence of a problem, with the cell it is about.
    pub sentence: &'a (dyn Fn(&Problem, Option<String>) -> String + Sync),
    pub undecided: String,
}

/// The workbook: correct it and upload it again.
pub async fn write(ctx: &Ctx, id: ImportId, words: &Words<'_>) -> Result<Vec<u8>> {
    let (upload, _) = queries::load(ctx, id, Action::View).await?;
    let columns: Vec<Column> = read_json(&upload.columns)?;
    let mut out: Vec<Out> =
        columns.iter().map(|column| Out::new(column.heading.clone(), Kind::Text)).collect();
    out.push(Out::new(words.what_to_do.clone(), Kind::Text).wide(80));
    out.push(Out::new(words.row.clone(), Kind::Integer));
    let mut table = Table::new(words.sheet.clone(), out);
    for holding in [Holding::ToFix, Holding::Known] {
        for id in queries::batches(ctx, id, holding).await? {
            let batch = queries::batch(ctx, id).await?;
            let lines =
                batch.each().filter_map(|(row, verdict)| line(row, verdict, holding, &columns, words));
            table.rows.extend(lines.collect::<Vec<_>>());
        }
    }
    paper::xlsx::write(&words.sheet, "", &[table]).map_err(Error::broken)
}

fn line(
    row: &RawRow,
    verdict: &Verdict,
    holding: Holding,
    columns: &[Column],
    words: &Words,
) -> Option<Vec<Cell>> {
    let what_to_do = match (verdict, holding) {
        (Verdict::ToFix(problems), Holding::ToFix) => {
            let sentence = |problem: &Problem| {
                let at =
                    problem.column.and_then(|place| columns.get(place)).map(|column| row.address(column));
                (words.sentence)(problem, at)
            };
            problems.iter().map(sentence).collect::<Vec<_>>().join("\n")
        }
        (Verdict::Known { decision: Decision::Later, .. }, Holding::Known) => words.undecided.clone(),
        _ => return None,
    };
    let mut cells: Vec<Cell> = row.cells.iter().map(cell).collect();
    cells.resize(columns.len(), Cell::Empty);
    cells.push(Cell::Text(what_to_do));
    cells.push(Cell::Integer(i64::from(row.number)));
    Some(cells)
}

fn cell(cell: &RawCell) -> Cell {
    match cell {
        RawCell::Day(day) => Cell::Date(*day),
        RawCell::Integer(number) => Cell::Text(number.to_string()),
        other => Cell::text(other.shown()),
    }
}
