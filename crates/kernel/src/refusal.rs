//! A rule said no: why, in words the reader's language supplies, and beside which field.

use chrono::NaiveDate;

use crate::Cents;

/// A rule's no. The sentence is the text of `key` in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub field: Option<&'static str>,
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// A value inside a sentence, shown as the reader's language writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Number(i64),
    Day(NaiveDate),
    Money(Cents),
}

impl Refusal {
    pub fn new(key: &'static str) -> Refusal {
        Refusal { field: None, key, args: Vec::new() }
    }

    /// Puts the sentence beside a form's field.
    pub fn on(mut self, field: &'static str) -> Refusal {
        self.field = Some(field);
        self
    }

    /// Gives the sentence a value.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Refusal {
        self.args.push((name, value.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Arg {
        Arg::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Arg {
        Arg::Day(day)
    }
}

impl From<Cents> for Arg {
    fn from(amount: Cents) -> Arg {
        Arg::Money(amount)
    }
}
