//! The tool needs are assessed with: dated data, so that an old assessment keeps the meaning its steps had.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::words::Dimension;

#[derive(Debug, Deserialize)]
struct File {
    tool: Vec<Tool>,
}

/// One version of the tool.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tool {
    pub version: String,
    #[serde(with = "toml_day")]
    pub valid_from: NaiveDate,
    pub source: String,
    dimension: Vec<Axis>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Axis {
    code: String,
    it: String,
    en: String,
    steps_it: [String; 5],
    steps_en: [String; 5],
}

// The file is compiled in, and a test reads it.
static FILE: LazyLock<File> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../data/cases/assessment.toml"))
        .expect("the tool's file can be read")
});

/// The tool in force on a day: the last one that had begun, or the first there was.
pub fn on(day: NaiveDate) -> &'static Tool {
    let begun = FILE.tool.iter().filter(|tool| tool.valid_from <= day).max_by_key(|tool| tool.valid_from);
    // A test makes sure that there is at least one.
    begun.unwrap_or(&FILE.tool[0])
}

/// The tool an assessment was made with.
pub fn version(code: &str) -> &'static Tool {
    FILE.tool.iter().find(|tool| tool.version == code).unwrap_or(&FILE.tool[0])
}

impl Tool {
    /// What a dimension is called.
    pub fn name(&self, dimension: Dimension, locale: &str) -> &str {
        self.axis(dimension).map_or(dimension.code(), |axis| if locale == "en" { &axis.en } else { &axis.it })
    }

    /// What the steps of a dimension mean, the first step first.
    pub fn steps(&self, dimension: Dimension, locale: &str) -> &[String] {
        self.axis(dimension).map_or(&[], |axis| if locale == "en" { &axis.steps_en } else { &axis.steps_it })
    }

    /// What a score meant.
    pub fn meaning(&self, dimension: Dimension, score: i32, locale: &str) -> &str {
        let place = usize::try_from(score - 1).unwrap_or(usize::MAX);
        self.steps(dimension, locale).get(place).map_or("", String::as_str)
    }

    fn axis(&self, dimension: Dimension) -> Option<&Axis> {
        self.dimension.iter().find(|axis| axis.code == dimension.code())
    }
}

/// Days written as TOML writes them.
pub(crate) mod toml_day {
    use chrono::NaiveDate;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
        let day = toml::value::Datetime::deserialize(from)?;
        day.to_string().parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dimension_has_a_name_and_five_steps_in_both_languages() {
        for tool in &FILE.tool {
            for dimension in Dimension::ALL {
                for locale in ["it", "en"] {
                    assert_ne!(tool.name(*dimension, locale), dimension.code());
                    assert!(tool.steps(*dimension, locale).iter().all(|step| step.len() > 8));
                    assert_eq!(tool.steps(*dimension, locale).len(), 5);
                }
            }
            assert!(!tool.source.is_empty());
        }
    }

    #[test]
    fn an_assessment_finds_the_tool_of_its_day_and_of_its_version() {
        let tool = on("2026-03-10".parse().unwrap());
        assert_eq!(version(&tool.version).valid_from, tool.valid_from);
        assert_eq!(tool.meaning(Dimension::Housing, 6, "it"), "");
        assert!(tool.meaning(Dimension::Housing, 1, "it").starts_with("Senza dimora"));
    }
}
