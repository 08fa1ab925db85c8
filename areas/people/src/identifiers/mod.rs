//! Numbers that name a person in some register: read, checked, written one way.

mod fiscal_code;
mod phone;

use kernel::Refusal;
use store::words;

use crate::search::asked::compact;

pub use fiscal_code::FiscalCode;
pub use phone::Phone;

words!(
    /// Which register a number belongs to.
    IdentifierKind, "people-identifier" {
        FiscalCode = "fiscal-code",
        /// Codice univoco identificativo, given with the fingerprints.
        Cui = "cui",
        /// File of the asylum procedure.
        Vestanet = "vestanet",
        Permit = "permit",
        Passport = "passport",
        /// Health card of foreigners temporarily present.
        Stp = "stp",
    }
);

/// Why a number was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAccepted {
    FiscalCodeLength,
    FiscalCodeShape,
    FiscalCodeCheck,
    Cui,
    Vestanet,
    Permit,
    Passport,
    Stp,
    Phone,
}

impl From<NotAccepted> for Refusal {
    fn from(reason: NotAccepted) -> Refusal {
        let (field, key) = match reason {
            NotAccepted::FiscalCodeLength => ("fiscal-code", "people-identifier-fiscal-code-length"),
            NotAccepted::FiscalCodeShape => ("fiscal-code", "people-identifier-fiscal-code-shape"),
            NotAccepted::FiscalCodeCheck => ("fiscal-code", "people-identifier-fiscal-code-check"),
            NotAccepted::Cui => ("cui", "people-identifier-cui-shape"),
            NotAccepted::Vestanet => ("vestanet", "people-identifier-vestanet-shape"),
            NotAccepted::Permit => ("permit", "people-identifier-permit-shape"),
            NotAccepted::Passport => ("passport", "people-identifier-passport-shape"),
            NotAccepted::Stp => ("stp", "people-identifier-stp-shape"),
            NotAccepted::Phone => ("phone", "people-phone-shape"),
        };
        Refusal::new(key).on(field)
    }
}

/// The number as it is stored: capitals and digits, nothing else.
///
/// Only the fiscal code has a published rule and is checked by it. The others are held to the shape seen on papers, wide
/// enough not to turn a real one away.
pub fn read(kind: IdentifierKind, text: &str) -> Result<String, NotAccepted> {
    let value = compact(text);
    match kind {
        IdentifierKind::FiscalCode => return FiscalCode::read(text).map(|code| code.as_str().to_owned()),
        IdentifierKind::Cui => shaped(&value, 6..=10, 3, NotAccepted::Cui)?,
        IdentifierKind::Vestanet => shaped(&value, 5..=14, 4, NotAccepted::Vestanet)?,
        IdentifierKind::Permit => shaped(&value, 7..=14, 5, NotAccepted::Permit)?,
        IdentifierKind::Passport => shaped(&value, 5..=14, 4, NotAccepted::Passport)?,
        IdentifierKind::Stp => shaped(&value, 16..=16, 10, NotAccepted::Stp)?,
    }
    Ok(value)
}

fn shaped(
    value: &str,
    length: std::ops::RangeInclusive<usize>,
    digits: usize,
    refusal: NotAccepted,
) -> Result<(), NotAccepted> {
    let has_digits = value.bytes().filter(u8::is_ascii_digit).count() >= digits;
    if length.contains(&value.len()) && has_digits { Ok(()) } else { Err(refusal) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_dots_and_case_do_not_matter() {
        assert_eq!(read(IdentifierKind::Cui, " 05abc1d "), Ok("05ABC1D".to_owned()));
        assert_eq!(read(IdentifierKind::Vestanet, "MO-000.1234"), Ok("MO0001234".to_owned()));
        assert_eq!(read(IdentifierKind::Permit, "I 1234 5678"), Ok("I12345678".to_owned()));
    }

    #[test]
    fn a_word_is_not_a_number() {
        assert_eq!(read(IdentifierKind::Cui, "NESSUNO"), Err(NotAccepted::Cui));
        assert_eq!(read(IdentifierKind::Vestanet, "BO"), Err(NotAccepted::Vestanet));
        assert_eq!(read(IdentifierKind::Permit, "permesso"), Err(NotAccepted::Permit));
        assert_eq!(read(IdentifierKind::Passport, ""), Err(NotAccepted::Passport));
        assert_eq!(read(IdentifierKind::Stp, "STP0800000"), Err(NotAccepted::Stp));
    }

    #[test]
    fn a_cell_of_a_spreadsheet_is_not_a_number() {
        assert!(read(IdentifierKind::Permit, "=1+1").is_err());
        assert!(read(IdentifierKind::Cui, &"9".repeat(10_000)).is_err());
    }
}
