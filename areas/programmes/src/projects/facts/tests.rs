//! No key of a sheet is forgotten, neither by the page nor by the comparison.

use l10n::{Locale, Texts};
use serde_json::Value;

use super::*;
use crate::projects::compare::compare;
use crate::sheet::{Coded, Quantity, SEEDS, read};

fn every_sheet() -> Vec<Sheet> {
    let seeds = SEEDS.iter().map(|(_, text)| read(text).unwrap());
    seeds.chain([made_up::sheet()]).collect()
}

/// Every leaf of a sheet, by the way to it; a value that is left out or an empty list is one too.
fn leaves(value: &Value, way: String, found: &mut Vec<String>) {
    match value {
        Value::Object(of) => of.iter().for_each(|(key, one)| leaves(one, format!("{way}/{key}"), found)),
        Value::Array(all) if !all.is_empty() => {
            all.iter().enumerate().for_each(|(at, one)| leaves(one, format!("{way}/{at}"), found));
        }
        _ => found.push(way),
    }
}

/// Other values of the same kind, the likeliest first; what the sheet does not take is refused on reading.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(is) => vec![Value::Bool(!is)],
        Value::Number(number) => vec![Value::from(number.as_i64().unwrap() + 1)],
        Value::String(text) => {
            let codes =
                ["document", "lead", "association", "adhering", "country", "indirect", "MSNA", "desk"]
                    .into_iter()
                    .chain(["persons", "days", "online", "council", "in-force", "law", "outside", "partner"]);
            let days = ["2031-03-01"].into_iter();
            let plain = format!("{text} e altro");
            let texts = [plain].into_iter().chain(days.chain(codes).map(str::to_owned)).map(Value::String);
            texts.chain([serde_json::json!({ "number": 3 })]).collect()
        }
        _ => Vec::new(),
    }
}

fn changed(whole: &Value, way: &str, other: Value) -> Option<Sheet> {
    let mut whole = whole.clone();
    *whole.pointer_mut(way)? = other;
    serde_json::from_value(whole).ok()
}

#[test]
fn the_made_up_sheet_says_something_under_every_key() {
    let whole = serde_json::to_value(made_up::sheet()).unwrap();
    let mut found = Vec::new();
    leaves(&whole, String::new(), &mut found);
    for way in found {
        let leaf = whole.pointer(&way).unwrap();
        assert!(!leaf.is_null() && !leaf.is_array() && leaf != "unknown", "{way} is empty");
    }
}

#[test]
fn every_section_and_every_key_has_a_name_in_every_language() {
    let texts = Texts::read(&[crate::LOCALES]).unwrap();
    for sheet in every_sheet() {
        for section in sections(&sheet) {
            let facts = section.elements.iter().flat_map(|element| &element.facts);
            for key in facts.map(Fact::label).chain([section.label(), label("whole"), label("order")]) {
                for locale in Locale::STAFF {
                    assert!(texts.knows(locale, &key), "{key} in {}", locale.code());
                }
            }
        }
    }
}

#[test]
fn every_value_is_read_as_what_it_is() {
    let texts = Texts::read(&[crate::LOCALES]).unwrap();
    fn keys(said: &Said) -> Vec<String> {
        match said {
            Said::Key(key) => vec![key.clone()],
            Said::List(all) => all.iter().flat_map(keys).collect(),
            Said::Text(text) => {
                assert!(!text.starts_with(['{', '[']), "a value nobody knows how to read: {text}");
                Vec::new()
            }
            _ => Vec::new(),
        }
    }
    for sheet in every_sheet() {
        let sections = sections(&sheet);
        let facts = sections.iter().flat_map(|section| &section.elements).flat_map(|element| &element.facts);
        for key in facts.flat_map(|fact| keys(&fact.said)) {
            assert!(texts.knows(Locale::It, &key) && texts.knows(Locale::En, &key), "{key}");
        }
    }
}

#[test]
fn every_key_met_is_in_the_table() {
    for section in sections(&made_up::sheet()) {
        let shape = SHAPES.iter().find(|shape| shape.name == section.name);
        let shape = shape.unwrap_or_else(|| panic!("section {}", section.name));
        for fact in section.elements.iter().flat_map(|element| &element.facts) {
            assert!(
                shape.fields.iter().any(|(field, _)| *field == fact.field),
                "{}: {}",
                section.name,
                fact.field
            );
        }
    }
}

#[test]
fn a_change_of_any_single_leaf_is_reported() {
    let sheet = made_up::sheet();
    let whole = serde_json::to_value(&sheet).unwrap();
    let mut found = Vec::new();
    leaves(&whole, String::new(), &mut found);
    for way in found {
        let leaf = whole.pointer(&way).unwrap();
        let other = others(leaf)
            .into_iter()
            .filter_map(|other| changed(&whole, &way, other))
            .find(|other| *other != sheet)
            .unwrap_or_else(|| panic!("nothing else can stand at {way}"));
        assert!(!compare(&sheet, &other).is_empty(), "a change of {way}");
        assert!(!compare(&other, &sheet).is_empty(), "a change back of {way}");
    }
}

#[test]
fn leaving_out_any_single_value_is_reported() {
    let sheet = made_up::sheet();
    let whole = serde_json::to_value(&sheet).unwrap();
    let mut ways = Vec::new();
    leaves(&whole, String::new(), &mut ways);
    for way in ways {
        // The value itself, and whatever it stands in: a list, an element, a day.
        let around = way.char_indices().filter(|(_, letter)| *letter == '/').map(|(at, _)| &way[..at]);
        for way in around.chain([way.as_str()]).filter(|way| !way.is_empty()) {
            for nothing in [Value::Null, Value::Array(Vec::new()), Value::from("unknown")] {
                if let Some(other) = changed(&whole, way, nothing).filter(|other| *other != sheet) {
                    assert!(!compare(&sheet, &other).is_empty(), "without {way}");
                }
            }
        }
    }
}

#[test]
fn what_stands_in_the_five_sheets_stands_in_their_facts() {
    for sheet in every_sheet() {
        let sections = sections(&sheet);
        let of = |name: &str| sections.iter().find(|section| section.name == name).unwrap();
        assert_eq!(of("activities").elements.len(), sheet.activities().count());
        assert_eq!(of("sources").elements.len(), sheet.sources.len());
        let planned = of("activities").elements.iter().filter_map(|element| element.said("planned"));
        let numbers = planned.filter(|said| matches!(said, Said::Number(_))).count();
        let known = sheet.activities().filter(|activity| matches!(activity.planned, Quantity::Number(_)));
        assert_eq!(numbers, known.count());
        let kinds = of("partners").elements.iter().filter_map(|element| element.said("kind")).cloned();
        let expected = sheet.partners.iter().map(|partner| Said::Key(partner.kind.label()));
        assert!(kinds.eq(expected));
    }
}
