//! Everything a sheet says, as sections, elements and facts. Pure.
//!
//! The sheet is walked as it is kept, so that no key of it can be forgotten: a key the table of shapes does not
//! know yet comes last in its element, and a test asks for its name.

mod said;
mod shapes;

#[cfg(test)]
mod made_up;
#[cfg(test)]
mod tests;

pub use said::Said;

use serde_json::{Map, Value};
use shapes::{How, SHAPES, Shape};

use crate::sheet::Sheet;

/// Elements of one kind; of a section that stands once, the only one.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub name: String,
    pub is_list: bool,
    pub elements: Vec<Element>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// What a reader recognises it by; its number in the list where the document gives it no name.
    pub name: Vec<Said>,
    /// The keys that already stand in its name.
    pub named_by: &'static [&'static str],
    pub facts: Vec<Fact>,
    known_by: Vec<Value>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub field: String,
    pub said: Said,
}

impl Section {
    /// The text key of its name.
    pub fn label(&self) -> String {
        format!("programmes-sheet-section-{}", self.name.replace('_', "-"))
    }
}

impl Element {
    pub fn is_nameless(&self) -> bool {
        self.named_by.is_empty()
    }

    pub fn said(&self, field: &str) -> Option<&Said> {
        self.facts.iter().find(|fact| fact.field == field).map(|fact| &fact.said)
    }

    /// Two versions of one element: called the same by all, or only by the first, of the keys that name it.
    pub(super) fn is_known_as(&self, other: &Self, by_all: bool) -> bool {
        let depth = if by_all { self.known_by.len() } else { 1 };
        !self.is_nameless()
            && !other.is_nameless()
            && self.known_by.iter().take(depth).eq(other.known_by.iter().take(depth))
    }
}

impl Fact {
    pub fn label(&self) -> String {
        label(&self.field)
    }
}

/// The text key of the name of a key.
pub(super) fn label(field: &str) -> String {
    format!("programmes-sheet-field-{}", field.replace('_', "-"))
}

/// Every section, also an empty one, in the order of reading.
pub fn sections(sheet: &Sheet) -> Vec<Section> {
    // A sheet is texts, numbers and lists under fixed names: it cannot fail to become JSON.
    let whole = serde_json::to_value(sheet).unwrap_or_default();
    let known = SHAPES.iter().map(|shape| match shape.below {
        None => section(shape, &whole[shape.at]),
        Some(below) => part(shape, below, &whole[shape.at]),
    });
    let forgotten = entries(&whole)
        .filter(|(key, _)| SHAPES.iter().all(|shape| shape.at != *key))
        .map(|(key, value)| Section { name: key.clone(), ..section(&UNKNOWN, value) });
    known.chain(forgotten).collect()
}

const UNKNOWN: Shape =
    Shape { name: "", at: "", below: None, known_by: &["code"], named_by: &["code"], fields: &[] };

fn section(shape: &Shape, value: &Value) -> Section {
    let elements = each(value).enumerate().filter_map(|(at, one)| Some((at, one.as_object()?)));
    Section {
        name: shape.name.to_owned(),
        is_list: value.is_array(),
        elements: elements.map(|(at, one)| element(shape, at, one)).collect(),
    }
}

/// A list that stands inside the elements of another one, each with the code of the element it stands in.
fn part(shape: &Shape, below: &str, parents: &Value) -> Section {
    let mut all = Vec::new();
    for parent in each(parents) {
        for one in each(&parent[below]).filter_map(Value::as_object) {
            let mut one = one.clone();
            if let Some(code) = parent.get("code") {
                one.insert("action".to_owned(), code.clone());
            }
            all.push(element(shape, all.len(), &one));
        }
    }
    Section { name: shape.name.to_owned(), is_list: true, elements: all }
}

fn element(shape: &Shape, at: usize, values: &Map<String, Value>) -> Element {
    let value = |key: &str| values.get(key).unwrap_or(&Value::Null);
    let how =
        |key: &str| shape.fields.iter().find(|(field, _)| *field == key).map_or(How::Text, |(_, how)| *how);
    let name: Vec<Said> = shape.named_by.iter().filter_map(|key| said::said(how(key), value(key))).collect();
    let is_nameless = name.is_empty();
    let known = shape.fields.iter().map(|(field, _)| *field);
    let forgotten = values
        .keys()
        .map(String::as_str)
        .filter(|key| shape.fields.iter().all(|(field, _)| field != key))
        .filter(|key| shape.below.is_some() || Shape::parts(shape.at).all(|part| part != *key));
    let facts = known.chain(forgotten).filter_map(|field| {
        Some(Fact { field: field.to_owned(), said: said::said(how(field), value(field))? })
    });
    Element {
        facts: facts.collect(),
        known_by: shape.known_by.iter().map(|key| value(key).clone()).collect(),
        named_by: if is_nameless { &[] } else { shape.named_by },
        name: if is_nameless { vec![number(at + 1)] } else { name },
    }
}

fn number(place: usize) -> Said {
    Said::Number(i64::try_from(place).unwrap_or(i64::MAX))
}

/// The elements of a list, or the one thing that is no list.
fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice).iter()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
