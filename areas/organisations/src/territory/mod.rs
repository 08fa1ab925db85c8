//! Italian territory by ISTAT code, with validity: regions, provinces, municipalities, and districts of ours.
//!
//! It is reference data compiled into the program: the same in every installation, never edited, read without a query.

mod atlas;
mod changes;
mod districts;
pub(crate) mod pages;

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::ids::TerritoryId;
use crate::words::folded;
use atlas::ATLAS;

/// How wide a territory is, from the widest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Country,
    Region,
    Province,
    District,
    Municipality,
}

impl Level {
    /// The key of its name in the interface.
    pub fn text_key(self) -> String {
        format!("organisations-level-{}", self.as_str())
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::Province => "province",
            Self::District => "district",
            Self::Municipality => "municipality",
        }
    }
}

/// One territory under one code, with every name it has had.
#[derive(Clone, Debug)]
pub struct Territory {
    pub id: TerritoryId,
    pub level: Level,
    /// ISTAT code: 2 digits for a region, 3 for a province, 6 for a municipality; a slug of ours for a district.
    pub code: String,
    pub name: String,
    /// The sign on number plates (MO), for a province.
    pub sign: Option<String>,
    /// The cadastral code that fiscal codes carry (F257), for a municipality.
    pub cadastral: Option<String>,
    /// The code of the territory this one lies in.
    pub within: Option<String>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// The code that carries on where this territory ended.
    pub carried_on_by: Option<String>,
    pub former_names: Vec<FormerName>,
    /// What a district is made of.
    pub made_of: Vec<String>,
}

/// A name that was valid to the end of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerName {
    pub name: String,
    pub until: NaiveDate,
}

impl Territory {
    pub fn parent(&self) -> Option<&'static Territory> {
        by_code(self.within.as_deref()?)
    }

    /// The name it bore on a day.
    pub fn name_on(&self, day: NaiveDate) -> &str {
        let former = self.former_names.iter().find(|former| day <= former.until);
        former.map_or(&self.name, |former| &former.name)
    }

    pub fn successor(&self) -> Option<&'static Territory> {
        by_code(self.carried_on_by.as_deref()?)
    }

    /// "Modena, 036": the name with the code, where a province and its capital are listed together.
    pub fn full_label(&self) -> String {
        format!("{}, {}", self.name, self.code)
    }

    /// The list of bodies that lie in it.
    pub fn bodies_url(&self) -> String {
        format!("/organisations?territory={}", self.id)
    }

    /// The address of its page.
    pub fn url(&self) -> String {
        format!("/territory/{}", self.code)
    }

    pub fn exists_on(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// "Sermide e Felonica (MN)": the name with what tells it from its namesakes.
    pub fn label(&self) -> String {
        let province = self.parent().filter(|_| self.level == Level::Municipality);
        match province.and_then(|province| province.sign.as_deref()) {
            Some(sign) => format!("{} ({sign})", self.name),
            None => self.name.clone(),
        }
    }
}

pub fn get(id: TerritoryId) -> Option<&'static Territory> {
    ATLAS.by_id(id)
}

pub fn by_code(code: &str) -> Option<&'static Territory> {
    ATLAS.by_code(code)
}

/// Regions, provinces and districts in the order people expect: by level, then name.
pub fn overview() -> impl Iterator<Item = &'static Territory> {
    ATLAS.all().iter().filter(|territory| territory.level < Level::Municipality)
}

/// What lies directly in a territory, by name.
pub fn parts(id: TerritoryId) -> Vec<&'static Territory> {
    let Some(whole) = get(id) else { return Vec::new() };
    if whole.level == Level::District {
        return whole.made_of.iter().filter_map(|code| by_code(code)).collect();
    }
    ATLAS.inside(&whole.code)
}

/// The territory itself and everything that lies in it.
pub fn within(id: TerritoryId) -> Vec<TerritoryId> {
    let mut found = vec![id];
    for part in parts(id).into_iter().filter(|part| part.level != Level::District) {
        found.extend(within(part.id));
    }
    found
}

/// Labels of many territories at once; unknown ids are left out.
pub fn names(ids: &[TerritoryId]) -> HashMap<TerritoryId, String> {
    ids.iter().filter_map(|&id| Some((id, get(id)?.label()))).collect()
}

/// Territories whose name, former name or code begins with or contains what was typed, best first.
pub fn search(typed: &str, limit: usize) -> Vec<&'static Territory> {
    let wanted = folded(typed);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<_> = ATLAS.all().iter().filter_map(|t| Some((closeness(t, &wanted)?, t))).collect();
    hits.sort_by_key(|(closeness, territory)| {
        (*closeness, territory.until.is_some(), territory.level, territory.name.len())
    });
    hits.into_iter().take(limit).map(|(_, territory)| territory).collect()
}

/// The one territory people mean by a code, a label such as "Modena (MO)", or a name nobody else bears. A town is
/// meant before the province of the same name.
pub fn typed(text: &str) -> Option<&'static Territory> {
    let wanted = folded(text);
    if let Some(found) = by_code(text.trim()) {
        return Some(found);
    }
    let is_meant = |t: &&Territory| folded(&t.label()) == wanted || folded(&t.name) == wanted;
    let today = ATLAS.all().iter().filter(|t| t.until.is_none()).filter(is_meant);
    let labelled = today.clone().find(|t| t.level == Level::Municipality && folded(&t.label()) == wanted);
    let level = today.clone().map(|t| t.level).max()?;
    let mut best = today.filter(|t| t.level == level);
    let only = best.next().filter(|_| best.next().is_none());
    labelled.or(only)
}

/// How near a territory's names come to what was typed: 0 the same, 1 begins so, 2 contains it.
fn closeness(territory: &Territory, wanted: &str) -> Option<u8> {
    let former = territory.former_names.iter().map(|former| former.name.as_str());
    [territory.name.as_str(), territory.code.as_str()]
        .into_iter()
        .chain(territory.sign.as_deref())
        .chain(former)
        .filter_map(|name| match folded(name) {
            name if name == wanted => Some(0),
            name if name.starts_with(wanted) => Some(1),
            name if name.contains(wanted) => Some(2),
            _ => None,
        })
        .min()
}

#[cfg(test)]
mod tests;
