//! Which letters a text file's bytes stand for.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text and the encoding it was in: what its mark says, else UTF-8 when it is valid, else UTF-16 when
/// half of it is zeros, else the Western one that old Italian spreadsheets write.
pub fn decode(bytes: &[u8]) -> (String, &'static Encoding) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned(), encoding);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return (encoding.decode_without_bom_handling(bytes).0.into_owned(), encoding);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), UTF_8),
        Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), WINDOWS_1252),
    }
}

pub fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) || utf16_without_mark(bytes).is_some()
}

fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    if sample.len() < 4 {
        return None;
    }
    let zeros = |at: usize| sample.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    match () {
        () if even == 0 && odd * 10 >= half * 7 => Some(UTF_16LE),
        () if odd == 0 && even * 10 >= half * 7 => Some(UTF_16BE),
        () => None,
    }
}

/// Whether a text was read in the wrong encoding before it reached us: `JosÃ©`, `Niccol�`.
pub fn is_garbled(text: &str) -> bool {
    if text.contains('\u{fffd}') {
        return true;
    }
    let mut before = ' ';
    text.chars().any(|c| {
        // The two bytes of an accented letter read as two Western letters.
        let pair = matches!(before, 'Ã' | 'Â' | 'Ä' | 'Å' | 'Ø' | 'Ù')
            && (('\u{80}'..='\u{bf}').contains(&c) || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(c));
        before = c;
        pair
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_encodings_all_give_the_same_name() {
        let name = "Niccolò D’Amico;perché";
        let (western, _, _) = WINDOWS_1252.encode(name);
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [b"\xFF\xFE".as_slice(), &wide].concat();

        for bytes in
            [name.as_bytes(), &western, &wide, &big, &marked, &[b"\xEF\xBB\xBF", name.as_bytes()].concat()]
        {
            assert_eq!(decode(bytes).0, name);
        }
    }

    #[test]
    fn a_name_read_in_the_wrong_encoding_is_noticed_and_a_right_one_is_not() {
        assert!(is_garbled("JosÃ©") && is_garbled("Niccol\u{fffd}") && is_garbled("NiccolÃ²"));
        assert!(!is_garbled("José") && !is_garbled("Åsa") && !is_garbled("São João") && !is_garbled("محمد"));
    }
}
