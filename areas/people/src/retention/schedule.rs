//! For how long persons are kept, from `data/retention.toml`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::rules::Counts;
use crate::words::KeptKind;

/// What holds for one kind of person from a day on.
#[derive(Clone, Debug, Deserialize)]
pub struct Rule {
    kind: String,
    pub version: String,
    from: toml::value::Datetime,
    pub years: u32,
    pub counts: Counts,
    pub source: String,
    what_it: String,
    what_en: String,
}

#[derive(Deserialize)]
struct File {
    rule: Vec<Rule>,
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let file: Result<File, _> = toml::from_str(include_str!("../../../../data/retention.toml"));
    // The file is compiled in and read by a test: it cannot be wrong in a program that was released.
    file.expect("data/retention.toml can be read").rule
});

impl Rule {
    fn from(&self) -> Option<NaiveDate> {
        let day = self.from.date?;
        NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())
    }

    pub fn what(&self, locale: &str) -> &str {
        if locale == "it" { &self.what_it } else { &self.what_en }
    }
}

/// The rule for a kind on a day; without one, nobody of that kind goes.
pub fn rule(kind: KeptKind, day: NaiveDate) -> Option<&'static Rule> {
    let in_force = RULES.iter().filter(|rule| rule.kind == kind.code());
    in_force.filter(|rule| rule.from().is_some_and(|from| from <= day)).max_by_key(|rule| rule.from())
}

/// The versions in force on a day, as a certificate names them.
pub fn version(day: NaiveDate) -> String {
    let mut versions: Vec<&str> =
        KeptKind::ALL.iter().filter_map(|kind| rule(*kind, day)).map(|rule| rule.version.as_str()).collect();
    versions.sort_unstable();
    versions.dedup();
    versions.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_day_a_source_and_a_kind_somebody_knows() {
        for rule in RULES.iter() {
            assert!(rule.from().is_some() && !rule.source.is_empty() && rule.years > 0);
            assert!(rule.kind.parse::<KeptKind>().is_ok(), "{}", rule.kind);
        }
        let day = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
        assert!(KeptKind::ALL.iter().all(|kind| rule(*kind, day).is_some()));
        assert!(rule(KeptKind::Served, NaiveDate::from_ymd_opt(2025, 12, 31).unwrap()).is_none());
    }
}
