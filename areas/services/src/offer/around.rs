//! What a place lies in, from itself to the whole country: how near two places are. No question to the database.

use std::collections::HashMap;
use std::sync::LazyLock;

use organisations::TerritoryId;
use organisations::territory::{self, Level, Territory};

/// How near something is; the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    SameMunicipality,
    SameDistrict,
    SameProvince,
    SameRegion,
    Elsewhere,
    NotKnown,
}

impl Near {
    pub fn key(self) -> &'static str {
        match self {
            Near::SameMunicipality => "services-near-municipality",
            Near::SameDistrict => "services-near-district",
            Near::SameProvince => "services-near-province",
            Near::SameRegion => "services-near-region",
            Near::Elsewhere => "services-near-elsewhere",
            Near::NotKnown => "services-near-unknown",
        }
    }
}

/// A place with everything it lies in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// From the place itself to the country.
    rings: Vec<(Near, TerritoryId)>,
}

/// The districts each part belongs to.
static DISTRICTS: LazyLock<HashMap<TerritoryId, Vec<TerritoryId>>> = LazyLock::new(|| {
    let mut of: HashMap<TerritoryId, Vec<TerritoryId>> = HashMap::new();
    for district in territory::overview().filter(|one| one.level == Level::District) {
        for part in territory::parts(district.id) {
            of.entry(part.id).or_default().push(district.id);
        }
    }
    of
});

impl Around {
    pub fn of(place: TerritoryId) -> Around {
        let mut rings = Vec::new();
        let mut next = territory::get(place);
        while let Some(here) = next {
            rings.push((nearness(here), here.id));
            // A district of whole provinces is wider than each of them: two of its towns are not neighbours.
            let near = if here.level == Level::Municipality { Near::SameDistrict } else { Near::SameRegion };
            let districts = DISTRICTS.get(&here.id).into_iter().flatten();
            rings.extend(districts.map(|district| (near, *district)));
            next = here.parent();
        }
        Around { rings }
    }

    /// The place itself.
    pub fn place(&self) -> Option<TerritoryId> {
        self.rings.first().map(|(_, place)| *place)
    }

    /// Whether the place is one of `areas` or lies in one.
    pub fn lies_in(&self, areas: &[TerritoryId]) -> bool {
        self.rings.iter().any(|(_, ring)| areas.contains(ring))
    }

    pub fn near(&self, other: &Around) -> Near {
        let shared = self.rings.iter().find(|(_, ring)| other.rings.iter().any(|(_, theirs)| theirs == ring));
        shared.map_or(Near::Elsewhere, |(near, _)| *near)
    }
}

fn nearness(territory: &Territory) -> Near {
    match territory.level {
        Level::Municipality => Near::SameMunicipality,
        Level::District => Near::SameDistrict,
        Level::Province => Near::SameProvince,
        Level::Region => Near::SameRegion,
        Level::Country => Near::Elsewhere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(code: &str) -> Around {
        Around::of(TerritoryId::of_code(code))
    }

    #[test]
    fn towns_are_as_near_as_the_smallest_territory_they_share() {
        let modena = place("036023");

        assert_eq!(modena.near(&place("036023")), Near::SameMunicipality);
        assert_eq!(modena.near(&place("036005")), Near::SameProvince, "Carpi");
        assert_eq!(modena.near(&place("037006")), Near::SameRegion, "Bologna");
        assert_eq!(modena.near(&place("015146")), Near::Elsewhere, "Milano");
    }

    #[test]
    fn a_town_lies_in_its_province_and_region() {
        let modena = place("036023");

        assert!(
            modena.lies_in(&[TerritoryId::of_code("036")]) && modena.lies_in(&[TerritoryId::of_code("08")])
        );
        assert!(!modena.lies_in(&[TerritoryId::of_code("037")]) && !modena.lies_in(&[]));
    }
}
