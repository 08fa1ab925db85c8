//! The list of the law with what projects add: dated data, each wording with its days.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::assessments::tool::toml_day;

#[derive(Debug, Deserialize)]
struct File {
    vulnerability: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub code: String,
    pub source: String,
    wording: Vec<Wording>,
    pub reminder: Option<Reminder>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Wording {
    #[serde(with = "toml_day")]
    valid_from: NaiveDate,
    valid_until: Option<toml::value::Datetime>,
    it: String,
    en: String,
}

/// What whoever records a code is reminded of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reminder {
    it: String,
    en: String,
    pub source: String,
}

impl Reminder {
    pub fn text(&self, locale: &str) -> &str {
        if locale == "en" { &self.en } else { &self.it }
    }
}

// The file is compiled in, and a test reads it.
static FILE: LazyLock<File> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../data/cases/vulnerabilities.toml")).expect("the list can be read")
});

pub fn entries() -> &'static [Entry] {
    &FILE.vulnerability
}

pub fn entry(code: &str) -> Option<&'static Entry> {
    FILE.vulnerability.iter().find(|entry| entry.code == code)
}

impl Entry {
    /// As the law said it on a day; the nearest wording for days before or between.
    pub fn wording(&self, day: NaiveDate, locale: &str) -> &str {
        let then = self.wording.iter().rev().find(|wording| wording.valid_from <= day && wording.holds(day));
        then.or(self.wording.first())
            .map_or(&self.code, |wording| if locale == "en" { &wording.en } else { &wording.it })
    }
}

impl Wording {
    fn holds(&self, day: NaiveDate) -> bool {
        self.until().is_none_or(|until| day <= until)
    }

    fn until(&self) -> Option<NaiveDate> {
        self.valid_until.as_ref()?.to_string().parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_the_law_is_whole_and_wordings_follow_each_other_without_a_gap() {
        let law: Vec<&str> = entries().iter().map(|entry| entry.code.as_str()).collect();
        assert_eq!(&law[..10], ["V01", "V02", "V03", "V04", "V05", "V06", "V07", "V08", "V09", "V10"]);
        for entry in entries() {
            assert!(!entry.source.is_empty());
            for pair in entry.wording.windows(2) {
                assert_eq!(pair[0].until().and_then(|day| day.succ_opt()), Some(pair[1].valid_from));
            }
            assert_eq!(entry.wording.last().unwrap().until(), None);
        }
    }

    #[test]
    fn women_not_expecting_a_child_are_named_since_the_decree_of_2023() {
        let women = entry("V05").unwrap();
        let before = women.wording("2023-10-05".parse().unwrap(), "it");
        let since = women.wording("2023-10-06".parse().unwrap(), "it");
        assert_eq!(before, "Donne in stato di gravidanza");
        assert!(since.starts_with("Donne, con priorità"));
    }

    #[test]
    fn whoever_records_trafficking_is_reminded_of_the_single_programme() {
        assert!(entry("V07").unwrap().reminder.as_ref().unwrap().text("it").contains("art. 18, c. 3-bis"));
        assert!(entry("V01").unwrap().reminder.is_none());
    }
}
