//! Consistency checks K1 to K9: what figures of one project and day must satisfy among themselves.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::cell::Cells;

/// The figures of one project at the end of one quarter.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub values: BTreeMap<String, i64>,
    pub cells: BTreeMap<String, Cells>,
    /// Values at the end of the quarter before.
    pub before: BTreeMap<String, i64>,
    /// Persons with at least one service of any kind.
    pub served: i64,
    pub run_by_authority: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
pub enum Check {
    K1,
    K2,
    K3,
    K4,
    K5,
    K6,
    K7,
    K8,
    K9,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Warning,
    Error,
}

/// A check that did not hold, with the indicator and the two numbers that disagree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Finding {
    pub check: Check,
    pub severity: Severity,
    pub indicator: String,
    pub value: i64,
    pub bound: i64,
}

/// Runs all checks; nothing found is good news.
pub fn check(figures: &Figures) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(parts_within_whole(figures));
    findings.extend(whole_within_served(figures));
    findings.extend(improved_within_learners(figures));
    findings.extend(results_within_supported(figures));
    findings.extend(training_results_within_trained(figures));
    findings.extend(special_groups_within_all(figures));
    findings.extend(nothing_sinks(figures));
    findings.extend(cells_make_the_total(figures));
    findings.extend(project_counts_once(figures));
    findings
}

/// K1: each part of O.2.3 is at most O.2.3.
fn parts_within_whole(figures: &Figures) -> Vec<Finding> {
    let parts = ["O.2.3.1", "O.2.3.2", "O.2.3.3"];
    figures.at_most(Check::K1, Severity::Error, &parts, "O.2.3")
}

/// K2: O.2.3 is at most all persons with at least one service.
fn whole_within_served(figures: &Figures) -> Option<Finding> {
    let value = figures.value("O.2.3")?;
    exceeds(Check::K2, Severity::Error, "O.2.3", value, figures.served)
}

/// K3: who improved is among who attended a language course.
fn improved_within_learners(figures: &Figures) -> Vec<Finding> {
    figures.at_most(Check::K3, Severity::Error, &["R.2.8"], "O.2.3.1")
}

/// K4: results about persons are at most the persons supported.
fn results_within_supported(figures: &Figures) -> Vec<Finding> {
    figures.at_most(Check::K4, Severity::Warning, &["R.2.9", "R.2.10", "R.2.11"], "O.2.3")
}

/// K5: results of training are at most the persons trained.
fn training_results_within_trained(figures: &Figures) -> Vec<Finding> {
    figures.at_most(Check::K5, Severity::Error, &["R.1.5", "R.1.6"], "O.1.2")
}

/// K6: vulnerable persons are among those supported, minors among those in alternatives to detention.
fn special_groups_within_all(figures: &Figures) -> Vec<Finding> {
    let mut findings = figures.at_most(Check::K6, Severity::Error, &["O.1.1.3"], "O.1.1");
    findings.extend(figures.at_most(Check::K6, Severity::Error, &["R.1.7.1"], "R.1.7"));
    findings
}

/// K7: cumulative values do not go down without a correction that explains it.
fn nothing_sinks(figures: &Figures) -> Vec<Finding> {
    let sunk = figures.before.iter().filter_map(|(code, before)| {
        let value = figures.value(code)?;
        (value < *before).then(|| finding(Check::K7, Severity::Warning, code, value, *before))
    });
    sunk.collect()
}

/// K8: the nine cells add up to the total.
fn cells_make_the_total(figures: &Figures) -> Vec<Finding> {
    let differing = figures.cells.iter().filter_map(|(code, cells)| {
        let value = figures.value(code)?;
        (cells.total() != value).then(|| finding(Check::K8, Severity::Error, code, cells.total(), value))
    });
    differing.collect()
}

/// K9: a project counts at most once, and only when an authority runs it.
fn project_counts_once(figures: &Figures) -> Option<Finding> {
    let value = figures.value("O.2.7")?;
    exceeds(Check::K9, Severity::Warning, "O.2.7", value, figures.run_by_authority.into())
}

