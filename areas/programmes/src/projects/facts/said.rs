//! One value of a sheet, ready to be put into the reader's words.

use serde_json::Value;

use super::shapes::How;
use crate::sheet::{Amount, Cells, Quantity, When};

/// What a sheet says under one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Text(String),
    /// A text key: a code of a closed list, "to be defined", "not known".
    Key(String),
    Number(i64),
    Money(i64),
    When(When),
    YesNo(bool),
    /// By age bracket, then women, men, non-binary.
    Cells([i64; 9]),
    Source(String),
    List(Vec<Said>),
}

/// Nothing where the sheet leaves the key out.
pub(super) fn said(how: How, value: &Value) -> Option<Said> {
    match value {
        Value::Null => None,
        Value::Array(all) if all.is_empty() => None,
        Value::Array(all) => Some(Said::List(all.iter().filter_map(|one| said(how, one)).collect())),
        _ => Some(as_written(how, value).unwrap_or_else(|| plain(value))),
    }
}

/// Nothing where the value is not of the kind its key should have.
fn as_written(how: How, value: &Value) -> Option<Said> {
    match how {
        How::Text | How::Count => None,
        How::Code(list) => Some(Said::Key(format!("programmes-{list}-{}", value.as_str()?))),
        How::Source => Some(Said::Source(value.as_str()?.to_owned())),
        How::YesNo => value.as_bool().map(Said::YesNo),
        How::Quantity => Some(match serde_json::from_value(value.clone()).ok()? {
            Quantity::Number(number) => Said::Number(number.into()),
            Quantity::ToBeDefined => Said::Key("programmes-to-be-defined".to_owned()),
        }),
        How::Money => Some(match serde_json::from_value(value.clone()).ok()? {
            Amount::Cents(cents) => Said::Money(cents),
            Amount::Unknown => Said::Key("programmes-unknown".to_owned()),
        }),
        How::When => serde_json::from_value::<When>(value.clone()).ok().map(Said::When),
        How::Cells => {
            serde_json::from_value::<Cells>(value.clone()).ok().map(|cells| Said::Cells(cells.in_order()))
        }
    }
}

fn plain(value: &Value) -> Said {
    match (value.as_str(), value.as_i64()) {
        (Some(text), _) => Said::Text(text.to_owned()),
        (None, Some(number)) => Said::Number(number),
        (None, None) => Said::Text(value.to_string()),
    }
}
