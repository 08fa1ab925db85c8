//! Tolerant search over the words of the directory: accents, beginnings of words and a slip of the finger. Pure.

use std::collections::{BTreeMap, BTreeSet};

use organisations::{codes, territory};

use super::index::Entry;
use super::needs;

/// Every word of the directory and the services it stands in.
#[derive(Debug, Default)]
pub struct Vocabulary(BTreeMap<String, Vec<usize>>);

impl Vocabulary {
    pub fn of(texts: impl Iterator<Item = Vec<String>>) -> Vocabulary {
        let mut words: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, text) in texts.enumerate() {
            let distinct: BTreeSet<String> = text.iter().flat_map(|part| tokens(part)).collect();
            for word in distinct {
                words.entry(word).or_default().push(at);
            }
        }
        Vocabulary(words)
    }

    /// Where every typed word stands, in order; `all` of them where nothing was typed.
    pub fn like(&self, typed: &str, all: usize) -> Vec<usize> {
        let mut found: Option<BTreeSet<usize>> = None;
        for word in tokens(typed) {
            let here = self.places_of(&word);
            found = Some(found.map_or(here.clone(), |before| before.intersection(&here).copied().collect()));
        }
        found.map_or_else(|| (0..all).collect(), |found| found.into_iter().collect())
    }

    /// Words that begin so; where there is none, those a slip away.
    fn places_of(&self, word: &str) -> BTreeSet<usize> {
        let beginning = self.0.range(word.to_owned()..).take_while(|(known, _)| known.starts_with(word));
        let places: BTreeSet<usize> = beginning.flat_map(|(_, places)| places).copied().collect();
        if !places.is_empty() {
            return places;
        }
        let near = self.0.iter().filter(|(known, _)| is_a_slip(word, known));
        near.flat_map(|(_, places)| places).copied().collect()
    }
}

/// One slip from four letters on, two from eight.
fn is_a_slip(typed: &str, known: &str) -> bool {
    let allowed = match typed.len() {
        ..=3 => return false,
        4..=7 => 1,
        _ => 2,
    };
    typed.len().abs_diff(known.len()) <= allowed && strsim::osa_distance(typed, known) <= allowed
}

pub fn tokens(text: &str) -> Vec<String> {
    let plain = any_ascii::any_ascii(text).to_lowercase();
    plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What a service is found by.
pub fn words_of(entry: &Entry) -> Vec<String> {
    let sheet = &entry.sheet;
    let mut words = vec![sheet.name.clone(), sheet.description.clone()];
    let terms = sheet.needs.iter().filter_map(|code| needs::need(code));
    let office = sheet.office.iter().filter_map(|code| needs::office(code));
    words.extend(
        terms.chain(office).flat_map(|term| [term.name("it").to_owned(), term.name("en").to_owned()]),
    );
    for place in &entry.places {
        words.extend([Some(place.name.clone()), place.address.clone()].into_iter().flatten());
        words.extend(place.territory.and_then(territory::get).map(|town| town.name.clone()));
    }
    words.extend(sheet.areas.iter().filter_map(|area| territory::get(*area)).map(|area| area.name.clone()));
    words.extend(
        sheet.languages.iter().filter_map(|code| codes::language(code)).map(|tongue| tongue.it.clone()),
    );
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> Vocabulary {
        Vocabulary::of(texts.iter().map(|text| vec![(*text).to_owned()]))
    }

    #[test]
    fn accents_beginnings_and_slips_are_forgiven() {
        let vocabulary = of(&["Sportello legale, Forlì", "Corso di italiano", "Ambulatorio pediatrico"]);
        let like = |typed| vocabulary.like(typed, 3);

        assert_eq!(like("forli"), [0]);
        assert_eq!(like("ital"), [1]);
        assert_eq!(like("itlaiano"), [1]);
        assert_eq!(like("ambulatroio pediatr"), [2]);
        assert_eq!(like("legale italiano"), [] as [usize; 0]);
        assert_eq!(like("  "), [0, 1, 2]);
    }

    #[test]
    fn a_short_word_must_be_right() {
        assert!(of(&["CAF"]).like("caff", 1).is_empty() || of(&["CAF"]).like("cag", 1).is_empty());
        assert!(of(&["CAF"]).like("cag", 1).is_empty());
    }
}
