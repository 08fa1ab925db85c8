//! XLSX as a stream of cells: never as a rectangle, whose two far corners alone would fill the memory.

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::NaiveDate;

use super::address::{Address, Area};
use super::refusal::Refusal;
use super::value::{Cell, Value};
use super::{Limits, Raw, RawRow};

pub struct Book<'a>(Xlsx<Cursor<&'a [u8]>>);

impl<'a> Book<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        Xlsx::new(Cursor::new(bytes)).map(Self).map_err(refused)
    }

    /// The sheets a person sees when they open the file.
    pub fn sheets(&self) -> Vec<String> {
        let sheets = self.0.sheets_metadata().iter();
        let shown = sheets.filter(|s| s.visible == SheetVisible::Visible && s.typ == SheetType::WorkSheet);
        shown.map(|sheet| sheet.name.clone()).collect()
    }

    /// The sheet's cells; only its first `most` rows when said.
    pub fn read(&mut self, sheet: &str, most: Option<usize>, limits: &Limits) -> Result<Raw, Refusal> {
        let mut raw = Raw::default();
        let mut cells_read = 0;
        let mut reader = self.0.worksheet_cells_reader(sheet).map_err(refused)?;
        while let Some(read) = reader.next_cell_with_formula_metadata().map_err(refused)? {
            let (row, column) = read.pos;
            let is_formula = read.formula.is_some();
            let value = value(&read.value, limits.characters);
            if value.is_empty() && !is_formula {
                continue;
            }
            if column >= limits.columns {
                return Err(Refusal::TooManyColumns { limit: limits.columns });
            }
            cells_read += 1;
            if cells_read > limits.cells {
                return Err(Refusal::TooManyCells { limit: limits.cells });
            }
            if raw.rows.last().is_none_or(|last| last.index != row) {
                if most.is_some_and(|most| raw.rows.len() == most) {
                    break;
                }
                if raw.rows.len() == limits.rows {
                    return Err(Refusal::TooManyRows { limit: limits.rows });
                }
                raw.rows.push(RawRow { index: row, cells: Vec::with_capacity(16) });
            }
            if let Some(last) = raw.rows.last_mut() {
                last.cells.push((column, Cell { at: Address::new(row, column), value, is_formula }));
            }
        }
        drop(reader);
        if most.is_none() {
            raw.merged = self.merged(sheet)?;
        }
        Ok(raw)
    }

    fn merged(&mut self, sheet: &str) -> Result<Vec<Area>, Refusal> {
        let areas = self.0.merge_cells_by_sheet_name(sheet).map_err(refused)?;
        Ok(areas.into_iter().map(|area| area_of(area.start, area.end)).collect())
    }
}

pub fn area_of(from: (u32, u32), to: (u32, u32)) -> Area {
    Area { from: Address::new(from.0, from.1), to: Address::new(to.0, to.1) }
}

fn refused(error: XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::Encrypted,
        _ => Refusal::Damaged,
    }
}

fn value(read: &DataRef, limit: usize) -> Value {
    match read {
        DataRef::SharedString(text) => Value::from_text(text, limit),
        DataRef::String(text) => Value::from_text(text, limit),
        other => from_data(&Data::from(other.clone()), limit),
    }
}

/// What calamine read, in our words; shared with the older format.
pub fn from_data(read: &Data, limit: usize) -> Value {
    match read {
        Data::Empty => Value::Empty,
        Data::String(text) => Value::from_text(text, limit),
        Data::Int(number) => Value::Integer(*number),
        Data::Float(number) => Value::from_float(*number),
        Data::Bool(truth) => Value::Truth(*truth),
        Data::DateTime(instant) => day(instant),
        Data::DateTimeIso(text) => {
            match NaiveDate::parse_from_str(text.get(..10).unwrap_or(text), "%Y-%m-%d") {
                Ok(day) => Value::Day(day),
                Err(_) => Value::from_text(text, limit),
            }
        }
        Data::DurationIso(text) => Value::from_text(text, limit),
        Data::Error(fault) => Value::Fault(fault.to_string()),
    }
}

/// A date whose number is no real day is left as the number it is.
fn day(instant: &ExcelDateTime) -> Value {
    let (year, month, day, ..) = instant.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    match date {
        Some(date) if instant.is_datetime() && instant.as_f64() >= 1.0 => Value::Day(date),
        _ => Value::from_float(instant.as_f64()),
    }
}
