//! How this area folds words for the search box and keeps short lists in one column.

/// A spelling without case, accents and punctuation: what is typed and what is stored meet here.
pub(crate) fn folded(text: &str) -> String {
    let plain = any_ascii::any_ascii(text).to_lowercase();
    let letters: String = plain.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Codes kept together because nobody asks the database for one of them.
pub(crate) fn joined<T: ToString>(codes: &[T]) -> String {
    codes.iter().map(T::to_string).collect::<Vec<_>>().join(",")
}

pub(crate) fn split(codes: &str) -> Vec<String> {
    codes.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

/// Sentences kept one a line: TOML texts may not hold a line break that would part one in two.
pub(crate) fn lines(texts: &[String]) -> String {
    texts.iter().map(|text| text.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

pub(crate) fn unlined(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searching_does_not_mind_accents_and_apostrophes() {
        assert_eq!(folded("Dimora d’Abramo"), folded("dimora D'ABRAMO"));
    }

    #[test]
    fn lists_survive_being_kept_in_one_column() {
        assert_eq!(split(&joined(&["e", "h", "j"])), ["e", "h", "j"]);
        assert!(split("").is_empty());
        assert_eq!(unlined(&lines(&["uno\ndue".to_owned(), "tre".to_owned()])), ["uno due", "tre"]);
    }
}
