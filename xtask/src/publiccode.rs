//! `publiccode.yml` keeps to the publiccode standard: what must be there is there, nothing it does not know, every
//! word from its lists. What only the maintainers can fill in is told apart, and stops only a publication. Read with
//! saphyr, a maintained reader of YAML 1.2.

use std::borrow::Cow;

use saphyr::{LoadableYamlNode, Yaml};

use crate::Outcome;
use crate::run::root;
use crate::tree::{read, verdict};

/// Keys of the standard, version 0.7, that are not deprecated.
const KNOWN: [&str; 24] = [
    "publiccodeYmlVersion",
    "name",
    "applicationSuite",
    "url",
    "landingURL",
    "isBasedOn",
    "softwareVersion",
    "releaseDate",
    "logo",
    "platforms",
    "categories",
    "usedBy",
    "fundedBy",
    "roadmap",
    "developmentStatus",
    "softwareType",
    "organisation",
    "intendedAudience",
    "description",
    "legal",
    "maintenance",
    "localisation",
    "dependsOn",
    "IT",
];
const REQUIRED: [&str; 10] = [
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "legal/license",
    "maintenance/type",
    "localisation/localisationReady",
    "localisation/availableLanguages",
];
const LANGUAGE_KEYS: [&str; 9] = [
    "localisedName",
    "shortDescription",
    "longDescription",
    "documentation",
    "apiDocumentation",
    "features",
    "screenshots",
    "videos",
    "awards",
];
const STATES: [&str; 5] = ["concept", "development", "beta", "stable", "obsolete"];
const TYPES: [&str; 9] = [
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
];
const MAINTENANCE: [&str; 4] = ["internal", "contract", "community", "none"];
const SCOPES: [&str; 23] = [
    "agriculture",
    "culture",
    "defence",
    "education",
    "emergency-services",
    "employment",
    "energy",
    "environment",
    "finance-and-economic-development",
    "foreign-affairs",
    "healthcare",
    "infrastructures",
    "justice",
    "local-authorities",
    "manufacturing",
    "research",
    "science-and-technology",
    "security",
    "society",
    "sport",
    "tourism",
    "transportation",
    "welfare",
];
/// Of the hundred categories of the standard, those that could be said of a program like this one.
const CATEGORIES: [&str; 14] = [
    "business-process-management",
    "collaboration",
    "compliance-management",
    "data-analytics",
    "data-collection",
    "document-management",
    "enterprise-project-management",
    "financial-reporting",
    "grant-management",
    "project-collaboration",
    "project-management",
    "resource-management",
    "time-tracking",
    "workflow-management",
];

pub fn check(words: &[String]) -> Outcome {
    let text = read(&root().join("publiccode.yml"))?;
    let root = parsed(&text)?;
    verdict("publiccode.yml", complaints(&root))?;
    let open = left_to_the_maintainers(&root);
    if words.iter().any(|word| word == "--publish") {
        return verdict("publiccode.yml, before it is published", open);
    }
    for line in open {
        println!("publiccode.yml, for the maintainers: {line}");
    }
    Ok(())
}

fn parsed(text: &str) -> Result<Yaml<'_>, String> {
    let documents = Yaml::load_from_str(text).map_err(|error| format!("publiccode.yml: {error}"))?;
    documents.into_iter().next().ok_or_else(|| "publiccode.yml is empty".to_owned())
}

/// What stands under `path`, keys parted by slashes.
fn at<'y>(node: &'y Yaml<'y>, path: &str) -> Option<&'y Yaml<'y>> {
    path.split('/').try_fold(node, |node, key| node.as_mapping_get(key))
}

fn keys<'y>(node: &'y Yaml<'y>) -> impl Iterator<Item = &'y str> {
    node.as_mapping().into_iter().flat_map(|keys| keys.keys().filter_map(Yaml::as_str))
}

fn list<'y>(node: &'y Yaml<'y>, path: &str) -> &'y [Yaml<'y>] {
    at(node, path).and_then(Yaml::as_vec).map_or(&[], Vec::as_slice)
}

/// A text, or `true` and `false`, as they are written.
fn word<'y>(node: &'y Yaml<'y>) -> Option<Cow<'y, str>> {
    let written = |yes: bool| Cow::Borrowed(if yes { "true" } else { "false" });
    node.as_str().map(Cow::Borrowed).or_else(|| node.as_bool().map(written))
}

fn word_at<'y>(node: &'y Yaml<'y>, path: &str) -> Cow<'y, str> {
    at(node, path).and_then(word).unwrap_or_default()
}

/// Everything that breaks the standard.
fn complaints(root: &Yaml) -> Vec<String> {
    let mut wrong = Vec::new();
    for key in keys(root).filter(|key| !KNOWN.contains(key)) {
        wrong.push(format!("the standard knows no «{key}», or no longer"));
    }
    for path in REQUIRED.iter().filter(|path| is_empty(at(root, path))) {
        wrong.push(format!("«{path}» is missing"));
    }
    one_of(root, "developmentStatus", &STATES, &mut wrong);
    one_of(root, "softwareType", &TYPES, &mut wrong);
    one_of(root, "maintenance/type", &MAINTENANCE, &mut wrong);
    one_of(root, "localisation/localisationReady", &["true", "false"], &mut wrong);
    each_of(root, "intendedAudience/scope", |word| SCOPES.contains(&word), &mut wrong);
    each_of(root, "categories", |word| CATEGORIES.contains(&word), &mut wrong);
    each_of(root, "intendedAudience/countries", is_country, &mut wrong);
    each_of(root, "localisation/availableLanguages", is_language, &mut wrong);
    for path in ["url", "landingURL", "roadmap"] {
        if at(root, path).and_then(word).is_some_and(|url| !url.starts_with("https://")) {
            wrong.push(format!("«{path}» is not an https address"));
        }
    }
    if at(root, "releaseDate").and_then(word).is_some_and(|day| !is_day(&day)) {
        wrong.push("«releaseDate» is not written as 2026-01-31".to_owned());
    }
    if word_at(root, "legal/license") != "AGPL-3.0-or-later" {
        wrong.push("«legal/license» is not the licence of Cargo.toml".to_owned());
    }
    descriptions(root, &mut wrong);
    maintenance(root, &mut wrong);
    wrong
}

