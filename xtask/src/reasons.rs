//! Where the program reads or writes outside the row rule, each with the reason it gives.

use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::tree::{files, read, shown, verdict};

const DOORS: [&str; 2] = [".unfiltered(", ".housekeeping("];

/// Prints every reason; one that cannot be found is a complaint.
pub fn list() -> Outcome {
    let complaints = each(|place, door, reason| println!("{place} {door}: {reason}"))?;
    verdict("reasons", complaints)
}

/// The same in silence.
pub fn check() -> Outcome {
    verdict("reasons", each(|_, _, _| {})?)
}

fn each(mut tell: impl FnMut(&str, &str, &str)) -> Result<Vec<String>, String> {
    let mut complaints = Vec::new();
    for path in files(&["areas", "app/src", "crates"], ".rs").into_iter().filter(|path| is_ours(path)) {
        let text = read(&path)?;
        for door in DOORS {
            for (at, _) in text.match_indices(door) {
                let place = format!("{}:{}", shown(&path), text[..at].lines().count());
                match reason(&path, &text, text[at + door.len()..].trim_start())? {
                    Some(reason) => tell(&place, door.trim_matches(['.', '(']), &reason),
                    None => complaints.push(format!("{place}: the reason cannot be found")),
                }
            }
        }
    }
    Ok(complaints)
}

/// Tests look where they like, and the doors themselves are no use of them.
fn is_ours(path: &Path) -> bool {
    let name = shown(path);
    !name.contains("/tests/") && !name.contains("testkit/")
}

/// A sentence, or the constant that holds it, in this file or elsewhere in its crate.
fn reason(path: &Path, text: &str, after: &str) -> Result<Option<String>, String> {
    if let Some(sentence) = after.strip_prefix('"') {
        return Ok(sentence.split('"').next().map(str::to_owned));
    }
    let name = after.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    if let Some(sentence) = constant(text, name) {
        return Ok(Some(sentence));
    }
    for other in crate_of(path) {
        if let Some(sentence) = constant(&read(&other)?, name) {
            return Ok(Some(sentence));
        }
    }
    Ok(None)
}

fn constant(text: &str, name: &str) -> Option<String> {
    let (_, after) = text.split_once(&format!("const {name}: &str ="))?;
    after.trim_start().strip_prefix('"')?.split('"').next().map(str::to_owned)
}

fn crate_of(path: &Path) -> Vec<PathBuf> {
    let name = shown(path);
    let folder: Vec<&str> = name.split('/').take_while(|part| *part != "src").collect();
    files(&[&format!("{}/src", folder.join("/"))], ".rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constant_s_sentence_is_found_over_line_ends() {
        let text = "pub const WHY: &str =\n    \"counts need no names\";";
        assert_eq!(constant(text, "WHY").as_deref(), Some("counts need no names"));
        assert_eq!(constant(text, "OTHER"), None);
    }
}
