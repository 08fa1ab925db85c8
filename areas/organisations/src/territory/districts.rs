//! Districts (ambiti): territories bodies agree on, made of whole provinces or municipalities.

use serde::Deserialize;

use super::atlas::{Draft, territory};
use super::{Level, Territory};
use crate::words::Day;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    district: Vec<District>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct District {
    pub code: String,
    pub name: String,
    pub made_of: Vec<String>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    #[expect(dead_code, reason = "kept beside each row for whoever checks the file")]
    pub certain: bool,
    #[expect(dead_code, reason = "kept beside each row for whoever checks the file")]
    pub source: String,
}

pub(super) fn ours() -> Vec<District> {
    // Compiled in and read by the tests of this area: it cannot be malformed in a program that was built.
    let file: File = toml::from_str(include_str!("../../../../data/territories/districts.toml"))
        .expect("data/territories/districts.toml is checked by tests");
    file.district
}

/// A district lies in the region its first part lies in.
pub(super) fn add(draft: &mut Draft, districts: Vec<District>) {
    for district in districts {
        let region = district.made_of.first().and_then(|code| region_of(draft, code));
        let entry = Territory {
            since: district.from.map(|day| day.0),
            until: district.until.map(|day| day.0),
            made_of: district.made_of,
            ..territory(Level::District, &district.code, &district.name, region.as_deref())
        };
        draft.insert(district.code, entry);
    }
}

fn region_of(draft: &Draft, code: &str) -> Option<String> {
    let part = draft.get(code)?;
    match part.level {
        Level::Region => Some(part.code.clone()),
        _ => region_of(draft, part.within.as_deref()?),
    }
}