impl Figures {
    fn value(&self, code: &str) -> Option<i64> {
        self.values.get(code).copied()
    }

    fn at_most(&self, check: Check, severity: Severity, small: &[&str], large: &str) -> Vec<Finding> {
        let Some(bound) = self.value(large) else { return vec![] };
        let over = small.iter().filter_map(|code| exceeds(check, severity, code, self.value(code)?, bound));
        over.collect()
    }
}

fn exceeds(check: Check, severity: Severity, code: &str, value: i64, bound: i64) -> Option<Finding> {
    (value > bound).then(|| finding(check, severity, code, value, bound))
}

fn finding(check: Check, severity: Severity, code: &str, value: i64, bound: i64) -> Finding {
    Finding { check, severity, indicator: code.to_owned(), value, bound }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(values: &[(&str, i64)]) -> Figures {
        let values = values.iter().map(|(code, value)| ((*code).to_owned(), *value)).collect();
        Figures { values, served: 100, run_by_authority: true, ..Figures::default() }
    }

    fn found(figures: &Figures) -> Vec<Check> {
        check(figures).into_iter().map(|finding| finding.check).collect()
    }

    /// At the bound nothing is found; one above, exactly this check is.
    fn holds_up_to(check: Check, small: &str, large: &str) {
        assert_eq!(found(&figures(&[(small, 10), (large, 10)])), []);
        assert_eq!(found(&figures(&[(small, 11), (large, 10)])), [check]);
    }

    #[test]
    fn k1_a_part_may_equal_the_whole_and_not_exceed_it() {
        holds_up_to(Check::K1, "O.2.3.1", "O.2.3");
        holds_up_to(Check::K1, "O.2.3.2", "O.2.3");
        holds_up_to(Check::K1, "O.2.3.3", "O.2.3");
    }

    #[test]
    fn k2_nobody_is_supported_without_a_service() {
        assert_eq!(found(&figures(&[("O.2.3", 100)])), []);
        assert_eq!(found(&figures(&[("O.2.3", 101)])), [Check::K2]);
    }

    #[test]
    fn k3_only_learners_can_improve() {
        holds_up_to(Check::K3, "R.2.8", "O.2.3.1");
    }

    #[test]
    fn k4_results_stay_within_the_persons_supported() {
        holds_up_to(Check::K4, "R.2.9", "O.2.3");
        holds_up_to(Check::K4, "R.2.11", "O.2.3");
    }

    #[test]
    fn k5_training_results_stay_within_the_persons_trained() {
        holds_up_to(Check::K5, "R.1.5", "O.1.2");
        holds_up_to(Check::K5, "R.1.6", "O.1.2");
    }

    #[test]
    fn k6_special_groups_stay_within_all() {
        holds_up_to(Check::K6, "O.1.1.3", "O.1.1");
        holds_up_to(Check::K6, "R.1.7.1", "R.1.7");
    }

    #[test]
    fn k7_a_value_may_stay_and_may_not_sink() {
        let mut now = figures(&[("O.2.5", 7)]);
        now.before.insert("O.2.5".into(), 7);
        assert_eq!(found(&now), []);
        now.before.insert("O.2.5".into(), 8);
        assert_eq!(found(&now), [Check::K7]);
    }

    #[test]
    fn k8_cells_add_up() {
        let mut now = figures(&[("O.2.5", 7)]);
        now.cells.insert("O.2.5".into(), Cells([7, 0, 0, 0, 0, 0, 0, 0, 0]));
        assert_eq!(found(&now), []);
        now.cells.insert("O.2.5".into(), Cells([6, 0, 0, 0, 0, 0, 0, 0, 0]));
        assert_eq!(found(&now), [Check::K8]);
    }

    #[test]
    fn k9_a_project_counts_once_and_only_when_an_authority_runs_it() {
        let mut now = figures(&[("O.2.7", 1)]);
        assert_eq!(found(&now), []);
        now.run_by_authority = false;
        assert_eq!(found(&now), [Check::K9]);
        assert_eq!(found(&figures(&[("O.2.7", 2)])), [Check::K9]);
    }
}
