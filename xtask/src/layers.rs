//! Areas sit on floors and use only lower ones; the platform knows no area.

use std::collections::BTreeMap;

use crate::Outcome;
use crate::run::root;
use crate::tree::{read, verdict};

/// Where each crate stands. What is not here does not belong to the house yet.
const FLOORS: [(&str, i32); 22] = [
    ("kernel", -5),
    ("authz", -4),
    ("l10n", -4),
    ("store", -3),
    ("jobs", -1),
    ("post", -1),
    ("web", -2),
    ("paper", -2),
    ("testkit", -1),
    ("organisations", 0),
    ("documents", 0),
    ("identity", 1),
    ("programmes", 2),
    ("people", 2),
    ("delivery", 3),
    ("cases", 4),
    ("mediation", 4),
    ("services", 5),
    ("monitoring", 6),
    ("portal", 7),
    ("demo", 8),
    ("app", 9),
];

/// The pure crates: no database, no network, no clock's runtime.
const PURE: [&str; 2] = ["kernel", "authz"];
const IMPURE: [&str; 6] = ["sea-orm", "sqlx", "tokio", "axum", "tower-http", "reqwest"];

/// Only tests may use these.
const TESTS_ONLY: [&str; 1] = ["testkit"];

pub fn check() -> Outcome {
    let floors: BTreeMap<&str, i32> = FLOORS.into_iter().collect();
    let mut complaints = Vec::new();
    for (name, folder) in crates()? {
        let Some(floor) = floors.get(name.as_str()) else {
            complaints.push(format!("{folder} stands on no floor: give it one in xtask/src/layers.rs"));
            continue;
        };
        let manifest: toml::Table = read(&root().join(&folder).join("Cargo.toml"))?
            .parse()
            .map_err(|error| format!("{folder}/Cargo.toml: {error}"))?;
        for used in names(&manifest, "dependencies") {
            complaints.extend(complaint(&name, *floor, &used, &floors));
        }
        for used in
            names(&manifest, "dev-dependencies").iter().filter(|used| !TESTS_ONLY.contains(&used.as_str()))
        {
            let above = floors.get(used.as_str()).is_some_and(|other| other >= floor);
            if above {
                complaints.push(format!("the tests of {name} use {used}, which is not below it"));
            }
        }
    }
    verdict("floors", complaints)
}

fn complaint(name: &str, floor: i32, used: &str, floors: &BTreeMap<&str, i32>) -> Option<String> {
    if PURE.contains(&name) && IMPURE.contains(&used) {
        return Some(format!("{name} is pure and must not use {used}"));
    }
    if TESTS_ONLY.contains(&used) && name != "demo" {
        return Some(format!("{name} uses {used} outside its tests"));
    }
    let other = floors.get(used)?;
    (*other >= floor)
        .then(|| format!("{name} (floor {floor}) uses {used} (floor {other}): only lower floors"))
}

/// Every crate of ours but xtask, with its folder.
fn crates() -> Result<Vec<(String, String)>, String> {
    let mut found = Vec::new();
    for parent in ["crates", "areas"] {
        let entries = std::fs::read_dir(root().join(parent)).map_err(|error| format!("{parent}: {error}"))?;
        for entry in entries.flatten().filter(|entry| entry.path().join("Cargo.toml").exists()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            found.push((name.clone(), format!("{parent}/{name}")));
        }
    }
    found.extend(["demo", "app"].map(|name| (name.to_owned(), name.to_owned())));
    found.sort();
    Ok(found)
}

fn names(manifest: &toml::Table, section: &str) -> Vec<String> {
    let table = manifest.get(section).and_then(toml::Value::as_table);
    table.map(|table| table.keys().cloned().collect()).unwrap_or_default()
}
