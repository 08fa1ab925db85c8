//! What a cell holds once read, and where it stands.

use chrono::NaiveDate;

use super::address::{Address, Area};

/// A cell's value as the file has it; what it means is for the caller to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    #[default]
    Empty,
    /// Trimmed, without invisible characters; never empty.
    Text(String),
    Integer(i64),
    Number(f64),
    Day(NaiveDate),
    Truth(bool),
    /// The spreadsheet's own error, as `#REF!`.
    Fault(String),
    /// Too long to be meant; how it begins and how long it is.
    TooLong {
        begins: String,
        characters: usize,
    },
    /// Joined with others: which row it belongs to cannot be known.
    Merged(Area),
}

impl Value {
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// The value as one would read it aloud; `None` when there is nothing legible.
    pub fn shown(&self) -> Option<String> {
        match self {
            Self::Empty | Self::Merged(_) => None,
            Self::Text(text) | Self::Fault(text) => Some(text.clone()),
            Self::Integer(number) => Some(number.to_string()),
            Self::Number(number) => Some(number.to_string()),
            Self::Day(day) => Some(day.format("%d/%m/%Y").to_string()),
            Self::Truth(truth) => Some(if *truth { "1" } else { "0" }.to_owned()),
            Self::TooLong { begins, .. } => Some(format!("{begins}…")),
        }
    }

    /// A text made fit to be read: no byte order marks, controls or zero-width characters, one space at a
    /// time, and not longer than `limit`.
    pub(crate) fn from_text(text: &str, limit: usize) -> Self {
        let characters = text.chars().count();
        if characters > limit {
            return Self::TooLong { begins: clean(&text.chars().take(40).collect::<String>()), characters };
        }
        let text = clean(text);
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    pub(crate) fn from_float(number: f64) -> Self {
        // Whole numbers up to 2^53 are exact in a float.
        if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
            return Self::Integer(number as i64);
        }
        if number.is_finite() { Self::Number(number) } else { Self::Fault("#NUM!".to_owned()) }
    }
}

fn clean(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_graphic() || c == ' ';
    if text.chars().all(is_plain) && !text.contains("  ") {
        return text.trim().to_owned();
    }
    let visible = text.chars().filter_map(|c| match c {
        '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{00ad}' => None,
        // Directional marks come along with copied Arabic and break comparisons.
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        c if c.is_whitespace() || c.is_control() => Some(' '),
        c => Some(c),
    });
    let mut clean = String::with_capacity(text.len());
    for c in visible {
        if c != ' ' || !(clean.is_empty() || clean.ends_with(' ')) {
            clean.push(c);
        }
    }
    clean.truncate(clean.trim_end().len());
    clean
}

/// A value with its address and whether a formula made it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub at: Address,
    pub value: Value,
    pub is_formula: bool,
}

impl Cell {
    pub fn empty(row: u32, column: u32) -> Self {
        Self { at: Address::new(row, column), value: Value::Empty, is_formula: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_loses_what_cannot_be_seen_and_keeps_its_script() {
        assert_eq!(
            Value::from_text("\u{feff} Maria \u{a0}\n Luisa\u{200b} ", 99),
            Value::Text("Maria Luisa".into())
        );
        assert_eq!(Value::from_text("\u{202b}محمد\u{202c}", 99), Value::Text("محمد".into()));
        assert_eq!(Value::from_text(" \u{200b}\t", 99), Value::Empty);
        assert_eq!(Value::from_text("👩‍🏫", 99), Value::Text("👩‍🏫".into()));
    }

    #[test]
    fn a_text_beyond_the_limit_is_reported_with_its_beginning() {
        let Value::TooLong { begins, characters } = Value::from_text(&"x".repeat(10_000), 2_000) else {
            panic!("expected a refusal");
        };
        assert_eq!((begins.len(), characters), (40, 10_000));
        assert_eq!(Value::from_text(&"x".repeat(2_000), 2_000), Value::Text("x".repeat(2_000)));
    }

    #[test]
    fn a_whole_float_is_an_integer() {
        assert_eq!(Value::from_float(3_331_234_567.0), Value::Integer(3_331_234_567));
        assert_eq!(Value::from_float(1.5), Value::Number(1.5));
        assert_eq!(Value::from_float(f64::NAN), Value::Fault("#NUM!".into()));
    }
}
