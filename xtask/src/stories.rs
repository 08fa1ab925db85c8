//! The stories told in a browser, against the program the tests have just built and a database of their own.

use crate::run::{cargo, finish, program, root, target};
use crate::{Outcome, assets, machine};

pub fn run(names: &[String]) -> Outcome {
    assets::make_if_stale()?;
    let browser = machine::need_chromium()?;
    // The whole workspace, so that crates keep the features the tests were built with and nothing is built twice.
    finish(cargo(&["build", "--workspace", "--bin", "raccordo"]))?;
    let binary = target().join("debug/raccordo");
    let mut stories = program("node", &["stories/run.mjs"]);
    stories
        .args(names)
        .current_dir(root().join("frontend"))
        .env("RACCORDO_PROGRAM", binary)
        .env("CHROMIUM", browser);
    finish(stories)
}