fn descriptions(root: &Yaml, wrong: &mut Vec<String>) {
    let Some(all) = at(root, "description").filter(|all| all.is_non_empty_collection()) else {
        return wrong.push("«description» has no language".to_owned());
    };
    for language in keys(all) {
        if !is_language(language) {
            wrong.push(format!("«description/{language}» is no language"));
        }
        let text = |key: &str| word_at(all, &format!("{language}/{key}")).chars().count();
        if !(1..=150).contains(&text("shortDescription")) {
            wrong.push(format!("«description/{language}/shortDescription» has not 1 to 150 characters"));
        }
        if !(150..=10_000).contains(&text("longDescription")) {
            wrong.push(format!("«description/{language}/longDescription» has not 150 to 10000 characters"));
        }
        if list(all, &format!("{language}/features")).is_empty() {
            wrong.push(format!("«description/{language}/features» is empty"));
        }
        let unknown = at(all, language).into_iter().flat_map(keys).filter(|key| !LANGUAGE_KEYS.contains(key));
        wrong.extend(unknown.map(|key| format!("«description/{language}» knows no «{key}», or no longer")));
    }
}

/// Whoever maintains is named: persons for a community or a body, firms for a contract.
fn maintenance(root: &Yaml, wrong: &mut Vec<String>) {
    let kind = word_at(root, "maintenance/type");
    let (contacts, contractors) = (list(root, "maintenance/contacts"), list(root, "maintenance/contractors"));
    if matches!(&*kind, "internal" | "community") && contacts.is_empty() {
        wrong.push(format!("«maintenance/contacts» is missing where maintenance is {kind}"));
    }
    if (kind == "contract") == contractors.is_empty() {
        wrong.push("«maintenance/contractors» stands exactly where maintenance is by contract".to_owned());
    }
    if contacts.iter().chain(contractors).any(|one| is_empty(at(one, "name"))) {
        wrong.push("whoever maintains has a name".to_owned());
    }
    if contractors.iter().any(|one| !is_day(&word_at(one, "until"))) {
        wrong.push("a contractor's «until» is a day such as 2026-01-31".to_owned());
    }
}

/// What nobody but the maintainers knows.
fn left_to_the_maintainers(root: &Yaml) -> Vec<String> {
    let mut open = Vec::new();
    let url = word_at(root, "url");
    if url.contains("//example.") || url.contains(".example") {
        open.push("«url» is an example: put the address of the repository".to_owned());
    }
    if list(root, "maintenance/contacts").iter().any(|contact| is_empty(at(contact, "email"))) {
        open.push("«maintenance/contacts» wants a real person with an e-mail address".to_owned());
    }
    open
}

fn is_empty(node: Option<&Yaml>) -> bool {
    node.is_none_or(|node| {
        !node.is_non_empty_collection() && word(node).is_none_or(|word| word.trim().is_empty())
    })
}

fn one_of(root: &Yaml, path: &str, words: &[&str], wrong: &mut Vec<String>) {
    if let Some(word) = at(root, path).and_then(word).filter(|word| !words.contains(&&**word)) {
        wrong.push(format!("«{path}» cannot be «{word}»"));
    }
}

fn each_of(root: &Yaml, path: &str, fits: impl Fn(&str) -> bool, wrong: &mut Vec<String>) {
    for node in list(root, path) {
        match word(node) {
            Some(word) if fits(&word) => {}
            word => wrong.push(format!("«{path}» cannot hold «{}»", word.unwrap_or("...".into()))),
        }
    }
}

fn is_country(word: &str) -> bool {
    word.len() == 2 && word.chars().all(|c| c.is_ascii_uppercase())
}

fn is_language(word: &str) -> bool {
    let first = word.split('-').next().unwrap_or_default();
    (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_lowercase())
}

fn is_day(word: &str) -> bool {
    let shape = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c });
    shape.eq("0000-00-00".chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> String {
        read(&root().join("publiccode.yml")).unwrap()
    }

    fn said(text: &str) -> String {
        complaints(&parsed(text).unwrap()).join("; ")
    }

    #[test]
    fn our_description_keeps_to_the_standard() {
        assert_eq!(said(&ours()), "");
    }

    #[test]
    fn a_word_of_no_list_and_a_missing_key_are_told() {
        assert!(said(&ours().replace("- welfare", "- government")).contains("cannot hold «government»"));
        assert!(
            said(&ours().replace("softwareType:", "kindOfSoftware:")).contains("«softwareType» is missing")
        );
        assert!(said(&ours().replace("type: community", "type: contract")).contains("contractors"));
    }
}
