//! An indicator that a project's sheet declares for itself, as a definition: each unit has its one way of counting.

use std::sync::LazyLock;

use chrono::NaiveDate;
use programmes::{Coded, OwnIndicator};
use serde::Deserialize;

use super::definition::{Definition, IndicatorType, Rule, Unit, day};
use super::registry::Registry;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Ways {
    source: String,
    #[serde(deserialize_with = "day")]
    valid_from: NaiveDate,
    unit: Vec<Way>,
}

/// How quantities of one unit are counted, whatever the project.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Way {
    unit: Unit,
    how: String,
    count: Rule,
}

static WAYS: LazyLock<Ways> = LazyLock::new(|| {
    let text = include_str!("../../../../data/indicators/own.toml");
    // A test reads the same file: a build that passed its tests cannot fail here.
    toml::from_str(text).unwrap_or_else(|wrong| panic!("own.toml does not hold: {wrong}"))
});

/// The definition of what a sheet declares. None under a code that is defined already: an early sheet may hold one,
/// and there the common meaning goes on holding.
pub fn own(declared: &OwnIndicator) -> Option<Definition> {
    let ways = &*WAYS;
    let is_defined = Registry::shipped().at(&declared.code, ways.valid_from).is_some();
    let way = ways.unit.iter().find(|way| way.unit.code() == declared.unit.code())?;
    (!is_defined).then(|| Definition {
        code: declared.code.clone(),
        version: 1,
        valid_from: ways.valid_from,
        valid_until: None,
        indicator_type: IndicatorType::Project,
        parent: None,
        unit: way.unit,
        wording: declared.counts.clone(),
        label: declared.title.clone(),
        how: format!("{} {}", sentence(&declared.counts), way.how),
        count: way.count.clone(),
        examples: Vec::new(),
        programme: None,
        source: format!("{}, {}", ways.source, declared.source),
    })
}

/// With the full stop that a sheet may leave out.
fn sentence(counts: &str) -> String {
    let counts = counts.trim();
    if counts.ends_with(['.', '!', '?']) { counts.to_owned() } else { format!("{counts}.") }
}

#[cfg(test)]
pub(crate) mod tests {
    use kernel::Quarter;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::counting::worlds::project;
    use crate::counting::{Activity, Fact, Measure, ProjectFacts, Window, evaluate};
    use crate::progress::{Reaching, behind, done};

    /// What a sheet would say to count in `unit`.
    fn declared(unit: programmes::Unit) -> OwnIndicator {
        OwnIndicator {
            code: format!("X.{}", unit.code()),
            title: "Prova".to_owned(),
            unit,
            counts: "Ciò che si prova".to_owned(),
            source: "P1: Indicatori".to_owned(),
        }
    }

    /// One own indicator for each unit.
    pub fn of_every_unit() -> Vec<Definition> {
        let definition = |unit: &programmes::Unit| own(&declared(*unit)).expect("every unit has its way");
        programmes::Unit::ALL.iter().map(definition).collect()
    }

    /// Every activity names all of them where `names` says so.
    pub fn naming(mut facts: ProjectFacts, names: impl Fn(usize) -> bool) -> ProjectFacts {
        let codes: Vec<String> = of_every_unit().into_iter().map(|own| own.code).collect();
        for (place, activity) in facts.activities.iter_mut().enumerate().filter(|(place, _)| names(*place)) {
            assert!(
                activity.indicators.iter().all(|code| !codes.contains(code)),
                "{place} names them already"
            );
            activity.indicators.extend(codes.iter().cloned());
        }
        facts
    }

    #[test]
    fn an_own_indicator_says_what_the_sheet_says_and_how_its_unit_is_counted() {
        let own = own(&declared(programmes::Unit::Hours)).unwrap();
        assert!(own.how.starts_with("Ciò che si prova. Si sommano le ore"), "{}", own.how);
        assert_eq!((own.unit, own.unit.kept(2)), (Unit::Hours, 120));
        assert_eq!(own.source, "Scheda di progetto, P1: Indicatori");
        assert!(own.count.activities.is_empty() && !own.count.cells);
        assert!(of_every_unit().iter().all(|own| own.count.measure != Measure::Project));
    }

    #[test]
    fn a_code_that_is_defined_keeps_its_meaning() {
        let taken = OwnIndicator { code: "P.MEETINGS".to_owned(), ..declared(programmes::Unit::Persons) };
        assert!(own(&taken).is_none());
    }

    #[test]
    fn a_code_that_begins_like_another_is_not_a_part_of_it() {
        let mut own = own(&declared(programmes::Unit::Sessions)).unwrap();
        let activity = Activity {
            id: Uuid::nil(),
            kind: "event".to_owned(),
            indicators: vec!["X.sessions.b".to_owned(), "O.2.3".to_owned()],
        };
        assert!(!own.admits_activity(&activity));
        own.code = "O".to_owned();
        assert!(!own.admits_activity(&activity));
        own.code = "X.sessions.b".to_owned();
        assert!(own.admits_activity(&activity));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn over_one_activity_it_counts_what_is_done_and_by_the_same_records(facts in project(), named in 0usize..8) {
            let facts = naming(facts, |place| place == named);
            let of_activity = || facts.facts.iter().filter(|fact| fact.activity as usize == named);
            for (own, unit) in of_every_unit().iter().zip(programmes::Unit::ALL) {
                for quarter in ["2022-Q4", "2023-Q2", "2023-Q4"].map(|text| text.parse::<Quarter>().unwrap()) {
                    let one = evaluate(Registry::shipped(), own, Window::quarter(quarter), &facts);
                    let done = done(unit.code(), of_activity(), quarter);
                    prop_assert_eq!((one.new, one.value), (done.in_quarter, done.to_date), "{} {}", unit, quarter);
                    let evidence: Vec<&Fact> =
                        one.evidence().iter().map(|place| &facts.facts[*place as usize]).collect();
                    prop_assert_eq!(evidence, behind(unit.code(), of_activity(), (quarter, Reaching::ToDate)));
                }
            }
        }
    }
}
