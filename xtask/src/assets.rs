//! Front-end assets: npm's packages as the lock file pins them, then our build over them, each only when stale.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::Outcome;
use crate::machine::need_node;
use crate::run::{finish, program, root};
use crate::tree::files;

pub fn make_if_stale() -> Outcome {
    need_node()?;
    let frontend = root().join("frontend");
    if changed(&frontend.join("package-lock.json"))
        > changed(&frontend.join("node_modules/.package-lock.json"))
    {
        println!("assets: npm ci");
        let mut install = program("npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
        install.current_dir(&frontend);
        finish(install)?;
    }
    if newest(&sources(&frontend)) > changed(&frontend.join("dist/raccordo.css")) {
        println!("assets: node build.mjs");
        let mut build = program("node", &["build.mjs"]);
        build.current_dir(&frontend);
        finish(build)?;
    }
    Ok(())
}

/// What the assets are made of; templates too, since only the styles they use are kept.
fn sources(frontend: &Path) -> Vec<PathBuf> {
    let mut sources = files(&["frontend/src"], "");
    sources.extend(files(&["crates/web/templates", "areas", "app/templates"], ".html"));
    sources.extend([frontend.join("build.mjs"), frontend.join("package-lock.json")]);
    sources
}

fn newest(paths: &[PathBuf]) -> SystemTime {
    paths.iter().map(|path| changed(path)).max().unwrap_or(SystemTime::UNIX_EPOCH)
}

/// A file that is not there was changed never.
fn changed(path: &Path) -> SystemTime {
    path.metadata().and_then(|about| about.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}
