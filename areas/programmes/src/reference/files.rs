//! The files in `data/programmes` and `data/calls`, compiled into the program.

use chrono::NaiveDate;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::sheet::{Amount, parse_amount};

pub const PROGRAMMES: [&str; 2] = [
    include_str!("../../../../data/programmes/fami-2014-2020.toml"),
    include_str!("../../../../data/programmes/fami-2021-2027.toml"),
];

pub const CALLS: [&str; 4] = [
    include_str!("../../../../data/calls/circolare-prefetture-2021-vii.toml"),
    include_str!("../../../../data/calls/avviso-1-2018-impact.toml"),
    include_str!("../../../../data/calls/non-indicato-2014-2020.toml"),
    include_str!("../../../../data/calls/avviso-multi-azione-1-2023.toml"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeFile {
    pub code: String,
    pub title: String,
    pub period_from: NaiveDate,
    pub period_until: NaiveDate,
    pub source: String,
    pub objectives: Vec<ObjectiveFile>,
    #[serde(default)]
    pub national_objectives: Vec<NationalObjectiveFile>,
    #[serde(default)]
    pub measures: Vec<MeasureFile>,
    #[serde(default)]
    pub actions: Vec<ActionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveFile {
    pub code: String,
    pub title: String,
    pub short_title: Option<String>,
    pub beneficiaries: String,
    #[serde(default, deserialize_with = "euros")]
    pub allocation: Option<i64>,
    #[serde(default)]
    pub lines: Vec<String>,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NationalObjectiveFile {
    pub code: String,
    pub objective: String,
    pub title: String,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureFile {
    pub code: String,
    pub objective: String,
    pub title: String,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionFile {
    pub code: String,
    pub title: String,
    pub measure: String,
    pub label_in_source: String,
    pub results: Vec<String>,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallFile {
    pub code: String,
    pub programme: String,
    pub title: String,
    pub issuer: String,
    pub decree: Option<String>,
    pub decree_on: Option<NaiveDate>,
    #[serde(default, deserialize_with = "euros")]
    pub budget: Option<i64>,
    pub applicants: Option<String>,
    pub max_months: Option<i32>,
    /// Letters of the programme's actions the call funds.
    #[serde(default)]
    pub actions: Vec<String>,
    pub source: String,
    pub rules: Vec<RuleFile>,
    pub cost_categories: Vec<CategoryFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    pub from: NaiveDate,
    pub applications_until: Option<NaiveDate>,
    pub applications_until_time: Option<String>,
    pub reason: String,
    pub sheet_due_days: i32,
    pub sheet_due_source: String,
    pub deviation_tolerance_percent: i32,
    pub deviation_tolerance_source: String,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategoryFile {
    pub code: String,
    pub title: String,
    pub source: String,
}

fn euros<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let text = String::deserialize(deserializer)?;
    match parse_amount(&text) {
        Some(Amount::Cents(cents)) => Ok(Some(cents)),
        Some(Amount::Unknown) => Ok(None),
        None => Err(D::Error::custom(format!("\"{text}\" is not an amount"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn programmes() -> Vec<ProgrammeFile> {
        PROGRAMMES.iter().map(|text| toml::from_str(text).unwrap()).collect()
    }

    fn calls() -> Vec<CallFile> {
        CALLS.iter().map(|text| toml::from_str(text).unwrap()).collect()
    }

    #[test]
    fn the_allocations_of_2021_2027_are_those_of_the_source_and_add_up() {
        let fami = &programmes()[1];
        let allocations: Vec<i64> =
            fami.objectives.iter().filter_map(|objective| objective.allocation).collect();
        let expected = [44_444_000_000, 39_925_202_200, 9_284_185_100, 1_572_000_000, 2_901_641_600];
        assert_eq!(allocations, expected);
        assert_eq!(allocations.iter().sum::<i64>(), 98_127_028_900);
    }

    #[test]
    fn there_are_seventeen_actions_from_a_to_q() {
        let letters: String = programmes()[1].actions.iter().map(|action| action.code.as_str()).collect();
        assert_eq!(letters, "abcdefghijklmnopq");
    }

    #[test]
    fn six_actions_are_printed_under_measure_2a_and_belong_to_2d() {
        let programmes = programmes();
        let relabelled =
            programmes[1].actions.iter().filter(|action| action.measure != action.label_in_source);
        let letters: Vec<(&str, &str, &str)> = relabelled
            .map(|action| (action.code.as_str(), action.measure.as_str(), action.label_in_source.as_str()))
            .collect();
        let expected = ["a", "b", "c", "m", "n", "o"].map(|letter| (letter, "2d", "2a"));
        assert_eq!(letters, expected);
    }

    #[test]
    fn everything_in_a_call_points_to_its_programme() {
        for call in calls() {
            let programmes = programmes();
            let programme = programmes.iter().find(|programme| programme.code == call.programme).unwrap();
            for letter in &call.actions {
                assert!(programme.actions.iter().any(|action| action.code == *letter), "{letter}");
            }
            assert!(call.rules.is_sorted_by_key(|rule| rule.from), "{}", call.code);
            assert!(!call.cost_categories.is_empty());
        }
    }

    #[test]
    fn the_2023_call_moved_its_deadline() {
        let calls = calls();
        let call = calls.iter().find(|call| call.code == "avviso-multi-azione-1-2023").unwrap();
        let deadlines: Vec<String> =
            call.rules.iter().filter_map(|rule| rule.applications_until).map(|day| day.to_string()).collect();
        assert_eq!(deadlines, ["2024-01-31", "2024-05-15"]);
        assert_eq!(call.budget, Some(6_000_000_000));
        assert_eq!(call.max_months, Some(60));
    }
}
