//! The fixed words of the printed plan in the languages of those who sign it: data, not texts of pages.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::assessments::words::Dimension;

#[derive(Debug, Deserialize)]
struct File {
    #[cfg(test)]
    source: String,
    language: Vec<Words>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// ISO 639-1.
    pub code: String,
    #[serde(rename(deserialize = "right-to-left", serialize = "rtl"))]
    pub right_to_left: bool,
    pub title: String,
    pub about: String,
    pub goal: String,
    pub own_words: String,
    pub wished: String,
    pub what: String,
    pub who: String,
    pub by: String,
    pub review: String,
    /// What signing means, and what it does not.
    pub meaning: String,
    pub place_date: String,
    pub person: String,
    pub worker: String,
    pub mediator: String,
    pub guardian: String,
    /// The person, as the one who takes a step.
    pub themselves: String,
    #[serde(skip_serializing)]
    dimensions: [String; 9],
}

// The file is compiled in, and a test reads it.
static FILE: LazyLock<File> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../data/cases/plan-words.toml")).expect("the words can be read")
});

/// Every language a plan can be printed in, Italian first.
pub fn languages() -> &'static [Words] {
    &FILE.language
}

pub fn italian() -> &'static Words {
    // A test makes sure that Italian stands first.
    &FILE.language[0]
}

pub fn words(code: &str) -> Option<&'static Words> {
    FILE.language.iter().find(|words| words.code == code)
}

impl Words {
    pub fn dimension(&self, dimension: Dimension) -> &str {
        let place = Dimension::ALL.iter().position(|other| *other == dimension);
        place.and_then(|place| self.dimensions.get(place)).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paper_speaks_italian_and_six_languages_and_says_who_wrote_them() {
        let codes: Vec<&str> = languages().iter().map(|words| words.code.as_str()).collect();
        assert_eq!(codes, ["it", "en", "fr", "ar", "ur", "bn", "uk"]);
        assert!(!FILE.source.is_empty());
        assert!(words("ar").unwrap().right_to_left && words("ur").unwrap().right_to_left);
        assert_eq!(words("xx").map(|words| &words.code), None);
    }

    #[test]
    fn a_dimension_is_called_on_paper_as_in_the_tool() {
        let tool = crate::assessments::tool::on("2026-03-10".parse().unwrap());
        for dimension in Dimension::ALL {
            assert_eq!(italian().dimension(*dimension), tool.name(*dimension, "it"));
        }
    }
}
