//! Every path a document names exists.

use crate::Outcome;
use crate::run::root;
use crate::tree::{files, read, shown, verdict};

/// A word in back quotes is a path of ours when it begins like one.
const BEGINNINGS: [&str; 10] =
    ["crates/", "areas/", "app/", "data/", "demo/", "docs/", "frontend/", "xtask/", ".ci/", ".config/"];

/// Made by a build, so not in the repository.
const MADE: [&str; 3] = ["frontend/dist", "frontend/node_modules", "demo-data"];

pub fn check() -> Outcome {
    let mut complaints = Vec::new();
    for path in files(&[""], ".md") {
        let text = read(&path)?;
        let folder = path.parent().map_or_else(root, |parent| parent.to_path_buf());
        for (at, line) in text.lines().enumerate() {
            for named in quoted(line).into_iter().filter(|named| !root().join(named).exists()) {
                complaints.push(format!("{}:{}: {named} does not exist", shown(&path), at + 1));
            }
            for linked in links(line).into_iter().filter(|linked| !folder.join(linked).exists()) {
                complaints.push(format!("{}:{}: the link to {linked} leads nowhere", shown(&path), at + 1));
            }
        }
    }
    verdict("paths", complaints)
}

fn quoted(line: &str) -> Vec<String> {
    let words = line.split('`').skip(1).step_by(2);
    words
        .filter(|word| BEGINNINGS.iter().any(|start| word.starts_with(start)))
        .filter(|word| {
            !word.contains(['*', '{', '<', ' ', '|', '$']) && !MADE.iter().any(|made| word.starts_with(made))
        })
        .map(|word| word.split([':', '#']).next().unwrap_or(word).trim_end_matches('/').to_owned())
        .collect()
}

fn links(line: &str) -> Vec<String> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets
        .filter(|target| {
            !target.contains("://") && !target.starts_with(['#', '/']) && !target.starts_with("mailto:")
        })
        .filter(|target| target.contains(['.', '/']) && !target.contains(' '))
        .map(|target| target.split('#').next().unwrap_or(target).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_ours_are_looked_for() {
        assert_eq!(
            quoted("see `crates/web/src/lib.rs:12` and `cargo test`, `areas/*/src`"),
            ["crates/web/src/lib.rs"]
        );
        assert_eq!(links("[a](docs/x.md#top) [b](https://example.org) [c](#here)"), ["docs/x.md"]);
    }
}
