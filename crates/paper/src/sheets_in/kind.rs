//! What a file is, by its content: the name is only what somebody called it.

use std::io::Cursor;

use zip::ZipArchive;

use super::refusal::{Found, Refusal};

/// A format a list can come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Xlsx,
    Xls,
    Ods,
    Csv,
}

pub fn recognise(bytes: &[u8]) -> Result<Kind, Refusal> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::Empty);
    }
    match bytes {
        [b'P', b'K', 3, 4, ..] => archive(bytes),
        [b'P', b'K', 5, 6, ..] => not(Found::Archive),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => compound(bytes),
        [b'%', b'P', b'D', b'F', ..] => not(Found::Pdf),
        [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] | [b'G', b'I', b'F', b'8', ..] => {
            not(Found::Picture)
        }
        [b'R', b'I', b'F', b'F', ..] | [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
            not(Found::Picture)
        }
        [b'{', b'\\', b'r', b't', b'f', ..] => not(Found::Document),
        [b'R', b'a', b'r', b'!', ..] | [b'7', b'z', 0xBC, 0xAF, ..] | [0x1F, 0x8B, ..] => not(Found::Archive),
        _ if is_markup(bytes) => not(Found::WebPage),
        _ if is_text(bytes) => Ok(Kind::Csv),
        _ => not(Found::Unknown),
    }
}

fn not(found: Found) -> Result<Kind, Refusal> {
    Err(Refusal::NotASpreadsheet { found })
}

fn archive(bytes: &[u8]) -> Result<Kind, Refusal> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.to_lowercase()).collect();
    if names.iter().any(|name| name == "xl/workbook.xml") {
        return Ok(Kind::Xlsx);
    }
    if names.iter().any(|name| name.starts_with("word/")) {
        return not(Found::Document);
    }
    if !names.iter().any(|name| name == "content.xml") {
        return not(Found::Archive);
    }
    match super::ods::mime(bytes).as_deref() {
        Some(mime) if mime.contains("spreadsheet") => Ok(Kind::Ods),
        Some(mime) if mime.contains("text") => not(Found::Document),
        _ => not(Found::Unknown),
    }
}

/// The old container: an old spreadsheet, an old text, or a new spreadsheet under a password. The names of
/// the streams inside stand in its directory as UTF-16.
fn compound(bytes: &[u8]) -> Result<Kind, Refusal> {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        return Err(Refusal::Encrypted);
    }
    if has("WordDocument") {
        return not(Found::Document);
    }
    if has("Workbook") || has("Book") { Ok(Kind::Xls) } else { not(Found::Unknown) }
}

fn is_markup(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(512)]).to_lowercase();
    let start = start.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    ["<html", "<!doctype", "<table", "<?xml", "<head", "<meta"].iter().any(|mark| start.starts_with(mark))
}

/// A text has no zero bytes, unless it is UTF-16, and hardly any control characters.
fn is_text(bytes: &[u8]) -> bool {
    if super::encoding::is_utf16(bytes) {
        return true;
    }
    let sample = &bytes[..bytes.len().min(64 << 10)];
    let controls =
        sample.iter().filter(|byte| matches!(byte, 0..=8 | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F)).count();
    !sample.contains(&0) && controls * 200 <= sample.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_content_says() {
        let found = |bytes: &[u8]| match recognise(bytes) {
            Err(Refusal::NotASpreadsheet { found }) => found,
            other => panic!("{other:?}"),
        };
        assert_eq!(found(b"%PDF-1.7 ..."), Found::Pdf);
        assert_eq!(found(b"\x89PNG\r\n"), Found::Picture);
        assert_eq!(found(b"\n <HTML><table><tr><td>Nome"), Found::WebPage);
        assert_eq!(found(&[0, 1, 2, 3, 200, 0, 0, 17]), Found::Unknown);
        assert_eq!(recognise(b" \r\n\t "), Err(Refusal::Empty));
        assert_eq!(recognise(b""), Err(Refusal::Empty));
        assert_eq!(recognise(b"PK\x03\x04 and then nothing"), Err(Refusal::Damaged));
        assert_eq!(recognise(b"Cognome;Nome\nRossi;Mario"), Ok(Kind::Csv));
    }
}
