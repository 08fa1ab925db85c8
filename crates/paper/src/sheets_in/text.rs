//! CSV and its relatives: which separator, which rows.

use super::address::Address;
use super::refusal::Refusal;
use super::value::{Cell, Value};
use super::{Limits, Note, Raw, RawRow, encoding, records};

const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

pub fn read(bytes: &[u8], limits: &Limits) -> Result<(Raw, Vec<Note>), Refusal> {
    let (text, used) = encoding::decode(bytes);
    let (declared, body, skipped) = declared_separator(&text);
    let separator = declared.unwrap_or_else(|| guess(body));

    let mut raw = Raw::default();
    let mut cells_read = 0;
    // Numbered as a spreadsheet shows them: blank rows count, line breaks inside a cell do not.
    for (index, record) in (skipped..).zip(records::of(body, separator)) {
        let row = cells(index, &record, limits)?;
        if row.is_empty() {
            continue;
        }
        cells_read += row.len();
        if raw.rows.len() == limits.rows {
            return Err(Refusal::TooManyRows { limit: limits.rows });
        }
        if cells_read > limits.cells {
            return Err(Refusal::TooManyCells { limit: limits.cells });
        }
        raw.rows.push(RawRow { index, cells: row });
    }

    let notes = if used == encoding_rs::UTF_8 { vec![] } else { vec![Note::Encoding { name: used.name() }] };
    Ok((raw, notes))
}

fn cells(row: u32, record: &[String], limits: &Limits) -> Result<Vec<(u32, Cell)>, Refusal> {
    let mut cells = Vec::with_capacity(record.len().min(64));
    for (column, text) in (0u32..).zip(record) {
        let value = Value::from_text(text, limits.characters);
        if value.is_empty() {
            continue;
        }
        if column >= limits.columns {
            return Err(Refusal::TooManyColumns { limit: limits.columns });
        }
        cells.push((
            column,
            Cell { at: Address::new(row, column), value: unguarded(value), is_formula: false },
        ));
    }
    Ok(cells)
}

/// Our own CSV puts an apostrophe before a text that looks like a formula: it comes off again.
fn unguarded(value: Value) -> Value {
    match value {
        Value::Text(text) if text.starts_with("'=") || text.starts_with("'+") => {
            Value::Text(text[1..].to_owned())
        }
        Value::Text(text) if text.starts_with("'-") || text.starts_with("'@") => {
            Value::Text(text[1..].to_owned())
        }
        other => other,
    }
}

/// The line `sep=;` that some programs put first: the separator, the rest, and the lines it took.
fn declared_separator(text: &str) -> (Option<u8>, &str, u32) {
    let Some((first, rest)) = text.split_once('\n') else { return (None, text, 0) };
    match first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) => (Some(*separator), rest, 1),
        _ => (None, text, 0),
    }
}

/// The separator that most lines have equally often, outside quotes.
fn guess(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(50).collect();
    let strength = |separator: u8| {
        let mut counts: Vec<usize> = lines.iter().map(|line| count_outside_quotes(line, separator)).collect();
        counts.sort_unstable();
        let usual = counts.get(counts.len() / 2).copied().unwrap_or(0);
        let agreeing = counts.iter().filter(|count| **count == usual && usual > 0).count();
        (agreeing, usual)
    };
    // The first of equals wins: `;` before `,`, because decimals have commas in Italy.
    SEPARATORS.into_iter().rev().max_by_key(|separator| strength(*separator)).unwrap_or(b';')
}

fn count_outside_quotes(line: &str, separator: u8) -> usize {
    let mut is_quoted = false;
    line.bytes()
        .filter(|byte| {
            is_quoted ^= *byte == b'"';
            *byte == separator && !is_quoted
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_one_lines_agree_on() {
        assert_eq!(guess("a;b;c\n1,5;2;3\n4;5,1;6"), b';');
        assert_eq!(guess("a,b,c\n1,2,3"), b',');
        assert_eq!(guess("a\tb\n\"x;y\"\tz"), b'\t');
        assert_eq!(guess("solo una colonna\nvalore"), b';');
    }

    #[test]
    fn a_row_keeps_the_number_a_spreadsheet_shows() {
        let (raw, _) =
            read(b"sep=;\r\nCognome;Nome\r\n\r\n\"Ros\nsi\";Mario\r\nVerdi;\r\n", &Limits::default())
                .unwrap();
        let places: Vec<String> = raw.rows.iter().map(|row| row.cells[0].1.at.to_string()).collect();
        assert_eq!(places, ["A2", "A4", "A5"]);
    }
}
