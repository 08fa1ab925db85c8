//! For how long former work counts against a mediator: dated rules of `data/mediation/conflicts.toml`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    // Compiled in and read by the test of this file: it cannot be malformed in a program that was built.
    toml::from_str(include_str!("../../../data/mediation/conflicts.toml"))
        .expect("data/mediation/conflicts.toml is checked by a test")
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    rule: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    from: String,
    months: u32,
    #[expect(dead_code, reason = "kept beside each rule for whoever checks the file")]
    source: String,
}

/// Months for which work that ended still stands against somebody, on a day.
pub fn months_on(day: NaiveDate) -> u32 {
    let day = day.to_string();
    let begun = RULES.rule.iter().filter(|rule| rule.from <= day);
    begun.max_by(|one, other| one.from.cmp(&other.from)).map_or(0, |rule| rule.months)
}

#[test]
fn the_file_holds_dated_rules() {
    let day = |year| NaiveDate::from_ymd_opt(year, 3, 10).unwrap();
    assert_eq!(months_on(day(2026)), 12);
    assert_eq!(months_on(day(2020)), 0);
    assert!(RULES.rule.iter().all(|rule| rule.from.parse::<NaiveDate>().is_ok()));
}
