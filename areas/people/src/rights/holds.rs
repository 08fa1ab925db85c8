//! What is held about a person, area by area: the program that puts the areas together says who holds something.

use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};
use store::{Ctx, Result};

use crate::ids::PersonId;

/// One kind of records an area holds.
#[derive(Clone, Debug)]
pub struct Section {
    pub area: &'static str,
    /// How machines call it.
    pub name: &'static str,
    /// How people call it, as a text key.
    pub title: &'static str,
    pub records: Vec<Vec<Field>>,
}

/// One value of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// How machines call it.
    pub name: &'static str,
    /// Its label, as a text key.
    pub label: &'static str,
    pub said: Said,
}

/// A value: machines read it as it is kept, people in their language.
#[derive(Clone, Debug)]
pub enum Said {
    Nothing,
    Text(String),
    Day(NaiveDate),
    Moment(DateTime<Utc>),
    Number(i64),
    Yes(bool),
    /// A word of a closed list: its code, and the key of its text.
    Word(String, String),
}

impl Field {
    pub fn new(name: &'static str, label: &'static str, said: impl Into<Said>) -> Field {
        Field { name, label, said: said.into() }
    }
}

impl Said {
    pub fn word(code: impl Into<String>, key: impl Into<String>) -> Said {
        Said::Word(code.into(), key.into())
    }

    pub(super) fn to_json(&self) -> Value {
        match self {
            Said::Nothing => Value::Null,
            Said::Text(text) => json!(text),
            Said::Day(day) => json!(day),
            Said::Moment(at) => json!(at),
            Said::Number(number) => json!(number),
            Said::Yes(yes) => json!(yes),
            Said::Word(code, _) => json!(code),
        }
    }
}

macro_rules! said {
    ($($kind:ty => $made:expr),+ $(,)?) => {
        $(impl From<$kind> for Said {
            fn from(value: $kind) -> Said {
                $made(value)
            }
        })+
    };
}

said!(
    String => Said::Text,
    &str => |text: &str| Said::Text(text.to_owned()),
    NaiveDate => Said::Day,
    DateTime<Utc> => Said::Moment,
    i64 => Said::Number,
    bool => Said::Yes,
);

impl<T: Into<Said>> From<Option<T>> for Said {
    fn from(value: Option<T>) -> Said {
        value.map_or(Said::Nothing, Into::into)
    }
}

/// An area that holds something about persons.
#[async_trait::async_trait]
pub trait Holds: Send + Sync {
    /// Everything, whichever body wrote it: the right of access has no row rule.
    async fn sections(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Section>>;
}

static HOLDERS: OnceLock<Vec<Box<dyn Holds>>> = OnceLock::new();

/// Says once, at the start of the program, which areas hold something about persons.
pub fn know_holders(holders: Vec<Box<dyn Holds>>) {
    // A second call would be another program in the same process: the first stands.
    let _ = HOLDERS.set(holders);
}

pub(super) fn holders() -> &'static [Box<dyn Holds>] {
    HOLDERS.get().map(Vec::as_slice).unwrap_or_default()
}
