//! The two evaluators agree, whatever happened.

use proptest::prelude::*;
use uuid::Uuid;

use super::{Block, pack, unique_subjects, wholesale};
use crate::counting::own_tests::{naming, of_every_unit};
use crate::counting::worlds::project;
use crate::counting::{Definition, ProjectFacts, Reason, Registry, Window, evaluate, evaluate_all};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn both_evaluators_give_the_same_figures(worlds in prop::collection::vec(project(), 1..4)) {
        let registry = Registry::shipped();
        let own = of_every_unit();
        let asked: Vec<&Definition> = registry.all().iter().chain(&own).collect();
        let worlds: Vec<ProjectFacts> =
            worlds.into_iter().map(|facts| naming(facts, |place| place % 3 == 0)).collect();
        let bytes: Vec<Vec<u8>> =
            (1u128..).zip(&worlds).map(|(key, facts)| pack(Uuid::from_u128(key), facts).unwrap()).collect();
        let blocks: Vec<Block> = bytes.iter().map(|bytes| Block::open(bytes).unwrap()).collect();
        let tables = wholesale(registry, &asked, &blocks);
        prop_assert_eq!(tables.len(), worlds.len());
        for (facts, table) in worlds.iter().zip(&tables) {
            for quarter in table.quarters() {
                let plain = evaluate_all(registry, &asked, Window::quarter(quarter), facts);
                for (place, (definition, one)) in plain.iter().enumerate() {
                    let (now, new) = (table.until(place, quarter), table.new_in(place, quarter));
                    prop_assert_eq!(now.value(), one.value, "{} {}", definition.code, quarter);
                    prop_assert_eq!(new.value(), one.new, "{} {} new", definition.code, quarter);
                    prop_assert_eq!(Some(now.cells), one.cells.or(Some(now.cells)));
                    prop_assert_eq!(Some(new.cells), one.new_cells.or(Some(new.cells)));
                }
            }
        }
    }

    #[test]
    fn persons_in_two_projects_are_one_person_in_the_internal_statistic(one in project(), other in project()) {
        let registry = Registry::shipped();
        let definition = registry.all().iter().find(|found| found.code == "O.2.3").unwrap();
        let bytes = [pack(Uuid::from_u128(1), &one).unwrap(), pack(Uuid::from_u128(2), &other).unwrap()];
        let blocks: Vec<Block> = bytes.iter().map(|bytes| Block::open(bytes).unwrap()).collect();
        let until = chrono::NaiveDate::from_ymd_opt(2030, 12, 31).unwrap();
        let window = Window { from: until, until };
        let mut keys = std::collections::BTreeSet::new();
        for facts in [&one, &other] {
            keys.extend(evaluate(registry, definition, window, facts).counted.into_iter().map(|counted| counted.key));
        }
        prop_assert_eq!(unique_subjects(registry, definition, &blocks, until), keys.len() as i64);
    }

    #[test]
    fn reasons_about_missing_data_are_the_ones_that_can_be_completed(place in 0usize..Reason::ALL.len()) {
        let reason = Reason::ALL[place];
        prop_assert_eq!(reason.missing().is_some(), reason.code().ends_with("missing") && reason != Reason::SubjectMissing
            || matches!(reason, Reason::GenderNotDeclared | Reason::BirthDayNeeded));
    }
}
