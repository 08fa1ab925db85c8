//! The spreadsheets of before 2007.

use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xls, XlsError};

use super::address::Address;
use super::refusal::Refusal;
use super::value::Cell;
use super::{Limits, Raw, RawRow, xlsx};

pub struct Book<'a>(Xls<Cursor<&'a [u8]>>);

impl<'a> Book<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        Xls::new(Cursor::new(bytes)).map(Self).map_err(refused)
    }

    pub fn sheets(&self) -> Vec<String> {
        let sheets = self.0.sheets_metadata().iter();
        let shown = sheets.filter(|s| s.visible == SheetVisible::Visible && s.typ == SheetType::WorkSheet);
        shown.map(|sheet| sheet.name.clone()).collect()
    }

    pub fn read(&mut self, sheet: &str, most: Option<usize>, limits: &Limits) -> Result<Raw, Refusal> {
        let range = self.0.worksheet_range(sheet).map_err(refused)?;
        let formulas = self.0.worksheet_formula(sheet).map_err(refused)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut raw = Raw::default();
        for (row, cells) in (first_row..).zip(range.rows()).take(most.unwrap_or(usize::MAX)) {
            let mut kept = Vec::new();
            for (column, read) in (first_column..).zip(cells) {
                let value = xlsx::from_data(read, limits.characters);
                let is_formula = formulas.get_value((row, column)).is_some_and(|formula| !formula.is_empty());
                if value.is_empty() && !is_formula {
                    continue;
                }
                if column >= limits.columns {
                    return Err(Refusal::TooManyColumns { limit: limits.columns });
                }
                kept.push((column, Cell { at: Address::new(row, column), value, is_formula }));
            }
            if !kept.is_empty() {
                raw.rows.push(RawRow { index: row, cells: kept });
            }
        }
        // This format ends at 65,536 rows of 256 columns, below our own limits.
        let merged = self.0.merge_cells_by_sheet_name(sheet).map_err(refused)?;
        raw.merged = merged.into_iter().map(|area| xlsx::area_of(area.start, area.end)).collect();
        Ok(raw)
    }
}

fn refused(error: XlsError) -> Refusal {
    match error {
        XlsError::Password => Refusal::Encrypted,
        _ => Refusal::Damaged,
    }
}
