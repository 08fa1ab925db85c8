//! The records of a CSV text, blank ones included: their number is the row a spreadsheet shows.

/// Each record's fields. Quotes may hold separators and line breaks; what follows a closing quote is kept.
pub fn of(text: &str, separator: u8) -> impl Iterator<Item = Vec<String>> {
    let mut rest = Some(text).filter(|text| !text.is_empty());
    std::iter::from_fn(move || {
        let (record, left) = record(rest?, separator);
        rest = left.filter(|left| !left.is_empty());
        Some(record)
    })
}

fn record(mut text: &str, separator: u8) -> (Vec<String>, Option<&str>) {
    let mut fields = Vec::new();
    loop {
        let mut field = String::new();
        if let Some(quoted) = text.strip_prefix('"') {
            text = unquote(quoted, &mut field);
        }
        let end = text.bytes().position(|byte| byte == separator || byte == b'\n' || byte == b'\r');
        field.push_str(&text[..end.unwrap_or(text.len())]);
        fields.push(field);
        let Some(end) = end else { return (fields, None) };
        let after = &text[end..];
        if let Some(next) = after.strip_prefix(char::from(separator)) {
            text = next;
            continue;
        }
        let left = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\n', '\r']));
        return (fields, left);
    }
}

/// Reads up to the closing quote, or to the end where there is none.
fn unquote<'a>(mut text: &'a str, field: &mut String) -> &'a str {
    while let Some(end) = text.find('"') {
        field.push_str(&text[..end]);
        text = &text[end + 1..];
        match text.strip_prefix('"') {
            Some(after) => {
                field.push('"');
                text = after;
            }
            None => return text,
        }
    }
    field.push_str(text);
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        of(text, b';').collect()
    }

    #[test]
    fn fields_lines_and_quotes_are_told_apart() {
        assert_eq!(
            read("a;b\r\n\r\n\"c;\n\"\"d\"\"\";e\nf"),
            [vec!["a", "b"], vec![""], vec!["c;\n\"d\"", "e"], vec!["f"]]
        );
        assert_eq!(read("a;\n"), [vec!["a", ""]]);
        assert_eq!(read("\"never closed;a\nb"), [vec!["never closed;a\nb"]]);
        assert_eq!(read("a\rb"), [vec!["a"], vec!["b"]]);
        assert_eq!(read("").len(), 0);
    }
}
