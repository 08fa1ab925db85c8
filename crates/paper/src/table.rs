//! A table on its way out, the same for XLSX and CSV: typed columns, rows of cells.

use chrono::NaiveDate;

/// What a column holds, hence how it is written and aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Integer,
    Date,
    /// A duration, shown as hours and minutes.
    Minutes,
    /// Euros, kept as integer cents.
    Cents,
}

/// One column: its heading in the reader's language and its kind.
#[derive(Clone, Debug)]
pub struct Column {
    pub heading: String,
    pub kind: Kind,
    /// Width in characters.
    pub width: u16,
}

impl Column {
    pub fn new(heading: impl Into<String>, kind: Kind) -> Self {
        let width = match kind {
            Kind::Text => 24,
            Kind::Integer | Kind::Minutes => 11,
            Kind::Date => 12,
            Kind::Cents => 14,
        };
        Self { heading: heading.into(), kind, width }
    }

    pub fn wide(self, characters: u16) -> Self {
        Self { width: characters, ..self }
    }
}

/// One value. A cell says itself what it is, so that a text in a column of numbers stays a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    Integer(i64),
    Date(NaiveDate),
    Minutes(i64),
    Cents(i64),
}

impl Cell {
    /// Empty when there is nothing to say.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// One sheet of a workbook, or one CSV file.
#[derive(Clone, Debug)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    pub fn new(name: impl Into<String>, columns: Vec<Column>) -> Self {
        Self { name: name.into(), columns, rows: Vec::new() }
    }

    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(cells);
    }
}
