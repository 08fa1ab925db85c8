//! The sheet as a workbook: one worksheet a part, figures as figures and dates as dates.

use paper::table::{Cell, Column, Kind, Table};
use paper::xlsx;

use super::differences::Value;
use super::document::Sheet;
use super::layout::{self, Block, Holds, Item, PrintedPart, Words, printed};

/// The workbook's bytes.
pub fn workbook(sheet: &Sheet, words: &dyn Words) -> Result<Vec<u8>, xlsx::Error> {
    let printed = printed(sheet, words);
    let body = sheet.general.lead.clone().unwrap_or_default();
    let tables: Vec<Table> =
        (1..).zip(&printed.parts).flat_map(|(number, part)| tables(number, part, words)).collect();
    xlsx::write(&printed.title, &body, &tables)
}

/// One worksheet for the facts and texts of a part, one for each of its tables: filters and sums
/// work only where a worksheet holds one table. The number of the part begins each name.
fn tables(number: i32, part: &PrintedPart, words: &dyn Words) -> Vec<Table> {
    let mut tables = Vec::new();
    let mut facts = two_columns(number, part, words);
    for block in &part.blocks {
        match block {
            Block::Facts(found) => found.iter().for_each(|(label, item)| {
                facts.row(vec![Cell::text(label), cell(item, words)]);
            }),
            Block::Text { heading, text } => facts.row(vec![Cell::text(heading), Cell::text(text)]),
            Block::Table(found) => tables.push(table(number, found, words)),
            // The bars repeat the dates of the table beside them.
            Block::Timeline(_) => {}
        }
    }
    if !facts.rows.is_empty() {
        tables.insert(0, facts);
    }
    tables
}

fn two_columns(number: i32, part: &PrintedPart, words: &dyn Words) -> Table {
    let column = |key: &str, width| Column::new(words.t(key), Kind::Text).wide(width);
    let columns =
        vec![column("monitoring-sheets-column-entry", 32), column("monitoring-sheets-column-value", 80)];
    Table::new(format!("{number} {}", part.title), columns)
}

fn table(number: i32, found: &layout::Table, words: &dyn Words) -> Table {
    let columns = found.columns.iter().map(|column| match column.holds {
        Holds::Prose => Column::new(&column.heading, Kind::Text).wide(40),
        Holds::Word => Column::new(&column.heading, Kind::Text).wide(18),
        Holds::Number | Holds::Share => Column::new(&column.heading, Kind::Integer),
        Holds::Cents => Column::new(&column.heading, Kind::Cents),
        Holds::Day => Column::new(&column.heading, Kind::Date),
    });
    let mut table = Table::new(format!("{number} {}", found.caption), columns.collect());
    for row in &found.rows {
        table.row(row.iter().map(|item| cell(item, words)).collect());
    }
    table
}

fn cell(item: &Item, words: &dyn Words) -> Cell {
    let Some(value) = item else { return Cell::Empty };
    match value {
        Value::Number(number) => Cell::Integer(*number),
        Value::Minutes(minutes) => Cell::Minutes(*minutes),
        Value::Cents(cents) => Cell::Cents(*cents),
        Value::Day(day) => Cell::Date(*day),
        Value::PerMille(share) => Cell::text(words.per_mille(*share)),
        Value::Text(text) => Cell::text(text),
        Value::Word(list, code) => Cell::text(words.code(list, code)),
    }
}
