//! Territories by their ISTAT code: they exist, they bear the name that is written, and stand there once.

use std::collections::{HashMap, HashSet};

use organisations::territory::{self, Level};

use super::super::codes::TerritoryLevel;
use super::super::problem::{Entry, What};
use super::super::reader::Reading;
use super::super::{Sheet, Territory};
use crate::words::folded;

pub(super) fn check(sheet: &Sheet, reading: &Reading<'_>) {
    for (index, territory) in sheet.territories.iter().enumerate() {
        named(reading, &format!("territories[{}]", index + 1), territory);
    }
    once(sheet, reading);
    of_areas(sheet, reading);
}

fn named(reading: &Reading<'_>, at: &str, named: &Territory) {
    let (level, digits) = match named.level {
        TerritoryLevel::Region => (Level::Region, 2),
        TerritoryLevel::Province => (Level::Province, 3),
        TerritoryLevel::Municipality => (Level::Municipality, 6),
        TerritoryLevel::Country | TerritoryLevel::District => return,
    };
    let key = format!("{at}.code");
    if reading.is_refused(&format!("{at}.level")) || reading.is_refused(&key) {
        return;
    }
    let Some(code) = &named.code else { return reading.report(&key, What::Missing) };
    if code.len() != digits || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return reading.report(&key, What::NotATerritoryCode { found: code.clone(), digits });
    }
    match territory::by_code(code) {
        None => {
            let meant = of_name(level, &named.name);
            reading.report(&key, What::NoSuchTerritory { found: code.clone(), meant });
        }
        Some(known) if named.name.is_empty() || is_a_name_of(known, &named.name) => {}
        Some(known) => {
            let what = What::OtherTerritory {
                code: code.clone(),
                name: known.label(),
                found: named.name.clone(),
                meant: of_name(level, &named.name),
            };
            reading.report(&key, what);
        }
    }
}

fn of_name(level: Level, name: &str) -> Option<(String, String)> {
    let same = |found: &&territory::Territory| found.level == level && is_a_name_of(found, name);
    let hits = territory::search(name, 20);
    hits.into_iter().find(same).map(|found| (found.code.clone(), found.label()))
}

/// Documents shorten and lengthen names ("Reggio Emilia", "Provincia di Modena"): it is enough that one name holds the
/// words of the other.
fn is_a_name_of(known: &territory::Territory, name: &str) -> bool {
    let written = words(name);
    let former = known.former_names.iter().map(|former| former.name.as_str());
    std::iter::once(known.name.as_str()).chain(former).any(|name| {
        let known = words(name);
        known.is_subset(&written) || (!written.is_empty() && written.is_subset(&known))
    })
}

const COMMON: [&str; 14] = [
    "di",
    "e",
    "del",
    "della",
    "dell",
    "nell",
    "d",
    "provincia",
    "citta",
    "metropolitana",
    "comune",
    "regione",
    "autonoma",
    "libero",
];

fn words(name: &str) -> HashSet<String> {
    let all = folded(name);
    all.split(' ').filter(|word| !word.is_empty() && !COMMON.contains(word)).map(str::to_owned).collect()
}

fn once(sheet: &Sheet, reading: &Reading<'_>) {
    let mut seen = HashMap::new();
    for (index, territory) in sheet.territories.iter().enumerate() {
        let at = format!("territories[{}]", index + 1);
        let own = territory.code.clone().unwrap_or_else(|| folded(&territory.name));
        if own.is_empty() {
            continue;
        }
        match seen.get(&(territory.level, own.clone())) {
            None => {
                seen.insert((territory.level, own), at);
            }
            Some(first) => {
                let line = reading.line_of(first);
                let found = territory.name.clone();
                reading.report(&at, What::Twice { what: Entry::Territory, found, line });
            }
        }
    }
}

fn of_areas(sheet: &Sheet, reading: &Reading<'_>) {
    for (index, area) in sheet.areas.iter().enumerate() {
        let key = format!("areas[{}].territories", index + 1);
        let mut seen = HashSet::new();
        for code in &area.territories {
            if territory::by_code(code).is_none() {
                reading.report(&key, What::NoSuchTerritory { found: code.clone(), meant: None });
            } else if !seen.insert(code) {
                let line = reading.line_of(&key);
                reading.report(&key, What::Twice { what: Entry::Territory, found: code.clone(), line });
            }
        }
    }
}
