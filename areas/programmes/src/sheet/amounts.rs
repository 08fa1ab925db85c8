//! Money and quantities as a project document states them: known, or openly not.

use kernel::Cents;
use serde::{Deserialize, Serialize};

/// An amount of money that the document may leave out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Amount {
    Cents(i64),
    #[default]
    Unknown,
}

impl Amount {
    pub fn known(self) -> Option<Cents> {
        match self {
            Self::Cents(cents) => Some(Cents(cents)),
            Self::Unknown => None,
        }
    }
}

/// A planned quantity that may still have to be agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quantity {
    Number(i32),
    ToBeDefined,
}

impl Quantity {
    pub fn known(self) -> Option<i32> {
        match self {
            Self::Number(number) => Some(number),
            Self::ToBeDefined => None,
        }
    }
}

/// Reads "5.611.995,92", "5611995.92", "270000" or "unknown".
///
/// With a comma, dots are thousands; without one, a single dot followed by one or two digits is
/// the decimal point. "5.611" alone could be read both ways and is refused.
pub fn parse_amount(text: &str) -> Option<Amount> {
    let text = text.trim();
    if text == "unknown" {
        return Some(Amount::Unknown);
    }
    let (whole, decimals) = match text.split_once(',') {
        Some((whole, decimals)) => (without_thousands(whole)?, decimals),
        None => match text.split_once('.') {
            Some((whole, decimals)) if decimals.len() <= 2 => (whole.to_owned(), decimals),
            Some(_) if text.matches('.').count() > 1 => (without_thousands(text)?, "0"),
            Some(_) => return None,
            None => (text.to_owned(), "0"),
        },
    };
    let euros: i64 = digits(&whole)?.parse().ok()?;
    let cents: i64 = match digits(decimals)?.len() {
        1 => decimals.parse::<i64>().ok()? * 10,
        2 => decimals.parse().ok()?,
        _ => return None,
    };
    euros.checked_mul(100)?.checked_add(cents).map(Amount::Cents)
}

fn without_thousands(text: &str) -> Option<String> {
    let mut groups = text.split('.');
    let first = groups.next()?;
    let grouped = groups.clone().count() > 0;
    let well_grouped = groups.all(|group| group.len() == 3) && (!grouped || first.len() <= 3);
    well_grouped.then(|| text.replace('.', ""))
}

fn digits(text: &str) -> Option<&str> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euros_are_read_in_the_italian_and_in_the_plain_form() {
        for text in ["5.611.995,92", "5611995.92", "5611995,92"] {
            assert_eq!(parse_amount(text), Some(Amount::Cents(561_199_592)), "{text}");
        }
        assert_eq!(parse_amount("270.000,00"), Some(Amount::Cents(27_000_000)));
        assert_eq!(parse_amount("60.000.000"), Some(Amount::Cents(6_000_000_000)));
        assert_eq!(parse_amount("12.5"), Some(Amount::Cents(1_250)));
        assert_eq!(parse_amount("unknown"), Some(Amount::Unknown));
    }

    #[test]
    fn an_amount_that_could_be_read_two_ways_is_refused() {
        for text in
            ["5.611", "5,6,1", "-3", "€ 5", "1.2.3,4", "5611.995,92", "", "99999999999999999999", "1,999"]
        {
            assert_eq!(parse_amount(text), None, "{text}");
        }
    }
}
