//! The project's own commands: what a laptop runs is what the continuous integration runs.

mod assets;
mod bench;
mod demo;
mod layers;
mod locales;
mod machine;
mod paths;
mod postgres;
mod publiccode;
mod reasons;
mod run;
mod steps;
mod stories;
mod templates;
mod tree;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask demo [--port N] [--scale PERSONS] [--keep]   build and serve the demonstration
cargo xtask test                                         everything the continuous integration runs
cargo xtask check                                        the quick part of it: no tests, no browser
cargo xtask assets                                       styles, script and fonts from npm
cargo xtask layers | locales | templates | paths         one of the checks
cargo xtask reasons                                      where rows are read or written outside the row rule, and why
cargo xtask publiccode [--publish]                       the description for catalogues of public software
cargo xtask stories [NAME..]                             the browser stories (all, or those named)
cargo xtask bench [NAME..] [--persons N]                  the benchmarks (all, or those named)";

/// What a command came to; the sentence says what to do.
type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) =
        words.split_first().map_or(("help", &[][..]), |(first, rest)| (first.as_str(), rest));
    match dispatch(command, rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\nxtask: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: &str, rest: &[String]) -> Outcome {
    match command {
        "demo" => demo::run(rest),
        "test" => steps::everything(),
        "check" => steps::quick(),
        "assets" => assets::make_if_stale(),
        "layers" => layers::check(),
        "locales" => locales::check(),
        "templates" => templates::check(),
        "paths" => paths::check(),
        "reasons" => reasons::list(),
        "publiccode" => publiccode::check(rest),
        "stories" => stories::run(rest),
        "bench" => bench::run(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no command `{other}`\n{HELP}")),
    }
}
