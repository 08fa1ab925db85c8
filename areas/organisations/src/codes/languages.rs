//! Languages by the shortest ISO 639 code, with the ones mediators speak.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::named::{self, Also, CodeColumn, Named};
use crate::words::folded;

static TONGUES: LazyLock<Tongues> = LazyLock::new(Tongues::load);

/// A language that people speak or sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    pub code: String,
    pub it: String,
    pub en: String,
}

impl Language {
    pub fn name(&self, locale: &str) -> &str {
        if locale.starts_with("en") { &self.en } else { &self.it }
    }
}

/// Every language, sorted by Italian name.
pub fn languages() -> &'static [Language] {
    &TONGUES.list
}

pub fn language(code: &str) -> Option<&'static Language> {
    TONGUES.list.iter().find(|language| language.code == code)
}

/// The language people mean by a name in Italian or English, or by its code.
pub fn language_named(name: &str) -> Option<&'static Language> {
    TONGUES.by_name.get(&folded(name)).map(|&position| &TONGUES.list[position])
}

struct Tongues {
    list: Vec<Language>,
    by_name: HashMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ours {
    left_out: Vec<LeftOut>,
    also: Vec<Also>,
    extra: Vec<Also>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOut {
    codes: Vec<String>,
}

impl Tongues {
    fn load() -> Self {
        // Compiled in and read by the tests of this file: it cannot be malformed in a program that was built.
        let ours: Ours = toml::from_str(include_str!("../../../../data/codes/languages.toml"))
            .expect("data/codes/languages.toml is checked by tests");
        let mut all =
            named::read(include_str!(concat!(env!("OUT_DIR"), "/languages.tsv")), CodeColumn::TwoLetters);
        all.retain(|language| !ours.left_out.iter().any(|left| left.codes.contains(&language.code)));
        all.extend(ours.extra.into_iter().map(|extra| Named {
            code: extra.code,
            it: extra.it,
            en: extra.en,
        }));
        named::correct(&mut all, ours.also);
        all.sort_by_cached_key(|language| folded(&language.it[0]));

        let by_name = named::index(&all);
        Self { list: all.into_iter().map(shown).collect(), by_name }
    }
}

fn shown(mut named: Named) -> Language {
    Language { code: named.code, it: named.it.swap_remove(0), en: named.en.swap_remove(0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_of_the_desks_are_there_in_both_names() {
        for (code, it, en) in
            [("ur", "urdu", "Urdu"), ("prs", "dari", "Dari"), ("pcm", "pidgin nigeriano", "Nigerian Pidgin")]
        {
            let language = language(code).unwrap();
            assert_eq!((language.name("it"), language.name("en")), (it, en));
        }
    }

    #[test]
    fn a_language_is_found_by_any_of_its_names() {
        for (typed, code) in
            [("Farsi", "fa"), ("tigrigna", "ti"), ("Bangla", "bn"), ("PEUL", "ff"), ("it", "it")]
        {
            assert_eq!(language_named(typed).unwrap().code, code, "{typed}");
        }
        assert_eq!(language_named("klingon"), None);
    }

    #[test]
    fn codes_are_unique_and_every_language_has_names() {
        let codes: std::collections::HashSet<&str> = languages().iter().map(|l| l.code.as_str()).collect();

        assert_eq!(codes.len(), languages().len());
        assert!(languages().len() > 190);
        assert!(languages().iter().all(|l| !l.it.is_empty() && !l.en.is_empty()));
    }
}
