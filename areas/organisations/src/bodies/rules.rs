//! What a body must say of itself to be registered, renamed or dissolved. Pure.

use chrono::NaiveDate;

pub const LONGEST_NAME: usize = 200;

/// Why a body cannot be registered or changed as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    NameMissing,
    NameTooLong,
    NameTaken,
    TaxCodeWrong,
    TaxCodeTaken { name: String },
    TerritoryUnknown,
    SameName,
    BeforeItsName { since: NaiveDate },
    InTheFuture,
    AlreadyDissolved { on: NaiveDate },
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NameMissing => Self::new("organisations-name-missing").on("name"),
            Refusal::NameTooLong => {
                Self::new("organisations-name-too-long").on("name").with("max", LONGEST_NAME)
            }
            Refusal::NameTaken => Self::new("organisations-name-taken").on("name"),
            Refusal::TaxCodeWrong => Self::new("organisations-tax-code-wrong").on("tax_code"),
            Refusal::TaxCodeTaken { name } => {
                Self::new("organisations-tax-code-taken").on("tax_code").with("name", name)
            }
            Refusal::TerritoryUnknown => Self::new("organisations-territory-unknown").on("territory"),
            Refusal::SameName => Self::new("organisations-name-same").on("name"),
            Refusal::BeforeItsName { since } => {
                Self::new("organisations-day-before-name").on("on").with("since", since)
            }
            Refusal::InTheFuture => Self::new("organisations-day-in-future").on("on"),
            Refusal::AlreadyDissolved { on } => Self::new("organisations-already-dissolved").with("on", on),
        }
    }
}

impl From<Refusal> for store::Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.into())
    }
}

/// A name with single spaces, neither empty nor endless.
pub fn name(typed: &str) -> Result<String, Refusal> {
    let tidy = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    match tidy.chars().count() {
        0 => Err(Refusal::NameMissing),
        length if length > LONGEST_NAME => Err(Refusal::NameTooLong),
        _ => Ok(tidy),
    }
}

/// A fiscal code of a body: 11 digits with the check digit of VAT numbers, or a person's 16 characters.
pub fn tax_code(typed: &str) -> Result<String, Refusal> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    let code = code.strip_prefix("IT").filter(|rest| rest.len() == 11).map(str::to_owned).unwrap_or(code);
    let is_right = match code.len() {
        11 => has_check_digit(&code),
        16 => code.bytes().all(|b| b.is_ascii_alphanumeric()),
        _ => false,
    };
    if is_right { Ok(code) } else { Err(Refusal::TaxCodeWrong) }
}

/// Luhn's rule, as VAT numbers use it: every second digit doubled, the sum ends in zero.
fn has_check_digit(code: &str) -> bool {
    let digits: Vec<u32> = code.chars().filter_map(|c| c.to_digit(10)).collect();
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 =
        digits.iter().enumerate().map(|(i, &digit)| if i % 2 == 1 { doubled(digit) } else { digit }).sum();
    digits.len() == 11 && sum.is_multiple_of(10)
}

/// A day from which a body has another name, or no longer exists.
pub fn day_of_change(on: NaiveDate, named_since: Option<NaiveDate>, today: NaiveDate) -> Result<(), Refusal> {
    if on > today {
        return Err(Refusal::InTheFuture);
    }
    match named_since {
        Some(since) if on <= since => Err(Refusal::BeforeItsName { since }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn march(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    #[test]
    fn names_are_tidied_and_must_be_there() {
        assert_eq!(name("  Comune   di Modena "), Ok("Comune di Modena".to_owned()));
        assert_eq!(name(" \t"), Err(Refusal::NameMissing));
    }

    #[test]
    fn a_name_of_two_hundred_characters_is_the_longest() {
        assert!(name(&"è".repeat(200)).is_ok());
        assert_eq!(name(&"è".repeat(201)), Err(Refusal::NameTooLong));
    }

    #[test]
    fn a_vat_number_needs_its_check_digit() {
        assert_eq!(tax_code("IT 00743110157"), Ok("00743110157".to_owned()));
        assert_eq!(tax_code("00743110158"), Err(Refusal::TaxCodeWrong));
        assert_eq!(tax_code("0074311015"), Err(Refusal::TaxCodeWrong));
        assert_eq!(tax_code("0074311015X"), Err(Refusal::TaxCodeWrong));
    }

    #[test]
    fn a_sole_trader_has_a_persons_code() {
        assert_eq!(tax_code("brnmna90a41z330k"), Ok("BRNMNA90A41Z330K".to_owned()));
    }

    #[test]
    fn a_change_is_not_in_the_future_and_comes_after_the_name_it_ends() {
        assert_eq!(day_of_change(march(10), None, march(10)), Ok(()));
        assert_eq!(day_of_change(march(11), None, march(10)), Err(Refusal::InTheFuture));
        assert_eq!(
            day_of_change(march(9), Some(march(9)), march(10)),
            Err(Refusal::BeforeItsName { since: march(9) })
        );
        assert_eq!(day_of_change(march(10), Some(march(9)), march(10)), Ok(()));
    }
}
