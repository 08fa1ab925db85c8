//! All territories, put together once from the generated list, the dated changes and the districts.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::{Level, Territory, changes, districts};
use crate::ids::TerritoryId;
use crate::words::folded;

const ITALY: &str = "IT";

pub(super) static ATLAS: LazyLock<Atlas> = LazyLock::new(Atlas::load);

pub(super) struct Atlas {
    /// Sorted by level, then name.
    all: Vec<Territory>,
    ids: HashMap<TerritoryId, usize>,
    codes: HashMap<String, usize>,
    insides: HashMap<String, Vec<usize>>,
}

impl Atlas {
    fn load() -> Self {
        let mut found = base(include_str!(concat!(env!("OUT_DIR"), "/municipalities.tsv")));
        changes::apply(&mut found, changes::ours());
        districts::add(&mut found, districts::ours());
        Self::of(found.into_values().collect())
    }

    fn of(mut all: Vec<Territory>) -> Self {
        all.sort_by_cached_key(|territory| (territory.level, folded(&territory.name)));
        let ids = all.iter().enumerate().map(|(position, territory)| (territory.id, position)).collect();
        let codes = all.iter().enumerate().map(|(position, t)| (t.code.clone(), position)).collect();
        let mut insides = HashMap::<String, Vec<usize>>::new();
        for (position, territory) in all.iter().enumerate() {
            if let Some(whole) = &territory.within {
                insides.entry(whole.clone()).or_default().push(position);
            }
        }
        Self { all, ids, codes, insides }
    }

    pub fn all(&self) -> &[Territory] {
        &self.all
    }

    pub fn by_id(&self, id: TerritoryId) -> Option<&Territory> {
        self.ids.get(&id).map(|&position| &self.all[position])
    }

    pub fn by_code(&self, code: &str) -> Option<&Territory> {
        self.codes.get(code).map(|&position| &self.all[position])
    }

    pub fn inside(&self, code: &str) -> Vec<&Territory> {
        let positions = self.insides.get(code).map(Vec::as_slice).unwrap_or_default();
        positions.iter().map(|&position| &self.all[position]).collect()
    }
}

/// Territories by code while they are being put together.
pub(super) type Draft = BTreeMap<String, Territory>;

pub(super) fn territory(level: Level, code: &str, name: &str, within: Option<&str>) -> Territory {
    Territory {
        id: TerritoryId::of_code(code),
        level,
        code: code.to_owned(),
        name: name.to_owned(),
        sign: None,
        cadastral: None,
        within: within.map(str::to_owned),
        since: None,
        until: None,
        carried_on_by: None,
        former_names: Vec::new(),
        made_of: Vec::new(),
    }
}

fn base(table: &str) -> Draft {
    let mut draft = Draft::from([(ITALY.to_owned(), territory(Level::Country, ITALY, "Italia", None))]);
    for line in table.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [code, name, cadastral, province, province_name, sign, region, region_name] = cells[..] else {
            continue;
        };

        draft
            .entry(region.to_owned())
            .or_insert_with(|| territory(Level::Region, region, region_name, Some(ITALY)));
        draft.entry(province.to_owned()).or_insert_with(|| Territory {
            sign: Some(sign.to_owned()),
            ..territory(Level::Province, province, province_name, Some(region))
        });
        let municipality = Territory {
            cadastral: Some(cadastral.to_owned()),
            ..territory(Level::Municipality, code, name, Some(province))
        };
        draft.insert(code.to_owned(), municipality);
    }
    draft
}
