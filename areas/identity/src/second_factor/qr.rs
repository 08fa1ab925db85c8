//! A QR code as an SVG picture.

use qrcodegen::{QrCode, QrCodeEcc};
use store::{Error, Result};

/// Modules of white around the code, as readers need them.
const MARGIN: i32 = 4;

/// Draws `text` as one path on white, so that it reads in dark mode too. `label` is what screen readers say.
pub(crate) fn svg(text: &str, label: &str) -> Result<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(Error::broken)?;
    let side = code.size() + 2 * MARGIN;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|&x| code.get_module(x, y)) {
            path.push_str(&format!("M{},{}h1v1h-1z", x + MARGIN, y + MARGIN));
        }
    }
    let label = label.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"240\" height=\"240\" role=\"img\" \
         aria-label=\"{label}\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_says_what_it_is_and_cannot_carry_markup() {
        let svg = svg("otpauth://totp/Raccordo:a?secret=AAAA", "un \"codice\" <b>").unwrap();

        assert!(svg.contains("aria-label=\"un &quot;codice&quot; &lt;b>\""));
        assert!(svg.contains("<path d=\"M"));
    }
}
