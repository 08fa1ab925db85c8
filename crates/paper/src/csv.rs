//! Writes a table as the CSV that Italian spreadsheets open with a double click.

use crate::table::{Cell, Table};

/// UTF-8 with a mark that says so, `;` between cells, CRLF at the end of lines.
pub fn write(table: &Table) -> Vec<u8> {
    let mut bytes = b"\xEF\xBB\xBF".to_vec();
    line(&mut bytes, table.columns.iter().map(|column| guarded(&column.heading)));
    for row in &table.rows {
        line(&mut bytes, row.iter().map(plain));
    }
    bytes
}

fn line(bytes: &mut Vec<u8>, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            bytes.push(b';');
        }
        bytes.extend_from_slice(quoted(&cell).as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
}

fn quoted(cell: &str) -> String {
    if cell.contains([';', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Integer(number) => number.to_string(),
        Cell::Date(day) => day.format("%d/%m/%Y").to_string(),
        Cell::Minutes(minutes) => {
            format!("{}{}:{:02}", sign(*minutes), minutes.abs() / 60, minutes.abs() % 60)
        }
        Cell::Cents(cents) => format!("{}{},{:02}", sign(*cents), cents.abs() / 100, cents.abs() % 100),
    }
}

fn sign(number: i64) -> &'static str {
    if number < 0 { "-" } else { "" }
}

/// A text that a spreadsheet would take for a formula gets an apostrophe in front, which it shows as text.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Column, Kind};

    #[test]
    fn a_text_that_looks_like_a_formula_is_guarded_and_numbers_are_not() {
        let mut table =
            Table::new("x", vec![Column::new("Nome", Kind::Text), Column::new("Ore", Kind::Minutes)]);
        table.row(vec!["=2+2".into(), Cell::Minutes(150)]);
        table.row(vec!["Rossi; \"Mario\"".into(), Cell::Cents(-150)]);

        let text = String::from_utf8(write(&table)).unwrap();

        assert_eq!(text, "\u{feff}Nome;Ore\r\n'=2+2;2:30\r\n\"Rossi; \"\"Mario\"\"\";-1,50\r\n");
    }
}
