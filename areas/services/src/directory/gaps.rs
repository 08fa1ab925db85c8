//! Where a need meets no service: needs by territory, how many services, free places and languages. Pure.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use organisations::TerritoryId;

use super::index::Entry;
use crate::offer::around::Around;

/// One territory and what there is for each need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub territory: TerritoryId,
    pub cells: Vec<Cell>,
}

/// What there is for a need in a territory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub services: i64,
    /// Of the services that say how many they have.
    pub free_places: i64,
    pub languages: BTreeSet<String>,
}

impl Row {
    /// Needs nobody answers there.
    pub fn missing(&self) -> usize {
        self.cells.iter().filter(|cell| cell.services == 0).count()
    }
}

/// A row for each territory, a cell for each need. A service counts where it is given, and where it lies.
pub fn gaps(entries: &[Entry], territories: &[TerritoryId], needs: &[&str], today: NaiveDate) -> Vec<Row> {
    let given: Vec<&Entry> = entries.iter().filter(|entry| entry.is_given_on(today)).collect();
    let row = |territory: &TerritoryId| {
        let around = Around::of(*territory);
        let here: Vec<&&Entry> = given.iter().filter(|entry| is_for(entry, &around, *territory)).collect();
        Row { territory: *territory, cells: needs.iter().map(|need| cell(&here, need)).collect() }
    };
    territories.iter().map(row).collect()
}

fn is_for(entry: &Entry, around: &Around, territory: TerritoryId) -> bool {
    if !entry.sheet.areas.is_empty() {
        let inside = |area: &Around| area.lies_in(&[territory]);
        return around.lies_in(&entry.sheet.areas) || entry.served.iter().any(inside);
    }
    entry.around.iter().any(|place| place.lies_in(&[territory]))
}

fn cell(here: &[&&Entry], need: &str) -> Cell {
    let mut cell = Cell::default();
    for entry in here.iter().filter(|entry| entry.sheet.needs.iter().any(|code| code == need)) {
        cell.services += 1;
        cell.free_places += i64::from(entry.free_places().unwrap_or(0));
        cell.languages.extend(entry.sheet.languages.iter().cloned());
    }
    cell
}
