//! The benchmarks, optimised fully; never part of the tests, since a busy machine would fail them.

use crate::run::{cargo, finish};
use crate::tree::files;
use crate::{Outcome, assets};

/// All of them, or those whose name contains one of the words.
pub fn run(words: &[String]) -> Outcome {
    let chosen: Vec<String> = names()
        .into_iter()
        .filter(|name| words.is_empty() || words.iter().any(|word| name.contains(word)))
        .collect();
    if chosen.is_empty() {
        return Err(format!("there is no such benchmark; there are: {}", names().join(", ")));
    }
    assets::make_if_stale()?;
    let mut bench = cargo(&["bench", "--workspace"]);
    for name in &chosen {
        bench.args(["--bench", name]);
    }
    finish(bench)
}

/// A benchmark is a file in a crate's folder `benches`.
fn names() -> Vec<String> {
    let rust = files(&["crates", "areas", "app", "demo"], ".rs");
    let benches = rust.iter().filter(|path| path.parent().is_some_and(|folder| folder.ends_with("benches")));
    benches.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect()
}
