//! Countries by ISO 3166-1 alpha-3 code, and who counts as a third-country national on a day.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::named::{self, Also, CodeColumn, Named};
use crate::words::{Day, folded};

static NATIONS: LazyLock<Nations> = LazyLock::new(Nations::load);

/// A country, or a nationality that is not one (stateless, undetermined).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    pub code: String,
    pub it: String,
    pub en: String,
}

impl Country {
    pub fn name(&self, locale: &str) -> &str {
        if locale.starts_with("en") { &self.en } else { &self.it }
    }
}

/// Every country and nationality, sorted by Italian name.
pub fn countries() -> &'static [Country] {
    &NATIONS.list
}

pub fn country(code: &str) -> Option<&'static Country> {
    NATIONS.by_code.get(code).map(|&position| &NATIONS.list[position])
}

/// The country people mean by a name in either language, or by its code. Accents and case do not matter.
pub fn country_named(name: &str) -> Option<&'static Country> {
    NATIONS.by_name.get(&folded(name)).map(|&position| &NATIONS.list[position])
}

/// Whether a national of `code` is not a citizen of the Union on that day. Whoever has no known nationality is.
pub fn is_third_country(code: &str, on: NaiveDate) -> bool {
    !NATIONS.belongs(code, &["eu"], on)
}

/// Whether a national of `code` moves freely without a residence permit: Union, Economic Area, Switzerland.
pub fn has_free_movement(code: &str, on: NaiveDate) -> bool {
    NATIONS.belongs(code, &["eu", "eea", "swiss"], on)
}

struct Nations {
    list: Vec<Country>,
    by_code: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
    memberships: Vec<Membership>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ours {
    extra: Vec<Extra>,
    also: Vec<Also>,
    membership: Vec<Membership>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Extra {
    code: String,
    it: String,
    en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Membership {
    union: String,
    from: Day,
    until: Option<Day>,
    members: Vec<String>,
    #[expect(dead_code, reason = "kept beside each row for whoever checks the file")]
    source: String,
}

impl Nations {
    fn load() -> Self {
        // Compiled in and read by the tests of this file: it cannot be malformed in a program that was built.
        let ours: Ours = toml::from_str(include_str!("../../../../data/codes/countries.toml"))
            .expect("data/codes/countries.toml is checked by tests");
        let mut all =
            named::read(include_str!(concat!(env!("OUT_DIR"), "/countries.tsv")), CodeColumn::ThreeLetters);
        all.extend(ours.extra.into_iter().map(|extra| Named {
            code: extra.code,
            it: vec![extra.it],
            en: vec![extra.en],
        }));
        named::correct(&mut all, ours.also);
        all.sort_by_cached_key(|country| folded(&country.it[0]));

        let by_name = named::index(&all);
        let by_code =
            all.iter().enumerate().map(|(position, country)| (country.code.clone(), position)).collect();
        let list = all.into_iter().map(shown).collect();
        Self { list, by_code, by_name, memberships: ours.membership }
    }

    fn belongs(&self, code: &str, unions: &[&str], on: NaiveDate) -> bool {
        self.memberships
            .iter()
            .filter(|membership| unions.contains(&membership.union.as_str()))
            .filter(|membership| membership.members.iter().any(|member| member == code))
            .any(|membership| membership.from.0 <= on && membership.until.is_none_or(|until| on <= until.0))
    }
}

fn shown(mut named: Named) -> Country {
    Country { code: named.code, it: named.it.swap_remove(0), en: named.en.swap_remove(0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn names_come_in_both_languages() {
        let ivory_coast = country("CIV").unwrap();

        assert_eq!(ivory_coast.name("it"), "Costa d'Avorio");
        assert_eq!(ivory_coast.name("en"), "Cote d'Ivoire");
    }

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        for typed in ["costa d'avorio", "COSTA D’AVORIO", "Côte d'Ivoire", "CIV", " Ivory Coast "] {
            assert_eq!(country_named(typed).unwrap().code, "CIV", "{typed}");
        }
        assert_eq!(country_named("Olanda").unwrap().code, "NLD");
        assert_eq!(country_named("apolide").unwrap().code, "XXA");
        assert_eq!(country_named("Atlantide"), None);
    }

    #[test]
    fn the_list_is_whole_and_sorted_by_italian_name() {
        let names: Vec<String> = countries().iter().map(|country| folded(&country.it)).collect();

        assert_eq!(names.len(), 252, "249 countries, Kosovo, stateless, undetermined");
        assert!(names.is_sorted());
    }

    #[test]
    fn every_member_and_correction_names_a_known_country() {
        for membership in &NATIONS.memberships {
            for member in &membership.members {
                assert!(country(member).is_some(), "{member}");
            }
        }
        assert_eq!(country("MMR").unwrap().it, "Myanmar");
    }

    #[test]
    fn the_union_has_twenty_seven_members_today() {
        let members = countries().iter().filter(|country| !is_third_country(&country.code, day(2026, 3, 10)));

        assert_eq!(members.count(), 27);
    }

    #[test]
    fn the_united_kingdom_is_a_third_country_since_the_first_of_february_2020() {
        assert!(!is_third_country("GBR", day(2020, 1, 31)));
        assert!(is_third_country("GBR", day(2020, 2, 1)));
    }

    #[test]
    fn croatia_is_a_third_country_until_the_day_before_it_joins() {
        assert!(is_third_country("HRV", day(2013, 6, 30)));
        assert!(!is_third_country("HRV", day(2013, 7, 1)));
    }

    #[test]
    fn stateless_and_undetermined_persons_are_third_country_nationals() {
        for code in ["XXA", "XXX", "NGA", "XKX", "nonsense"] {
            assert!(is_third_country(code, day(2026, 3, 10)), "{code}");
        }
    }

    #[test]
    fn swiss_and_norwegian_nationals_move_freely_and_are_still_third_country() {
        for code in ["CHE", "NOR", "ISL", "LIE"] {
            assert!(has_free_movement(code, day(2026, 3, 10)), "{code}");
            assert!(is_third_country(code, day(2026, 3, 10)), "{code}");
        }
        assert!(!has_free_movement("ALB", day(2026, 3, 10)));
    }
}
