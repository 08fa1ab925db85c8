//! Dated changes of municipalities: renamed, ended, begun. The rows are in `data/territories/changes.toml`.

use chrono::{Days, NaiveDate};
use serde::Deserialize;

use super::atlas::{Draft, territory};
use super::{FormerName, Level, Territory};
use crate::words::Day;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    change: Vec<Change>,
}

/// What one act changed on one day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    pub on: Day,
    #[expect(dead_code, reason = "kept beside each row for whoever checks the file")]
    pub source: String,
    #[serde(default)]
    pub renamed: Vec<Renamed>,
    #[serde(default)]
    pub ended: Vec<Ended>,
    #[serde(default)]
    pub begun: Vec<Begun>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Renamed {
    pub code: String,
    pub former: String,
    pub name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ended {
    pub code: String,
    pub name: String,
    pub into: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Begun {
    pub code: String,
    pub name: String,
    pub cadastral: Option<String>,
}

pub(super) fn ours() -> Vec<Change> {
    // Compiled in and read by the tests of this area: it cannot be malformed in a program that was built.
    let file: File = toml::from_str(include_str!("../../../../data/territories/changes.toml"))
        .expect("data/territories/changes.toml is checked by tests");
    file.change
}

/// Applies the changes in the order of their days. The base list may or may not know a change already.
pub(super) fn apply(draft: &mut Draft, mut changes: Vec<Change>) {
    changes.sort_by_key(|change| change.on);
    for change in changes {
        let last_day_before = before(change.on.0);
        change.begun.iter().for_each(|begun| begin(draft, begun, change.on.0));
        change.renamed.iter().for_each(|renamed| rename(draft, renamed, last_day_before));
        change.ended.iter().for_each(|ended| end(draft, ended, last_day_before));
    }
}

fn before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(1)).unwrap_or(day)
}

fn begin(draft: &mut Draft, begun: &Begun, on: NaiveDate) {
    let municipality =
        draft.entry(begun.code.clone()).or_insert_with(|| municipality(&begun.code, &begun.name));
    municipality.since = Some(on);
    if begun.cadastral.is_some() {
        municipality.cadastral.clone_from(&begun.cadastral);
    }
}

fn rename(draft: &mut Draft, renamed: &Renamed, until: NaiveDate) {
    let Some(municipality) = draft.get_mut(&renamed.code) else { return };
    municipality.name.clone_from(&renamed.name);
    municipality.former_names.push(FormerName { name: renamed.former.clone(), until });
}

fn end(draft: &mut Draft, ended: &Ended, until: NaiveDate) {
    let municipality =
        draft.entry(ended.code.clone()).or_insert_with(|| municipality(&ended.code, &ended.name));
    municipality.until = Some(until);
    municipality.carried_on_by = Some(ended.into.clone());
}

/// The first three digits of a municipality's code are its province's.
fn municipality(code: &str, name: &str) -> Territory {
    territory(Level::Municipality, code, name, code.get(..3))
}
