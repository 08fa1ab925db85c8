//! Areas' templates compose: no classes, no inline style or script, no sentence of their own.

use crate::Outcome;
use crate::tree::{files, read, shown, verdict};

/// What an area's template may not contain, and why.
const BANNED: [(&str, &str); 7] = [
    (" class=", "components own the markup"),
    (" style=", "the content security policy forbids it"),
    ("<script", "the content security policy forbids it"),
    ("<style", "the content security policy forbids it"),
    (" onclick=", "the content security policy forbids it"),
    ("hx-on", "the content security policy forbids it"),
    ("|safe", "what people typed is always escaped"),
];

/// A file that is opened without the program carries its own style, and says so in its first line.
const ALONE: &str = "{#- Stands alone:";

/// Markup made by us may be let through where the line says why.
const EXPLAINED: &str = "{# safe:";

/// The platform's own templates may have classes; nothing else of the list.
const COMPONENTS: &str = "crates/web/templates";

pub fn check() -> Outcome {
    let mut complaints = Vec::new();
    for path in files(&["areas", "app"], ".html") {
        let text = read(&path)?;
        if !text.starts_with(ALONE) {
            complaints.extend(broken(&shown(&path), &text, &BANNED));
        }
    }
    for path in files(&[COMPONENTS], ".html") {
        complaints.extend(broken(&shown(&path), &read(&path)?, &BANNED[1..2]));
        complaints.extend(broken(&shown(&path), &read(&path)?, &BANNED[3..]));
    }
    verdict("templates", complaints)
}

fn broken(path: &str, text: &str, rules: &[(&str, &str)]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.contains(EXPLAINED)) {
        for (banned, why) in rules.iter().filter(|(banned, _)| line.contains(banned)) {
            complaints.push(format!("{path}:{}: `{}` ({why})", at + 1, banned.trim()));
        }
        if let Some(sentence) = literal(line).filter(|_| !line.contains("<code>")) {
            complaints.push(format!("{path}:{}: \"{sentence}\" belongs into the locales", at + 1));
        }
    }
    complaints
}

/// Words written between tags: two or more letters in a row outside of tags and of template code.
fn literal(line: &str) -> Option<String> {
    let mut outside = String::new();
    let mut depth = 0_i32;
    let mut before = ' ';
    for letter in line.chars() {
        match (before, letter) {
            ('{', '{' | '%' | '#') | (_, '<') => depth += 1,
            ('}' | '%' | '#', '}') | (_, '>') => depth -= 1,
            _ if depth <= 0 && letter != '{' => outside.push(letter),
            _ => {}
        }
        before = letter;
    }
    let whole_line = line.contains('<') && line.trim_start().starts_with('<') && depth == 0;
    let words: Vec<&str> = outside
        .split_whitespace()
        .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 2)
        .collect();
    (whole_line && !words.is_empty() && !outside.contains(['=', '"', '&'])).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_in_the_markup_is_found_and_code_is_not() {
        assert_eq!(literal("<p>Salva adesso</p>").as_deref(), Some("Salva adesso"));
        assert_eq!(literal("<p>{{ page.t(\"web-save\") }}</p>"), None);
        assert_eq!(literal("<td>{{ row.name }} · {{ row.when }}</td>"), None);
        assert_eq!(literal("{% if rows > limit %}"), None);
    }
}
