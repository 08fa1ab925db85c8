//! The benchmarks, optimised fully; never part of the tests, since a busy machine would fail them.

mod client;
mod followed;
mod load;
mod pages;
mod served;

use crate::run::{cargo, finish};
use crate::tree::files;
use crate::{Outcome, assets};

/// Those that are programs of their own rather than files in a folder `benches`.
const RUNS: [&str; 4] = ["pages", "followed", "search", "import"];

/// All of them, or those whose name contains one of the words.
pub fn run(words: &[String]) -> Outcome {
    let wish = Wish::read(words)?;
    let known: Vec<String> = names().into_iter().chain(RUNS.map(str::to_owned)).collect();
    let chosen: Vec<&String> = known
        .iter()
        .filter(|name| wish.names.is_empty() || wish.names.iter().any(|word| name.contains(word.as_str())))
        .collect();
    if chosen.is_empty() {
        return Err(format!("there is no such benchmark; there are: {}", known.join(", ")));
    }
    assets::make_if_stale()?;
    for name in chosen {
        println!("\n# {name}");
        match name.as_str() {
            "pages" => pages::run(wish.persons)?,
            "followed" => followed::run(wish.persons)?,
            "search" => search(wish.persons)?,
            "import" => import()?,
            other => finish(cargo(&["bench", "--workspace", "--bench", other]))?,
        }
    }
    Ok(())
}

/// What was asked for on the command line.
struct Wish {
    names: Vec<String>,
    persons: u32,
}

impl Wish {
    fn read(words: &[String]) -> Result<Wish, String> {
        let mut wish = Wish { names: Vec::new(), persons: 100_000 };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if word == "--persons" {
                let number = words.next().and_then(|word| word.parse().ok());
                wish.persons = number.ok_or("--persons wants a number")?;
            } else {
                wish.names.push(word.clone());
            }
        }
        Ok(wish)
    }
}

/// Names as somebody else would type them: how many are found, how quickly.
fn search(persons: u32) -> Outcome {
    let persons = persons.to_string();
    finish(cargo(&[
        "run",
        "--release",
        "--package",
        "raccordo-people",
        "--example",
        "name_search",
        "--",
        &persons,
        "2000",
    ]))
}

/// A spreadsheet of 50,000 rows against 100,000 persons.
fn import() -> Outcome {
    finish(cargo(&[
        "test",
        "--release",
        "--package",
        "raccordo-people",
        "--test",
        "imports",
        "--",
        "--ignored",
        "--nocapture",
        "fifty",
    ]))
}

/// A benchmark is a file in a crate's folder `benches`.
fn names() -> Vec<String> {
    let rust = files(&["crates", "areas", "app", "demo"], ".rs");
    let benches = rust.iter().filter(|path| path.parent().is_some_and(|folder| folder.ends_with("benches")));
    benches.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect()
}
