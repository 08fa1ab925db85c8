//! Writes tables as an XLSX workbook: one sheet a table, heading fixed, filters on.

use chrono::Datelike;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::table::{Cell, Column, Kind, Table};

/// A workbook that could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The format itself ends at 1,048,576 rows.
    #[error("{rows} rows do not fit in a sheet")]
    TooManyRows { rows: usize },
    #[error("the workbook cannot be written: {0}")]
    Format(#[from] XlsxError),
}

const MOST_ROWS: usize = 1_048_575;
/// The longest text a cell may hold.
const MOST_CHARACTERS: usize = 32_767;

/// The workbook's bytes. `title` and `body` go into the file's properties.
pub fn write(title: &str, body: &str, tables: &[Table]) -> Result<Vec<u8>, Error> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(title).set_company(body));
    let looks = Looks::new();
    for (place, table) in tables.iter().enumerate() {
        if table.rows.len() > MOST_ROWS {
            return Err(Error::TooManyRows { rows: table.rows.len() });
        }
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&table.name, place))?;
        fill(sheet, table, &looks)?;
    }
    Ok(book.save_to_buffer()?)
}

fn fill(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), Error> {
    head(sheet, &table.columns, looks)?;
    for (row, cells) in (1u32..).zip(&table.rows) {
        for (column, cell) in (0u16..).zip(cells) {
            put(sheet, row, column, cell, looks)?;
        }
    }
    if let (Some(last_column), Ok(last_row)) = (last(&table.columns), u32::try_from(table.rows.len())) {
        sheet.autofilter(0, 0, last_row, last_column)?;
    }
    Ok(())
}

fn head(sheet: &mut Worksheet, columns: &[Column], looks: &Looks) -> Result<(), Error> {
    for (column, spec) in (0u16..).zip(columns) {
        sheet.set_column_width(column, f64::from(spec.width))?;
        sheet.set_column_format(column, looks.of(spec.kind))?;
        sheet.write_string_with_format(0, column, &spec.heading, &looks.heading)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// A workbook of one sheet whose rows are handed over one by one and put aside at once: a list of a million persons
/// takes no more memory than one of ten.
pub struct LongSheet {
    book: Workbook,
    looks: Looks,
    last_column: Option<u16>,
    rows: u32,
}

impl LongSheet {
    /// How many rows the format holds, the headings left out.
    pub const MOST_ROWS: usize = MOST_ROWS;

    pub fn begin(title: &str, body: &str, columns: &[Column]) -> Result<LongSheet, Error> {
        let mut book = Workbook::new();
        book.set_properties(&DocProperties::new().set_title(title).set_company(body));
        let looks = Looks::new();
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_name(sheet_name(title, 0))?;
        head(sheet, columns, &looks)?;
        Ok(LongSheet { book, looks, last_column: last(columns), rows: 0 })
    }

    /// Rows come in order; what was written cannot be read or changed any more.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), Error> {
        let sheet = self.book.worksheet_from_index(0)?;
        self.rows += 1;
        for (column, cell) in (0u16..).zip(cells) {
            put(sheet, self.rows, column, cell, &self.looks)?;
        }
        Ok(())
    }

    /// With a last line under the rows, where there is something to say of the whole list.
    pub fn finish_saying(mut self, last: Option<String>) -> Result<Vec<u8>, Error> {
        if let Some(text) = last {
            let sheet = self.book.worksheet_from_index(0)?;
            put(sheet, self.rows + 1, 0, &Cell::text(text), &self.looks)?;
        }
        self.finish()
    }

    pub fn finish(mut self) -> Result<Vec<u8>, Error> {
        if let Some(last_column) = self.last_column {
            self.book.worksheet_from_index(0)?.autofilter(0, 0, self.rows, last_column)?;
        }
        Ok(self.book.save_to_buffer()?)
    }
}

fn last(columns: &[Column]) -> Option<u16> {
    u16::try_from(columns.len()).ok()?.checked_sub(1)
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, looks: &Looks) -> Result<(), Error> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            sheet.write_string_with_format(row, column, shortened(text), &looks.text)?;
        }
        // The cast is exact up to 2^53, far beyond any count of ours.
        Cell::Integer(number) => {
            sheet.write_number_with_format(row, column, *number as f64, &looks.integer)?;
        }
        Cell::Date(day) => match u16::try_from(day.year()) {
            Ok(year) if year >= 1900 => {
                let date = ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8)?;
                sheet.write_datetime_with_format(row, column, &date, &looks.date)?;
            }
            // The format knows no day before 1900: the text says it still.
            _ => {
                sheet.write_string_with_format(
                    row,
                    column,
                    day.format("%d/%m/%Y").to_string(),
                    &looks.text,
                )?;
            }
        },
        Cell::Minutes(minutes) => {
            sheet.write_number_with_format(row, column, *minutes as f64 / 1440.0, &looks.minutes)?;
        }
        Cell::Cents(cents) => {
            sheet.write_number_with_format(row, column, *cents as f64 / 100.0, &looks.cents)?;
        }
    }
    Ok(())
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= MOST_CHARACTERS {
        return text.to_owned();
    }
    text.chars().take(MOST_CHARACTERS - 1).chain(['…']).collect()
}

/// A name the format accepts: at most 31 characters, none of `[]:*?/\`, no apostrophe at the ends.
fn sheet_name(wished: &str, place: usize) -> String {
    let name: String = wished
        .chars()
        .map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c })
        .take(31)
        .collect();
    let name = name.trim().trim_matches('\'');
    if name.is_empty() { (place + 1).to_string() } else { name.to_owned() }
}

struct Looks {
    heading: Format,
    text: Format,
    integer: Format,
    date: Format,
    minutes: Format,
    cents: Format,
}

impl Looks {
    fn new() -> Self {
        let heading = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_background_color(Color::RGB(0x00_E6_EE_F7))
            .set_border_bottom(FormatBorder::Thin);
        Self {
            heading,
            text: Format::new().set_num_format("@").set_align(FormatAlign::Top),
            integer: Format::new().set_num_format("#,##0"),
            date: Format::new().set_num_format("dd/mm/yyyy"),
            minutes: Format::new().set_num_format("[h]:mm"),
            cents: Format::new().set_num_format("#,##0.00 \"€\""),
        }
    }

    fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Integer => &self.integer,
            Kind::Date => &self.date,
            Kind::Minutes => &self.minutes,
            Kind::Cents => &self.cents,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_name_is_made_acceptable() {
        assert_eq!(sheet_name("Iscritti 1/2 [prova]", 0), "Iscritti 1 2  prova");
        assert_eq!(sheet_name("'''", 2), "3");
        assert_eq!(sheet_name(&"x".repeat(40), 0).len(), 31);
    }

    #[test]
    fn an_overlong_text_is_shortened_and_says_so() {
        let long = shortened(&"è".repeat(40_000));
        assert_eq!(long.chars().count(), MOST_CHARACTERS);
        assert!(long.ends_with('…'));
    }
}
