//! ODS read as a stream, row by row: a few bytes may say "repeat this a million times", so nothing is
//! repeated that is empty, and what is not is counted.

use std::io::{BufReader, Cursor, Read};

use chrono::NaiveDate;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::address::{Address, Area};
use super::refusal::Refusal;
use super::value::{Cell, Value};
use super::{Limits, Raw, RawRow};

/// What the archive says it holds.
pub fn mime(bytes: &[u8]) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut mime = String::new();
    archive.by_name("mimetype").ok()?.take(200).read_to_string(&mut mime).ok()?;
    Some(mime)
}

/// The names of its sheets.
pub fn sheets(bytes: &[u8]) -> Result<Vec<String>, Refusal> {
    if is_encrypted(bytes)? {
        return Err(Refusal::Encrypted);
    }
    let mut names = Vec::new();
    walk(bytes, |event| {
        if let Event::Start(start) = event
            && start.name().as_ref() == "table:table"
        {
            names.push(attribute(start, "table:name").unwrap_or_default());
        }
        Ok(true)
    })?;
    Ok(names)
}

/// The cells of a sheet; only its first `most` rows when said.
pub fn read(bytes: &[u8], sheet: &str, most: Option<usize>, limits: &Limits) -> Result<Raw, Refusal> {
    let mut reading = Reading::new(sheet, most, limits);
    walk(bytes, |event| reading.take(event))?;
    Ok(reading.raw)
}

fn is_encrypted(bytes: &[u8]) -> Result<bool, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let Ok(manifest) = archive.by_name("META-INF/manifest.xml") else { return Ok(false) };
    let mut text = String::new();
    manifest.take(1 << 20).read_to_string(&mut text).map_err(|_| Refusal::Damaged)?;
    Ok(text.contains("encryption-data"))
}

/// Gives every event of the content to `take` until it says that it has enough.
fn walk(bytes: &[u8], mut take: impl FnMut(&Event) -> Result<bool, Refusal>) -> Result<(), Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let content = archive.by_name("content.xml").map_err(|_| Refusal::Damaged)?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)?;
        if matches!(event, Event::Eof) || !take(&event)? {
            return Ok(());
        }
        buffer.clear();
    }
}

