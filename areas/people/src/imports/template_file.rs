//! An empty list to fill in: headings that are certainly recognised, one invented example.

use chrono::NaiveDate;
use paper::table::{Cell, Column, Kind, Table};
use store::{Error, Result};

use super::field::Field;

/// The data a new list needs, in the order people write them.
const COLUMNS: [(Field, Kind); 14] = [
    (Field::Family, Kind::Text),
    (Field::Given, Kind::Text),
    (Field::Birth, Kind::Date),
    (Field::Gender, Kind::Text),
    (Field::Nationality, Kind::Text),
    (Field::FiscalCode, Kind::Text),
    (Field::Cui, Kind::Text),
    (Field::Vestanet, Kind::Text),
    (Field::Phone, Kind::Text),
    (Field::PermitKind, Kind::Text),
    (Field::PermitNumber, Kind::Text),
    (Field::PermitExpiry, Kind::Date),
    (Field::Language, Kind::Text),
    (Field::Interpreter, Kind::Text),
];

/// The workbook in the reader's language; `text` gives the words of a key.
pub fn write(text: &dyn Fn(&str) -> String) -> Result<Vec<u8>> {
    let column = |(field, kind): &(Field, Kind)| Column::new(text(field.key()), *kind).wide(20);
    let list = Table::new(text("people-import-template-sheet"), COLUMNS.iter().map(column).collect());

    let mut help = Table::new(
        text("people-import-template-help"),
        vec![
            Column::new(text("people-import-template-column"), Kind::Text),
            Column::new(text("people-import-template-how"), Kind::Text).wide(70),
            Column::new(text("people-import-template-example"), Kind::Text),
        ],
    );
    for (field, _) in COLUMNS {
        let how = format!("people-import-how-{}", field.code());
        help.row(vec![text(field.key()).into(), text(&how).into(), example(field)]);
    }
    paper::xlsx::write(&text("people-import-template-sheet"), "", &[list, help]).map_err(Error::broken)
}

fn example(field: Field) -> Cell {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).map_or(Cell::Empty, Cell::Date);
    match field {
        Field::Family => "Esempi".into(),
        Field::Given => "Persona".into(),
        Field::Birth => day(1990, 3, 10),
        Field::Gender => "F".into(),
        Field::Nationality => "Nigeria".into(),
        Field::Phone => "+39 333 0000000".into(),
        Field::PermitExpiry => day(2027, 1, 31),
        Field::Language => "inglese".into(),
        Field::Interpreter => "no".into(),
        _ => Cell::Empty,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::field;

    /// The sentences as the program reads them, without the program.
    fn words(file: &'static str) -> impl Fn(&str) -> String {
        move |key: &str| {
            let line = file.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            line.unwrap_or_else(|| panic!("{key} has no words")).to_owned()
        }
    }

    #[test]
    fn every_heading_of_the_template_is_recognised_in_both_languages() {
        let italian = words(include_str!("../../locales/imports.it.ftl"));
        let english = words(include_str!("../../locales/imports.en.ftl"));
        for (field, _) in COLUMNS {
            assert_eq!(field::recognise(&italian(field.key())), Some(field));
            assert_eq!(field::recognise(&english(field.key())), Some(field));
        }
        assert!(write(&italian).is_ok() && write(&english).is_ok());
    }
}
