//! What the machine must have: installed where that is allowed, else named in one sentence.

use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::run::{answer, finish, program};

/// Node 20 or newer, with npm.
pub fn need_node() -> Outcome {
    let version = answer(program("node", &["--version"]))
        .ok_or("Node.js is missing: install version 20 or newer (on Debian: `apt-get install nodejs npm`)")?;
    let major: u32 =
        version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok()).unwrap_or(0);
    if major < 20 {
        return Err(format!("Node.js {version} is too old: install version 20 or newer"));
    }
    answer(program("npm", &["--version"]))
        .map(|_| ())
        .ok_or_else(|| "npm is missing: it comes with Node.js".into())
}

/// The browser for the stories.
pub fn need_chromium() -> Result<PathBuf, String> {
    find_or_install("chromium", "chromium", || on_path(&["chromium", "chromium-browser", "google-chrome"]))
}

/// The folder with `initdb` and `pg_ctl`.
pub fn need_postgres() -> Result<PathBuf, String> {
    find_or_install("PostgreSQL", "postgresql", || {
        let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
        let newest =
            debian.map(|entry| entry.path().join("bin")).filter(|bin| bin.join("initdb").exists()).max();
        newest.or_else(|| on_path(&["initdb"]).and_then(|file| file.parent().map(Path::to_path_buf)))
    })
}

/// Whether `cargo nextest` is there; `cargo test` runs the same tests without it.
pub fn has_nextest() -> bool {
    answer(crate::run::cargo(&["nextest", "--version"])).is_some()
}

pub fn is_root() -> bool {
    answer(program("id", &["-u"])).as_deref() == Some("0")
}

fn find_or_install(what: &str, package: &str, find: impl Fn() -> Option<PathBuf>) -> Result<PathBuf, String> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let sentence = format!("{what} is missing: install it (on Debian: `apt-get install {package}`)");
    if !is_root() || !Path::new("/etc/debian_version").exists() {
        return Err(sentence);
    }
    println!("{what} is missing: installing Debian's `{package}`");
    finish(program("apt-get", &["update", "-qq"]))?;
    let mut install = program("apt-get", &["install", "-y", "-qq", "--no-install-recommends", package]);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    finish(install)?;
    find().ok_or(sentence)
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names.iter().find_map(|name| {
        std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
    })
}
