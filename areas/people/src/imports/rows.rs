//! Rows of an upload as they are kept between the wizard's steps.

use chrono::NaiveDate;
use kernel::{Arg, Refusal};
use paper::sheets_in::{self, Address, Value};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::field::Field;

/// One column: where it stands, what its heading says, what it was taken for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Column {
    pub place: u32,
    pub heading: String,
    /// The code of a field; none when the column is left out.
    pub field: Option<String>,
    /// The first few values, so that a person can tell what it holds.
    pub sample: String,
}

impl Column {
    pub fn field(&self) -> Option<Field> {
        self.field.as_deref()?.parse().ok()
    }
}

/// One row as read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RawRow {
    pub number: u32,
    pub cells: Vec<RawCell>,
}

/// A cell as read, in few letters: there are a million of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RawCell {
    #[serde(rename = "_")]
    Empty,
    #[serde(rename = "t")]
    Text(String),
    #[serde(rename = "i")]
    Integer(i64),
    #[serde(rename = "n")]
    Number(f64),
    #[serde(rename = "d")]
    Day(NaiveDate),
    #[serde(rename = "b")]
    Truth(bool),
    #[serde(rename = "e")]
    Fault(String),
    #[serde(rename = "l")]
    TooLong(String, usize),
    #[serde(rename = "m")]
    Merged(String),
}

impl RawCell {
    pub fn of(value: Value) -> RawCell {
        match value {
            Value::Empty => RawCell::Empty,
            Value::Text(text) => RawCell::Text(text),
            Value::Integer(number) => RawCell::Integer(number),
            Value::Number(number) => RawCell::Number(number),
            Value::Day(day) => RawCell::Day(day),
            Value::Truth(truth) => RawCell::Truth(truth),
            Value::Fault(fault) => RawCell::Fault(fault),
            Value::TooLong { begins, characters } => RawCell::TooLong(begins, characters),
            Value::Merged(area) => RawCell::Merged(area.to_string()),
        }
    }

    /// The value for those who read days from cells.
    pub fn value(&self) -> Value {
        match self {
            RawCell::Text(text) => Value::Text(text.clone()),
            RawCell::Integer(number) => Value::Integer(*number),
            RawCell::Number(number) => Value::Number(*number),
            RawCell::Day(day) => Value::Day(*day),
            RawCell::Truth(truth) => Value::Truth(*truth),
            RawCell::Fault(fault) => Value::Fault(fault.clone()),
            RawCell::Empty | RawCell::TooLong(..) | RawCell::Merged(_) => Value::Empty,
        }
    }

    /// As a person reads it.
    pub fn shown(&self) -> String {
        match self {
            RawCell::TooLong(begins, _) => format!("{begins}…"),
            RawCell::Merged(area) => area.clone(),
            other => other.value().shown().unwrap_or_default(),
        }
    }
}

impl RawRow {
    pub fn of(row: sheets_in::Row) -> RawRow {
        RawRow {
            number: row.number,
            cells: row.cells.into_iter().map(|cell| RawCell::of(cell.value)).collect(),
        }
    }

    pub fn address(&self, column: &Column) -> String {
        Address::new(self.number.saturating_sub(1), column.place).to_string()
    }
}

/// What is wrong with a row: in which cell, and the sentence's key with its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// The place among the columns; none when the row as a whole is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    pub key: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, Told)>,
}

/// A value of a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Told {
    Number(i64),
    Text(String),
}

impl Problem {
    pub fn new(column: Option<usize>, key: &str) -> Problem {
        Problem { column, key: key.to_owned(), args: Vec::new() }
    }

    pub fn with(mut self, name: &str, value: impl Into<Told>) -> Problem {
        self.args.push((name.to_owned(), value.into()));
        self
    }

    pub fn refused(column: Option<usize>, refusal: Refusal) -> Problem {
        let args = refusal.args.into_iter().map(|(name, arg)| {
            let told = match arg {
                Arg::Number(number) => Told::Number(number),
                Arg::Text(text) => Told::Text(text),
                Arg::Day(day) => Told::Text(day.format("%d/%m/%Y").to_string()),
                Arg::Money(cents) => Told::Number(cents.0),
            };
            (name.to_owned(), told)
        });
        Problem { column, key: refusal.key.to_owned(), args: args.collect() }
    }

    pub fn arguments(&self) -> Vec<(String, Arg)> {
        self.args.iter().map(|(name, told)| (name.clone(), told.arg())).collect()
    }

    /// The sentence in the reader's language.
    pub fn sentence(&self, page: &web::Page) -> String {
        let args: Vec<(&str, Arg)> =
            self.args.iter().map(|(name, told)| (name.as_str(), told.arg())).collect();
        page.ta(&self.key, &args)
    }
}

impl Told {
    fn arg(&self) -> Arg {
        match self {
            Told::Number(number) => Arg::Number(*number),
            Told::Text(text) => Arg::Text(text.clone()),
        }
    }
}

impl From<&str> for Told {
    fn from(text: &str) -> Told {
        Told::Text(text.to_owned())
    }
}

impl From<String> for Told {
    fn from(text: String) -> Told {
        Told::Text(text)
    }
}

impl From<i64> for Told {
    fn from(number: i64) -> Told {
        Told::Number(number)
    }
}

/// Somebody a row may be about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Known {
    /// A person the own body works with: the file may be shown beside the row.
    Ours { person: Uuid, why: Vec<Why> },
    /// A person some other body works with: nothing but that is said.
    Elsewhere { person: Uuid, why: Vec<Why> },
    /// An earlier row of the same file.
    Row { number: u32, why: Vec<Why> },
}

/// Why two are taken for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    #[serde(rename = "number")]
    SameNumber,
    #[serde(rename = "phone")]
    SamePhone,
    #[serde(rename = "name")]
    LikeName,
    #[serde(rename = "birth")]
    SameBirth,
}

impl Why {
    pub fn key(self) -> &'static str {
        match self {
            Why::SameNumber => "people-import-why-number",
            Why::SamePhone => "people-import-why-phone",
            Why::LikeName => "people-import-why-name",
            Why::SameBirth => "people-import-why-birth",
        }
    }
}

impl Known {
    pub fn why(&self) -> &[Why] {
        match self {
            Known::Ours { why, .. } | Known::Elsewhere { why, .. } | Known::Row { why, .. } => why,
        }
    }
}

/// What somebody decided of a row that may be about a known person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    #[default]
    #[serde(rename = "later")]
    Later,
    #[serde(rename = "new")]
    New,
    #[serde(rename = "same")]
    Same,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Verdict {
    #[serde(rename = "good")]
    Good,
    #[serde(rename = "fix")]
    ToFix(Vec<Problem>),
    #[serde(rename = "known")]
    Known { who: Vec<Known>, decision: Decision },
    /// Written as this person.
    #[serde(rename = "saved")]
    Saved(Uuid),
    /// Taken for this person, who was there already.
    #[serde(rename = "same")]
    Same,
    /// Written and taken back again.
    #[serde(rename = "undone")]
    Undone,
    /// Could not be taken back: the person is used elsewhere.
    #[serde(rename = "kept")]
    Kept(Uuid),
}
