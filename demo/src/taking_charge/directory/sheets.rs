//! What stands in the directory, read from `demo/data/directory.toml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use services::ClauseKind;
use store::{Error, Result};

static BOOK: LazyLock<std::result::Result<Book, String>> =
    LazyLock::new(|| read(include_str!("../../../data/directory.toml")));

/// Every service, and what several of them say alike.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Book {
    clauses: HashMap<String, Clause>,
    payers: HashMap<String, Payer>,
    pub services: Vec<Line>,
}

/// A service as the story knows it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub body: String,
    pub name: String,
    pub about: String,
    pub needs: Vec<String>,
    pub office: Option<String>,
    pub territory: String,
    /// To whose inhabitants it is given.
    pub area: Option<String>,
    pub address: String,
    pub languages: Vec<String>,
    pub hours: String,
    pub places: Option<Places>,
    #[serde(default)]
    clauses: Vec<String>,
    #[serde(default)]
    paid: Vec<String>,
    pub project: Option<String>,
    /// Days since somebody made sure that it is right.
    pub checked: u64,
    pub how: Option<String>,
}

/// What is counted, how many there are, how many are free.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    pub unit: String,
    pub maximum: i32,
    pub free: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    #[serde(deserialize_with = "kind")]
    pub kind: ClauseKind,
    pub number: Option<i32>,
    #[serde(default)]
    pub values: Vec<String>,
    pub text: String,
    pub source: String,
    /// Whom to ask for an exception.
    pub waived: Option<String>,
}

/// Who pays, for guests of which reception, and whether they do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payer {
    pub name: String,
    pub reception: Option<String>,
    pub is_paid: bool,
}

/// The whole directory.
pub fn book() -> Result<&'static Book> {
    BOOK.as_ref().map_err(Error::broken)
}

impl Book {
    pub fn clauses_of(&self, line: &Line) -> impl Iterator<Item = &Clause> {
        line.clauses.iter().filter_map(|name| self.clauses.get(name))
    }

    pub fn payers_of(&self, line: &Line) -> impl Iterator<Item = &Payer> {
        line.paid.iter().filter_map(|name| self.payers.get(name))
    }
}

fn read(text: &str) -> std::result::Result<Book, String> {
    let book: Book = toml::from_str(text).map_err(|error| error.to_string())?;
    for line in &book.services {
        let clause = line.clauses.iter().find(|name| !book.clauses.contains_key(*name));
        let payer = line.paid.iter().find(|name| !book.payers.contains_key(*name));
        if let Some(name) = clause.or(payer) {
            return Err(format!("{}: nothing is called {name}", line.name));
        }
    }
    Ok(book)
}

fn kind<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<ClauseKind, D::Error> {
    let code = String::deserialize(from)?;
    code.parse().map_err(|_| D::Error::custom(format!("{code} is no kind of clause")))
}

#[cfg(test)]
mod tests {
    use super::read;

    const LINE: &str = r#"
        [clauses.adult]
        kind = "min-age"
        number = 18
        text = "Dai 18 anni"
        source = "Regolamento"
        [payers]
        [[services]]
        body = "Ente di Prova"
        name = "Mensa"
        about = ""
        needs = ["food"]
        territory = "036023"
        address = "Via Immaginaria 1"
        languages = ["it"]
        hours = "lun 9-12"
        clauses = ["adult"]
        checked = 3
    "#;

    #[test]
    fn what_a_service_names_must_stand_in_the_file() {
        assert!(read(LINE).is_ok());
        assert!(read(&LINE.replace("[\"adult\"]", "[\"young\"]")).unwrap_err().contains("called young"));
        assert!(read(&LINE.replace("min-age", "least-age")).unwrap_err().contains("no kind of clause"));
    }
}
