//! The files of the repository, read by the checks.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::root;

/// Folders that hold nothing of ours.
const FOREIGN: [&str; 4] = ["node_modules", "dist", "target", ".git"];

/// Every file under the folders whose name ends so, in order.
pub fn files(folders: &[&str], ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in folders {
        collect(&root().join(folder), ending, &mut found);
    }
    found.sort();
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() && !FOREIGN.contains(&name.as_ref()) {
            collect(&path, ending, found);
        } else if path.is_file() && name.ends_with(ending) {
            found.push(path);
        }
    }
}

pub fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", shown(path)))
}

/// The path as one would type it in the repository.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// Fails with every complaint, one a line.
pub fn verdict(what: &str, complaints: Vec<String>) -> crate::Outcome {
    if complaints.is_empty() {
        return Ok(());
    }
    Err(format!("{what}:\n  {}", complaints.join("\n  ")))
}
