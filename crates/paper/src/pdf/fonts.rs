//! The faces a document may use, and how a character none of them can draw is still written.

use std::sync::{LazyLock, Mutex, PoisonError};

use serde_json::Value;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Faces with the book typst looks them up in.
pub struct Case {
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
}

/// What typst's own set cannot draw well or at all: Arabic script as it is read on paper (Urdu too), and Bengali. Noto,
/// under the SIL Open Font Licence; made at build time from the registry's packages, as the web's fonts are.
const SCRIPTS: [&[u8]; 4] = [
    include_bytes!("../../../../frontend/dist/paper/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../../../../frontend/dist/paper/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../../../../frontend/dist/paper/NotoSansBengali-Regular.ttf"),
    include_bytes!("../../../../frontend/dist/paper/NotoSansBengali-Bold.ttf"),
];

static ADDED: Mutex<Vec<&'static [u8]>> = Mutex::new(Vec::new());

static CASE: LazyLock<Case> = LazyLock::new(|| {
    let added = ADDED.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let fonts: Vec<Font> = added
        .into_iter()
        .chain(SCRIPTS)
        .chain(typst_assets::fonts())
        .flat_map(|file| Font::iter(Bytes::new(file)))
        .collect();
    Case { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// Gives the house more faces (the web's own, for one look on paper and screen). Counts only before the
/// first document of the process.
pub fn add_fonts(files: impl IntoIterator<Item = &'static [u8]>) {
    ADDED.lock().unwrap_or_else(PoisonError::into_inner).extend(files);
}

pub fn case() -> &'static Case {
    &CASE
}

/// The data with every character drawable. PDF/A refuses a document with a missing glyph, and a name in a
/// script we have no face for must not stop the register of a whole class: it is transliterated.
pub fn legible(data: &Value) -> Value {
    match data {
        Value::String(text) => Value::String(legible_text(text)),
        Value::Array(items) => Value::Array(items.iter().map(legible).collect()),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), legible(value))).collect())
        }
        other => other.clone(),
    }
}

fn legible_text(text: &str) -> String {
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control() && byte != b'\n') {
        return text.to_owned();
    }
    text.chars().fold(String::with_capacity(text.len()), |mut written, character| {
        match character {
            '\n' => written.push('\n'),
            _ if character.is_control() => written.push(' '),
            _ if is_drawable(character) => written.push(character),
            _ => written.push_str(any_ascii::any_ascii_char(character)),
        }
        written
    })
}

/// Latin, Greek, Cyrillic, Arabic and Bengali have a face in the set; most other scripts do not.
fn is_drawable(character: char) -> bool {
    case().fonts.iter().any(|font| font.info().coverage.contains(u32::from(character)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_script_without_a_face_is_transliterated_and_the_others_stay() {
        let data = json!({ "names": ["Niccolò D'Àlò", "محمد", "Олена", "ሰላም", "রহিম", "A\u{0}B", "☃️ 🎉"] });

        let legible = legible(&data);

        let names: Vec<&str> =
            legible["names"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
        assert_eq!(&names[..3], ["Niccolò D'Àlò", "محمد", "Олена"]);
        assert!(names[3].is_ascii() && !names[3].is_empty(), "Amharic: {}", names[3]);
        assert_eq!(names[4], "রহিম");
        assert_eq!(names[5], "A B");
    }
}
