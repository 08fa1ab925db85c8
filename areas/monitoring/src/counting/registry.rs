//! The book of definitions: read from the data files, checked, looked up by code and day.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use programmes::sheet::INDICATOR_FILES;
use serde::Deserialize;

use super::definition::{Definition, Problem};

/// All versions of all indicators.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    definitions: Vec<Definition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Programme period the indicators belong to; absent for project indicators of any period.
    #[serde(default)]
    programme: Option<String>,
    source: String,
    indicator: Vec<Definition>,
}

static SHIPPED: LazyLock<Registry> = LazyLock::new(|| {
    // A test reads the same files: a build that passed its tests cannot fail here.
    Registry::read(&INDICATOR_FILES)
        .unwrap_or_else(|problems| panic!("definitions do not hold: {problems:?}"))
});

impl Registry {
    /// The definitions the program ships with.
    pub fn shipped() -> &'static Registry {
        &SHIPPED
    }

    /// Reads definition files, given as name and text.
    pub fn read(files: &[(&str, &str)]) -> Result<Registry, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut definitions = Vec::new();
        for (name, text) in files {
            match toml::from_str::<File>(text) {
                Ok(file) => definitions.extend(file.into_definitions()),
                Err(wrong) => problems.push(Problem { file: (*name).to_owned(), what: wrong.to_string() }),
            }
        }
        let registry = Registry { definitions };
        problems.extend(registry.contradictions());
        if problems.is_empty() { Ok(registry) } else { Err(problems) }
    }

    pub fn all(&self) -> &[Definition] {
        &self.definitions
    }

    /// The version of `code` that holds on `on`, or the oldest one for days before all versions
    /// (projects of an earlier programme may report by a later indicator).
    pub fn at(&self, code: &str, on: NaiveDate) -> Option<&Definition> {
        let versions = || self.definitions.iter().filter(|definition| definition.code == code);
        let holding =
            versions().filter(|definition| definition.is_valid(on)).max_by_key(|found| found.version);
        holding.or_else(|| versions().min_by_key(|found| found.version))
    }

    /// Codes of a programme's own indicators, in the order of the files.
    pub fn codes_of(&self, programme: &str) -> Vec<&str> {
        let of_programme = |found: &&Definition| found.programme.as_deref() == Some(programme);
        let mut seen = BTreeSet::new();
        let codes = self.definitions.iter().filter(of_programme).map(|found| found.code.as_str());
        codes.filter(|code| seen.insert(*code)).collect()
    }

    /// What the files say against each other.
    fn contradictions(&self) -> Vec<Problem> {
        let codes: BTreeSet<&str> = self.definitions.iter().map(|found| found.code.as_str()).collect();
        let mut versions = BTreeMap::<(&str, u32), usize>::new();
        let mut problems = Vec::new();
        for definition in &self.definitions {
            let problem = |what: String| Problem { file: definition.code.clone(), what };
            let seen = versions.entry((&definition.code, definition.version)).or_default();
            *seen += 1;
            if *seen > 1 {
                problems.push(problem(format!("version {} is there twice", definition.version)));
            }
            for other in definition.parent.iter().chain(&definition.count.within) {
                if !codes.contains(other.as_str()) {
                    problems.push(problem(format!("{other} is not defined")));
                }
            }
            if definition.count.cells && !definition.counts_persons() {
                problems.push(problem("only indicators of persons have cells".into()));
            }
            problems.extend(self.circle(definition));
        }
        problems
    }

    fn circle(&self, definition: &Definition) -> Option<Problem> {
        let mut seen = BTreeSet::from([definition.code.as_str()]);
        let mut next = definition.count.within.as_deref();
        while let Some(code) = next {
            if !seen.insert(code) {
                let what = format!("counts within itself through {code}");
                return Some(Problem { file: definition.code.clone(), what });
            }
            let parent = self.definitions.iter().find(|found| found.code == code);
            next = parent.and_then(|found| found.count.within.as_deref());
        }
        None
    }
}

impl File {
    fn into_definitions(self) -> Vec<Definition> {
        let File { programme, source, indicator } = self;
        let mark = |mut definition: Definition| {
            definition.programme.clone_from(&programme);
            definition.source.clone_from(&source);
            definition
        };
        indicator.into_iter().map(mark).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "source = \"a test\"\n";

    fn indicator(code: &str, within: &str) -> String {
        format!(
            "[[indicator]]\ncode = {code:?}\nversion = 1\nvalid-from = 2021-07-12\ntype = \"output\"\n\
             unit = \"persons\"\nwording = \"w\"\nlabel = \"l\"\nhow = \"h\"\n\
             count = {{ measure = \"subjects\", feeds = [\"person-attended\"]{within} }}\n"
        )
    }

    #[test]
    fn the_shipped_definitions_hold() {
        assert!(Registry::read(&INDICATOR_FILES).is_ok_and(|registry| registry.all().len() > 60));
    }

    #[test]
    fn every_shipped_definition_has_a_paragraph_and_an_example() {
        for definition in Registry::shipped().all() {
            assert!(definition.how.len() > 80, "{} is not explained", definition.code);
            assert!(!definition.examples.is_empty(), "{} has no example", definition.code);
        }
    }

    #[test]
    fn a_misspelt_rule_is_refused_with_its_file_and_place() {
        let text = format!("{HEAD}{}", indicator("O.1", "").replace("person-attended", "person-atended"));
        let problems = Registry::read(&[("x.toml", &text)]).unwrap_err();
        assert_eq!(problems[0].file, "x.toml");
        assert!(problems[0].what.contains("person-atended"), "{}", problems[0]);
    }

    #[test]
    fn an_indicator_cannot_count_within_itself() {
        let text =
            format!("{HEAD}{}{}", indicator("A", ", within = \"B\""), indicator("B", ", within = \"A\""));
        let problems = Registry::read(&[("x.toml", &text)]).unwrap_err();
        assert!(problems.iter().any(|problem| problem.what.contains("within itself")));
    }

    #[test]
    fn a_parent_that_is_not_defined_is_named() {
        let text = format!("{HEAD}{}", indicator("A", ", within = \"Z\""));
        let problems = Registry::read(&[("x.toml", &text)]).unwrap_err();
        assert_eq!(problems[0].what, "Z is not defined");
    }

    #[test]
    fn the_version_in_force_on_the_day_is_taken() {
        let later =
            indicator("A", "").replace("version = 1", "version = 2").replace("2021-07-12", "2024-01-01");
        let text = format!("{HEAD}{}{later}", indicator("A", ""));
        let registry = Registry::read(&[("x.toml", &text)]).unwrap();
        let version = |on: &str| registry.at("A", on.parse().unwrap()).unwrap().version;
        assert_eq!((version("2023-12-31"), version("2024-01-01"), version("2019-01-01")), (1, 2, 1));
    }
}
