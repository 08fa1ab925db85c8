//! One spelling for a document, so that equal sheets have equal checksums.
//!
//! Keys sorted, no white space, whole numbers only: a subset of RFC 8785 that any language can redo.

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The document as canonical JSON.
pub fn canonical<T: Serialize>(document: &T) -> Result<String, serde_json::Error> {
    let mut text = String::new();
    write(&serde_json::to_value(document)?, &mut text);
    Ok(text)
}

/// SHA-256 of the canonical text, in lower-case hexadecimal.
pub fn checksum(canonical: &str) -> String {
    Sha256::digest(canonical.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first four groups of a checksum, as printed on every page for the eye to compare.
pub fn short(checksum: &str) -> String {
    let groups = checksum.as_bytes().chunks(4).take(4);
    groups.map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Array(items) => write_all(items.iter().map(|item| (None, item)), ['[', ']'], text),
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().map(|(key, item)| (Some(key), item)).collect();
            fields.sort_by_key(|(key, _)| *key);
            write_all(fields.into_iter(), ['{', '}'], text);
        }
        // Scalars have one spelling in serde_json: shortest escapes, no exponent for whole numbers.
        scalar => text.push_str(&scalar.to_string()),
    }
}

fn write_all<'v>(
    items: impl Iterator<Item = (Option<&'v String>, &'v Value)>,
    [open, close]: [char; 2],
    text: &mut String,
) {
    text.push(open);
    for (position, (key, item)) in items.enumerate() {
        if position > 0 {
            text.push(',');
        }
        if let Some(key) = key {
            text.push_str(&Value::from(key.as_str()).to_string());
            text.push(':');
        }
        write(item, text);
    }
    text.push(close);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_are_sorted_at_every_depth_and_lists_keep_their_order() {
        let text = canonical(&json!({"b": [{"z": 1, "a": null}, 2], "a": "è \"x\""})).unwrap();
        assert_eq!(text, r#"{"a":"è \"x\"","b":[{"a":null,"z":1},2]}"#);
    }

    #[test]
    fn the_checksum_is_plain_sha_256() {
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(checksum("abc"), known);
        assert_eq!(short(known), "ba78 16bf 8f01 cfea");
    }

    #[test]
    fn writing_and_reading_again_gives_the_same_text() {
        let sheet = crate::sheets::example::sheet();
        let text = canonical(&sheet).unwrap();
        let again: crate::sheets::document::Sheet = serde_json::from_str(&text).unwrap();
        assert_eq!(again, sheet);
        assert_eq!(canonical(&again).unwrap(), text);
    }
}