fn attribute(start: &BytesStart, name: &str) -> Option<String> {
    let found = start.attributes().filter_map(Result::ok).find(|attribute| attribute.key.as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

fn times(start: &BytesStart, name: &str) -> u32 {
    attribute(start, name).and_then(|times| times.parse().ok()).unwrap_or(1).max(1)
}

struct Reading<'a> {
    sheet: &'a str,
    most: Option<usize>,
    limits: &'a Limits,
    raw: Raw,
    is_in_sheet: bool,
    /// Depth of comments, whose paragraphs are not the cell's.
    annotations: u32,
    row: u32,
    row_times: u32,
    column: u32,
    cells: Vec<(u32, Cell)>,
    open: Option<Open>,
    cells_read: usize,
}

/// A cell whose end has not come yet.
struct Open {
    times: u32,
    value: Option<Value>,
    is_formula: bool,
    is_covered: bool,
    spans: (u32, u32),
    text: String,
}

impl<'a> Reading<'a> {
    fn new(sheet: &'a str, most: Option<usize>, limits: &'a Limits) -> Self {
        Self {
            sheet,
            most,
            limits,
            raw: Raw::default(),
            is_in_sheet: false,
            annotations: 0,
            row: 0,
            row_times: 1,
            column: 0,
            cells: Vec::new(),
            open: None,
            cells_read: 0,
        }
    }

    fn take(&mut self, event: &Event) -> Result<bool, Refusal> {
        match event {
            Event::Start(start) => self.start(start),
            Event::End(end) => return self.end(end.name().as_ref()),
            Event::Text(text) => self.write(&text.xml10_content()),
            Event::GeneralRef(entity) => match entity.as_ref() {
                "amp" => self.write("&"),
                "lt" => self.write("<"),
                "gt" => self.write(">"),
                "quot" => self.write("\""),
                "apos" => self.write("'"),
                _ => {
                    if let Ok(Some(character)) = entity.resolve_char_ref() {
                        self.write(character.encode_utf8(&mut [0; 4]));
                    }
                }
            },
            _ => {}
        }
        Ok(true)
    }

    fn write(&mut self, text: &str) {
        if let (Some(open), 0) = (&mut self.open, self.annotations) {
            open.text.push_str(text);
        }
    }

    fn start(&mut self, start: &BytesStart) {
        match start.name().as_ref() {
            "table:table" => {
                self.is_in_sheet |= attribute(start, "table:name").is_some_and(|name| name == self.sheet);
            }
            _ if !self.is_in_sheet => {}
            "table:table-row" => {
                self.row_times = times(start, "table:number-rows-repeated");
                self.column = 0;
            }
            name @ ("table:table-cell" | "table:covered-table-cell") => {
                self.open = Some(open(start, name == "table:covered-table-cell"));
            }
            "office:annotation" => self.annotations += 1,
            "text:p" | "text:line-break" | "text:s" | "text:tab" => self.write(" "),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) -> Result<bool, Refusal> {
        match name {
            _ if !self.is_in_sheet => Ok(true),
            "table:table" => Ok(false),
            "office:annotation" => {
                self.annotations = self.annotations.saturating_sub(1);
                Ok(true)
            }
            "table:table-cell" | "table:covered-table-cell" => self.close_cell().map(|()| true),
            "table:table-row" => self.close_row(),
            _ => Ok(true),
        }
    }

    fn close_cell(&mut self) -> Result<(), Refusal> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let first = self.column;
        self.column = self.column.saturating_add(open.times);
        if open.spans != (1, 1) && self.most.is_none() {
            let to = Address::new(
                self.row.saturating_add(open.spans.0 - 1),
                first.saturating_add(open.spans.1 - 1),
            );
            self.raw.merged.push(Area { from: Address::new(self.row, first), to });
        }
        let value = open.value.unwrap_or_else(|| Value::from_text(&open.text, self.limits.characters));
        if open.is_covered || (value.is_empty() && !open.is_formula) {
            return Ok(());
        }
        if self.column > self.limits.columns {
            return Err(Refusal::TooManyColumns { limit: self.limits.columns });
        }
        for column in first..self.column {
            let at = Address::new(self.row, column);
            self.cells.push((column, Cell { at, value: value.clone(), is_formula: open.is_formula }));
        }
        Ok(())
    }

    fn close_row(&mut self) -> Result<bool, Refusal> {
        let cells = std::mem::take(&mut self.cells);
        let first = self.row;
        self.row = self.row.saturating_add(self.row_times);
        if cells.is_empty() {
            return Ok(true);
        }
        for index in first..self.row {
            if self.most.is_some_and(|most| self.raw.rows.len() == most) {
                return Ok(false);
            }
            if self.raw.rows.len() == self.limits.rows {
                return Err(Refusal::TooManyRows { limit: self.limits.rows });
            }
            self.cells_read += cells.len();
            if self.cells_read > self.limits.cells {
                return Err(Refusal::TooManyCells { limit: self.limits.cells });
            }
            let cells = cells
                .iter()
                .cloned()
                .map(|(column, cell)| (column, Cell { at: Address::new(index, column), ..cell }));
            self.raw.rows.push(RawRow { index, cells: cells.collect() });
        }
        Ok(true)
    }
}

fn open(start: &BytesStart, is_covered: bool) -> Open {
    let spans = (times(start, "table:number-rows-spanned"), times(start, "table:number-columns-spanned"));
    Open {
        times: times(start, "table:number-columns-repeated"),
        value: typed(start),
        is_formula: attribute(start, "table:formula").is_some(),
        is_covered,
        spans,
        text: String::new(),
    }
}

/// The value the attributes give; a text is in the paragraphs instead.
fn typed(start: &BytesStart) -> Option<Value> {
    match attribute(start, "office:value-type")?.as_str() {
        "float" | "currency" | "percentage" => {
            attribute(start, "office:value")?.parse().ok().map(Value::from_float)
        }
        "date" => {
            let text = attribute(start, "office:date-value")?;
            let day = NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok()?;
            Some(Value::Day(day))
        }
        "boolean" => Some(Value::Truth(attribute(start, "office:boolean-value")? == "true")),
        _ => None,
    }
}
