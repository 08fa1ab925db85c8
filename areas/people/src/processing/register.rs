//! What is done with whose data, from `data/processing.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

/// A text in the program's languages.
#[derive(Clone, Debug, Deserialize)]
pub struct Words {
    it: String,
    en: String,
}

impl Words {
    pub fn of(&self, locale: &str) -> &str {
        if locale == "it" { &self.it } else { &self.en }
    }
}

/// One processing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Processing {
    pub area: String,
    pub name: Words,
    pub purpose: Words,
    /// Legal basis: acts and articles, the same in every language.
    pub basis: String,
    pub subjects: Words,
    pub categories: Words,
    pub special: Words,
    pub recipients: Words,
    pub retention: String,
    pub tables: Vec<String>,
}

/// The register as it stands.
#[derive(Clone, Debug, Deserialize)]
pub struct Register {
    pub version: String,
    pub source: String,
    security_it: String,
    security_en: String,
    /// Tables that hold no person.
    pub impersonal: Vec<String>,
    pub processing: Vec<Processing>,
}

impl Register {
    pub fn security(&self, locale: &str) -> &str {
        if locale == "it" { &self.security_it } else { &self.security_en }
    }
}

static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let file: Result<Register, _> = toml::from_str(include_str!("../../../../data/processing.toml"));
    // The file is compiled in and read by a test: it cannot be wrong in a program that was released.
    file.expect("data/processing.toml can be read")
});

pub fn register() -> &'static Register {
    &REGISTER
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The tables of the whole program, as its golden file names them.
    const SCHEMA: &str = include_str!("../../../../app/tests/golden/schema-sqlite.sql");

    #[test]
    fn every_table_is_declared_and_none_twice() {
        let mut declared: BTreeMap<&str, usize> = BTreeMap::new();
        let register = register();
        let personal = register.processing.iter().flat_map(|processing| processing.tables.iter());
        for table in personal.chain(&register.impersonal) {
            *declared.entry(table).or_default() += 1;
        }
        let twice: Vec<_> = declared.iter().filter(|(_, times)| **times > 1).collect();
        assert!(twice.is_empty(), "declared twice: {twice:?}");
        let tables = SCHEMA.lines().filter_map(|line| line.strip_prefix("CREATE TABLE \""));
        let tables = tables.filter_map(|rest| rest.split('"').next());
        let missing: Vec<&str> = tables.filter(|table| !declared.contains_key(table)).collect();
        assert!(missing.is_empty(), "say in data/processing.toml what these hold: {missing:?}");
    }

    #[test]
    fn a_table_with_a_person_in_it_is_no_impersonal_one() {
        for line in SCHEMA.lines().filter(|line| line.starts_with("CREATE TABLE")) {
            let table = line.split('"').nth(1).unwrap_or_default();
            let columns = ["person_id", "participant_id", "given_name", "family_name", "email", "birth_date"];
            let is_personal = columns.iter().any(|column| line.contains(&format!("\"{column}\"")));
            let is_impersonal = register().impersonal.iter().any(|name| name == table);
            assert!(!(is_personal && is_impersonal), "{table} speaks of persons");
        }
    }

    #[test]
    fn every_processing_says_all_that_the_article_asks() {
        for processing in &register().processing {
            for words in [
                &processing.name,
                &processing.purpose,
                &processing.subjects,
                &processing.categories,
                &processing.special,
                &processing.recipients,
            ] {
                assert!(!words.it.is_empty() && !words.en.is_empty(), "{}", processing.area);
            }
            assert!(!processing.basis.is_empty() && !processing.retention.is_empty());
            assert!(!processing.tables.is_empty());
        }
    }
}
