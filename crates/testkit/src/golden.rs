//! Golden files: what the program is, written down and checked in.

use std::path::Path;

/// Compares `text` with the golden file. `UPDATE_GOLDEN=1` writes it instead: read the difference before
/// committing it.
pub fn assert_golden(file: impl AsRef<Path>, text: &str) {
    let file = file.as_ref();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).expect("the folder of golden files");
        }
        std::fs::write(file, text).expect("the golden file can be written");
        return;
    }
    let golden = std::fs::read_to_string(file).unwrap_or_default();
    if golden == text {
        return;
    }
    let changed = text.lines().filter(|line| !golden.lines().any(|old| old == *line));
    let gone = golden.lines().filter(|old| !text.lines().any(|line| line == *old));
    let new: Vec<String> = changed.map(|line| format!("+ {line}")).collect();
    let old: Vec<String> = gone.map(|line| format!("- {line}")).collect();
    panic!(
        "{} differs; if that is meant, run the test with UPDATE_GOLDEN=1\n{}\n{}",
        file.display(),
        old.join("\n"),
        new.join("\n")
    );
}
