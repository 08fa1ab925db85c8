//! Codice fiscale: sixteen characters with a check letter, or the eleven digits asylum seekers are given first.

use super::NotAccepted;
use crate::search::asked::compact;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiscalCode(String);

/// Two persons with the same code: from the right, digits become these letters (omocodia).
const DIGIT_LETTERS: &[u8; 10] = b"LMNPQRSTUV";
const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";
const DIGIT_PLACES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];
/// What a character in an odd place is worth, from 0 or A on.
const ODD: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

impl FiscalCode {
    pub fn read(text: &str) -> Result<FiscalCode, NotAccepted> {
        let code = compact(text);
        match code.len() {
            11 if code.bytes().all(|c| c.is_ascii_digit()) => Ok(FiscalCode(code)),
            11 => Err(NotAccepted::FiscalCodeShape),
            16 => checked(code),
            _ => Err(NotAccepted::FiscalCodeLength),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Eleven digits: a sixteen-character code will take its place.
    pub fn is_provisional(&self) -> bool {
        self.0.len() == 11
    }
}

fn checked(code: String) -> Result<FiscalCode, NotAccepted> {
    let bytes = code.as_bytes();
    let is_letter = |at: usize| bytes[at].is_ascii_uppercase();
    let has_shape = (0..6).all(is_letter)
        && DIGIT_PLACES.iter().all(|&at| digit(bytes[at]).is_some())
        && MONTHS.contains(&bytes[8])
        && is_letter(11)
        && is_letter(15)
        && is_day(bytes);
    if !has_shape {
        return Err(NotAccepted::FiscalCodeShape);
    }
    if check_letter(&bytes[..15]) != bytes[15] {
        return Err(NotAccepted::FiscalCodeCheck);
    }
    Ok(FiscalCode(code))
}

/// 1 to 31, or 41 to 71.
fn is_day(bytes: &[u8]) -> bool {
    let (Some(tens), Some(units)) = (digit(bytes[9]), digit(bytes[10])) else { return false };
    let day = tens * 10 + units;
    (1..=31).contains(&day) || (41..=71).contains(&day)
}

fn digit(character: u8) -> Option<u32> {
    if character.is_ascii_digit() {
        return Some(u32::from(character - b'0'));
    }
    DIGIT_LETTERS.iter().position(|&letter| letter == character).and_then(|at| u32::try_from(at).ok())
}

fn check_letter(body: &[u8]) -> u8 {
    let worth = |character: u8| match character {
        b'0'..=b'9' => usize::from(character - b'0'),
        letter => usize::from(letter - b'A'),
    };
    let sum: u32 = body
        .iter()
        .enumerate()
        // The first place is odd.
        .map(|(at, &character)| if at % 2 == 0 { ODD[worth(character)] } else { worth(character) as u32 })
        .sum();
    b'A' + (sum % 26) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Invented: Provetta, Ada, woman, 10 March 1990, abroad.
    const INVENTED: &str = "PRVDAA90C50Z330";

    fn complete(body: &str) -> String {
        format!("{body}{}", char::from(check_letter(body.as_bytes())))
    }

    #[test]
    fn the_published_example_is_accepted() {
        assert!(FiscalCode::read("RSSMRA85T10A562S").is_ok());
        assert!(FiscalCode::read(" rssmra 85t10 a562s ").is_ok());
    }

    #[test]
    fn a_wrong_check_letter_is_refused() {
        assert_eq!(FiscalCode::read("RSSMRA85T10A562T"), Err(NotAccepted::FiscalCodeCheck));
    }

    #[test]
    fn two_characters_swapped_are_noticed() {
        let code = complete(INVENTED);
        let swapped = format!("RP{}", &code[2..]);
        assert_eq!(FiscalCode::read(&swapped), Err(NotAccepted::FiscalCodeCheck));
    }

    #[test]
    fn a_code_made_different_for_a_namesake_is_accepted() {
        for changed in ["PRVDAA90C50Z33L", "PRVDAA90C5LZPPL", "PRVDAAVLCRLZPPL"] {
            assert!(FiscalCode::read(&complete(changed)).is_ok(), "{changed}");
        }
    }

    #[test]
    fn shape_is_checked_before_the_check_letter() {
        for wrong in
            ["1RVDAA90C50Z330", "PRVDAA9XC50Z330", "PRVDAA90F50Z330", "PRVDAA90C00Z330", "PRVDAA90C35Z330"]
        {
            assert_eq!(FiscalCode::read(&format!("{wrong}A")), Err(NotAccepted::FiscalCodeShape), "{wrong}");
        }
    }

    #[test]
    fn eleven_digits_are_provisional() {
        let code = FiscalCode::read("123 456 78901").unwrap();
        assert!(code.is_provisional());
        assert_eq!(FiscalCode::read("1234567890A"), Err(NotAccepted::FiscalCodeShape));
        assert_eq!(FiscalCode::read("1234567890"), Err(NotAccepted::FiscalCodeLength));
        assert_eq!(FiscalCode::read(""), Err(NotAccepted::FiscalCodeLength));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in ".{0,40}") {
            let _ = FiscalCode::read(&text);
        }

        #[test]
        fn one_wrong_letter_of_the_surname_is_noticed(place in 0_usize..6, letter in b'A'..=b'Z') {
            let code = complete(INVENTED);
            let mut bytes = code.clone().into_bytes();
            prop_assume!(bytes[place] != letter);
            bytes[place] = letter;
            let wrong: String = bytes.into_iter().map(char::from).collect();
            prop_assert_eq!(FiscalCode::read(&wrong), Err(NotAccepted::FiscalCodeCheck));
        }
    }
}
