//! Every key that is used exists in Italian and English with the same variables; keys nobody uses are named.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::Outcome;
use crate::tree::{files, read, shown, verdict};

const FOLDERS: [&str; 4] = ["crates", "areas", "app", "demo"];

/// What stands before a key that is certainly one.
const CALLS: [&str; 6] = [".t(\"", ".t1(\"", ".ta(\"", "Refusal::new(\"", ".notice(\"", ".warning(\""];

/// Unused texts that are named; the rest is only counted.
const SHOWN: usize = 8;

type Messages = BTreeMap<String, BTreeSet<String>>;

pub fn check() -> Outcome {
    let (italian, english) = (messages("it.ftl")?, messages("en.ftl")?);
    let sources = sources()?;
    let mut complaints = compare(&italian, &english);
    for (path, text) in &sources {
        for key in keys_used(text).filter(|key| !italian.contains_key(*key)) {
            complaints.push(format!("{path} uses `{key}`, which no it.ftl has"));
        }
    }
    complaints.dedup();
    report_unused(&italian, &sources);
    verdict("texts", complaints)
}

fn compare(italian: &Messages, english: &Messages) -> Vec<String> {
    let mut complaints = Vec::new();
    for (key, variables) in italian {
        match english.get(key) {
            None => complaints.push(format!("`{key}` has no English text")),
            Some(others) if others != variables => {
                complaints.push(format!("`{key}` has {variables:?} in Italian and {others:?} in English"));
            }
            Some(_) => {}
        }
    }
    complaints.extend(
        english
            .keys()
            .filter(|key| !italian.contains_key(*key))
            .map(|key| format!("`{key}` has no Italian text")),
    );
    complaints
}

fn messages(ending: &str) -> Result<Messages, String> {
    let mut all = Messages::new();
    for path in files(&FOLDERS, ending)
        .into_iter()
        .filter(|path| path.components().any(|part| part.as_os_str() == "locales"))
    {
        for (key, variables) in parse(&read(&path)?) {
            if all.insert(key.clone(), variables).is_some() {
                return Err(format!("{} says `{key}` a second time", shown(&path)));
            }
        }
    }
    Ok(all)
}

/// The messages of a Fluent file and the variables each names.
fn parse(text: &str) -> Messages {
    let mut messages = Messages::new();
    let mut current: Option<String> = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line
            .split_once('=')
            .filter(|(key, _)| !line.starts_with(char::is_whitespace) && is_key(key.trim_end()))
        {
            current = Some(key.trim_end().to_owned());
            messages.entry(key.trim_end().to_owned()).or_default();
        }
        if let Some(variables) = current.as_ref().and_then(|key| messages.get_mut(key)) {
            variables.extend(variables_of(line));
        }
    }
    messages
}

fn is_key(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}

fn variables_of(line: &str) -> Vec<String> {
    let after = line.split('$').skip(1);
    after
        .map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect()
        })
        .collect()
}

/// Templates and Rust with their paths; a file's own tests are left out, since they invent keys.
fn sources() -> Result<Vec<(String, String)>, String> {
    let mut all = Vec::new();
    for path in files(&FOLDERS, ".html").into_iter().chain(files(&FOLDERS, ".rs")) {
        if is_test(&path) {
            continue;
        }
        let text = read(&path)?;
        let own = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        all.push((shown(&path), own));
    }
    Ok(all)
}

fn is_test(path: &Path) -> bool {
    let inside = path.components().any(|part| part.as_os_str() == "tests");
    inside
        || path.file_name().is_some_and(|name| name == "tests.rs")
        || path.starts_with(crate::run::root().join("crates/testkit"))
}

fn keys_used(text: &str) -> impl Iterator<Item = &str> {
    CALLS.iter().flat_map(move |call| {
        text.match_indices(call).filter_map(move |(at, _)| {
            let key = text[at + call.len()..].split('"').next()?;
            (is_key(key) && key.contains('-') && !key.ends_with('-')).then_some(key)
        })
    })
}

/// Keys may be put together (`format!("state-{name}")`): what begins like such a text counts as used.
fn report_unused(italian: &Messages, sources: &[(String, String)]) {
    let words: BTreeSet<&str> = sources.iter().flat_map(|(_, text)| text.split('"')).collect();
    let beginnings: Vec<&str> = words
        .iter()
        .filter_map(|word| {
            word.split_once('{')
                .map_or_else(|| word.ends_with('-').then_some(*word), |(start, _)| Some(start))
        })
        .filter(|start| start.len() > 4 && start.ends_with('-'))
        .collect();
    let unused: Vec<&String> = italian
        .keys()
        .filter(|key| !words.contains(key.as_str()) && !beginnings.iter().any(|start| key.starts_with(start)))
        .collect();
    if !unused.is_empty() {
        let first: Vec<&str> = unused.iter().take(SHOWN).map(|key| key.as_str()).collect();
        println!("{} texts nobody seems to name, such as {}", unused.len(), first.join(", "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_of_several_lines_keeps_its_variables() {
        let found = parse(
            "# a comment = no key\na-b = uno { $one }\n    due { $two }\nc-d =\n    .label = { $three }\n",
        );
        assert_eq!(found["a-b"], BTreeSet::from(["one".to_owned(), "two".to_owned()]));
        assert_eq!(found["c-d"], BTreeSet::from(["three".to_owned()]));
    }

    #[test]
    fn keys_are_found_where_they_are_called() {
        let text =
            r#"page.t("people-title") Refusal::new("people-name-missing") t(&format!("x-{y}")) "other-word""#;
        let found: Vec<_> = keys_used(text).collect();
        assert_eq!(found, ["people-title", "people-name-missing"]);
    }
}
