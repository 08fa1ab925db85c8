//! Everything that must hold, in order, with how long each step took.

use std::time::{Duration, Instant};

use crate::postgres::Cluster;
use crate::run::{cargo, finish};
use crate::{Outcome, assets, layers, locales, machine, paths, publiccode, reasons, stories, templates};

type Step = (&'static str, fn() -> Outcome);

const QUICK: [Step; 9] = [
    ("assets", assets::make_if_stale),
    ("formatting", formatting),
    ("layers", layers::check),
    ("locales", locales::check),
    ("templates", templates::check),
    ("paths in documents", paths::check),
    ("reasons outside the row rule", reasons::check),
    ("publiccode.yml", || publiccode::check(&[])),
    ("clippy", clippy),
];

const SLOW: [Step; 2] = [("tests on SQLite and PostgreSQL", tests), ("browser stories", all_stories)];

/// What the continuous integration runs.
pub fn everything() -> Outcome {
    let steps: Vec<Step> = QUICK.into_iter().chain(SLOW).collect();
    machine::need_postgres()?;
    machine::need_chromium()?;
    follow(&steps)
}

pub fn quick() -> Outcome {
    follow(&QUICK)
}

/// The first step that fails ends it: the rest would mostly repeat the same complaint.
fn follow(steps: &[Step]) -> Outcome {
    let mut times: Vec<(&str, Duration)> = Vec::new();
    for (at, (name, step)) in steps.iter().enumerate() {
        println!("\n[{}/{}] {name}", at + 1, steps.len());
        let begun = Instant::now();
        step().map_err(|sentence| format!("{name}: {sentence}"))?;
        times.push((name, begun.elapsed()));
    }
    println!("\nAll green:");
    for (name, time) in times {
        println!("  {:>6.1} s  {name}", time.as_secs_f32());
    }
    Ok(())
}

fn formatting() -> Outcome {
    finish(cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Outcome {
    finish(cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]))
}

fn tests() -> Outcome {
    let cluster = Cluster::start()?;
    let mut run = if machine::has_nextest() {
        cargo(&["nextest", "run", "--workspace", "--no-fail-fast"])
    } else {
        println!("cargo-nextest is not installed: `cargo test` runs the same tests, more slowly");
        cargo(&["test", "--workspace", "--no-fail-fast"])
    };
    run.env("RACCORDO_TEST_POSTGRES", cluster.address()).env_remove("RACCORDO_TEST_ENGINES");
    finish(run)
}

fn all_stories() -> Outcome {
    stories::run(&[])
}
