//! The benchmarks, optimised fully; never part of the tests, since a busy machine would fail them.

use crate::run::{cargo, finish};
use crate::{Outcome, assets};

pub fn run(words: &[String]) -> Outcome {
    assets::make_if_stale()?;
    let mut bench = cargo(&["bench", "--workspace", "--benches"]);
    if let Some((first, rest)) = words.split_first() {
        bench = cargo(&["bench", "--workspace", "--bench", first]);
        bench.arg("--").args(rest);
    }
    finish(bench)
}
