//! How this area compares words and reads days from its data files.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, de};

/// A spelling without case, accents, kinds of apostrophe and doubled spaces: two that fold alike are the same word.
pub(crate) fn folded(text: &str) -> String {
    let plain = any_ascii::any_ascii(text).to_lowercase();
    let letters: String = plain.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A day written as a TOML date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(pub NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(deserializer)?;
        let date = written.date.ok_or_else(|| de::Error::custom("a day is expected, as in 2017-03-01"))?;
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            .map(Day)
            .ok_or_else(|| de::Error::custom("this day does not exist"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_that_differs_in_accents_and_apostrophes_folds_alike() {
        assert_eq!(folded("Forlì"), folded("FORLI"));
        assert_eq!(folded("Reggio nell’Emilia"), folded("reggio  nell'emilia"));
    }
}
