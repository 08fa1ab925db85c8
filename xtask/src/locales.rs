//! Every key that is used exists in Italian and English with the same variables, and in every language where a
//! page is for everybody; keys nobody uses are named.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::Outcome;
use crate::tree::{files, read, shown, verdict};

const FOLDERS: [&str; 4] = ["crates", "areas", "app", "demo"];

/// What stands before a key that is certainly one.
const CALLS: [&str; 6] = [".t(\"", ".t1(\"", ".ta(\"", "Refusal::new(\"", ".notice(\"", ".warning(\""];

/// The language whose public texts the others are held against.
const SOURCE: &str = "it";

/// The crate that speaks every language the program speaks: whoever adds one begins there.
const PLATFORM: &str = "crates/web/locales";

/// What makes a template a page for everybody.
const PUBLIC_FRAME: &str = "{% extends \"public.html\" %}";

/// Unused texts that are named; the rest is only counted.
const SHOWN: usize = 8;

type Messages = BTreeMap<String, BTreeSet<String>>;

pub fn check() -> Outcome {
    let (italian, english) = (messages("it.ftl")?, messages("en.ftl")?);
    let sources = sources()?;
    let mut complaints = compare(&italian, &english, "English");
    let languages = public_languages();
    let public = public_messages(&languages)?;
    let source = public.get(SOURCE).cloned().unwrap_or_default();
    for (language, messages) in public.iter().filter(|(language, _)| **language != SOURCE) {
        complaints.extend(compare(&source, messages, &format!("public `{language}`")));
    }
    complaints.extend(public_pages(&sources, &source));
    for (path, text) in &sources {
        for key in keys_used(text).filter(|key| !italian.contains_key(*key)) {
            complaints.push(format!("{path} uses `{key}`, which no it.ftl has"));
        }
    }
    complaints.dedup();
    report_unused(&italian, &sources);
    verdict("texts", complaints)
}

fn compare(italian: &Messages, other: &Messages, language: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    for (key, variables) in italian {
        match other.get(key) {
            None => complaints.push(format!("`{key}` has no {language} text")),
            Some(others) if others != variables => {
                complaints.push(format!("`{key}` has {variables:?} in Italian and {others:?} in {language}"));
            }
            Some(_) => {}
        }
    }
    complaints.extend(
        other
            .keys()
            .filter(|key| !italian.contains_key(*key))
            .map(|key| format!("`{key}` has a text in {language} and none in Italian")),
    );
    complaints
}

/// The codes of `public.<code>.ftl` in the platform.
fn public_languages() -> Vec<String> {
    let code = |path: &std::path::PathBuf| {
        let name = path.file_name()?.to_str()?;
        Some(name.strip_prefix("public.")?.strip_suffix(".ftl")?.to_owned())
    };
    files(&[PLATFORM], ".ftl").iter().filter_map(code).collect()
}

fn public_messages(languages: &[String]) -> Result<BTreeMap<&str, Messages>, String> {
    languages.iter().map(|code| Ok((code.as_str(), messages(&format!("public.{code}.ftl"))?))).collect()
}

/// A page for everybody that names a text of the staff would speak Italian in the middle of Arabic.
fn public_pages(sources: &[(String, String)], public: &Messages) -> Vec<String> {
    let pages = sources.iter().filter(|(path, text)| text.contains(PUBLIC_FRAME) || is_public_frame(path));
    pages
        .flat_map(|(path, text)| {
            keys_used(text).filter(|key| !public.contains_key(*key)).map(move |key| {
                format!("{path} is a page for everybody and uses `{key}`, which no public.it.ftl has")
            })
        })
        .collect()
}

fn is_public_frame(path: &str) -> bool {
    path.ends_with("templates/public.html")
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
    fn a_public_text_that_lacks_in_one_language_or_has_other_variables_is_named() {
        let italian = parse("a-b = Ciao { $name }\na-c = Sì\n");
        assert_eq!(compare(&italian, &parse("a-b = Hi { $name }\na-c = Yes\n"), "x"), Vec::<String>::new());
        let complaints = compare(&italian, &parse("a-b = مرحبا { $nome }\na-d = لا\n"), "public `ar`");
        assert_eq!(complaints.len(), 3, "{complaints:?}");
        assert!(complaints.iter().any(|said| said.contains("`a-c` has no public `ar` text")));
    }

    #[test]
    fn a_page_for_everybody_may_use_public_texts_alone() {
        let page = |text: &str| vec![("x.html".to_owned(), text.to_owned())];
        let public = parse("a-b = Ciao\n");
        let good = page("{% extends \"public.html\" %}{{ page.t(\"a-b\") }}");
        let bad = page("{% extends \"public.html\" %}{{ page.t(\"a-staff\") }}");
        let staff = page("{% extends \"layout.html\" %}{{ page.t(\"a-staff\") }}");
        assert_eq!(public_pages(&good, &public), Vec::<String>::new());
        assert_eq!(public_pages(&staff, &public), Vec::<String>::new());
        assert_eq!(public_pages(&bad, &public).len(), 1);
    }

    #[test]
    fn keys_are_found_where_they_are_called() {
        let text =
            r#"page.t("people-title") Refusal::new("people-name-missing") t(&format!("x-{y}")) "other-word""#;
        let found: Vec<_> = keys_used(text).collect();
        assert_eq!(found, ["people-title", "people-name-missing"]);
    }
}
