//! Money as whole euro cents: exact on both databases, where decimals are not.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Sub};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An amount in euro cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(pub i64);

impl Add for Cents {
    type Output = Cents;

    fn add(self, other: Cents) -> Cents {
        Cents(self.0 + other.0)
    }
}

impl Sub for Cents {
    type Output = Cents;

    fn sub(self, other: Cents) -> Cents {
        Cents(self.0 - other.0)
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Cents>>(amounts: I) -> Cents {
        amounts.fold(Cents(0), Add::add)
    }
}

/// Machine form with a decimal point, as `1234.50`; readers see the form of their language (`l10n`).
impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let absolute = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", absolute / 100, absolute % 100)
    }
}

/// Reads what people type: `1234`, `1.234,5`, `1234.50`, `€ 12,00`. At most two decimals.
impl FromStr for Cents {
    type Err = ();

    fn from_str(text: &str) -> Result<Cents, ()> {
        let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let (whole, mark, decimals) = split_decimals(digits);
        // One mark cannot part thousands and decimals alike.
        if mark.is_some_and(|mark| whole.contains(mark)) {
            return Err(());
        }
        let whole = ungrouped(whole).ok_or(())?;
        let all_digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || !all_digits(&whole) || !all_digits(decimals) || decimals.len() > 2 {
            return Err(());
        }
        let whole: i64 = whole.parse().map_err(|_| ())?;
        let decimals: i64 = format!("{decimals:0<2}").parse().map_err(|_| ())?;
        let cents = whole.checked_mul(100).and_then(|c| c.checked_add(decimals)).ok_or(())?;
        Ok(Cents(if negative { -cents } else { cents }))
    }
}

/// Thousands may be parted, then every three digits: `1.234.5` is a slip, not a number.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', '\'']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped = (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    (rest.is_empty() || is_grouped).then(|| format!("{first}{}", rest.concat()))
}

/// A comma is always the decimal mark; a point is one unless exactly three digits follow it.
fn split_decimals(digits: &str) -> (&str, Option<char>, &str) {
    if let Some((whole, decimals)) = digits.rsplit_once(',') {
        return (whole, Some(','), decimals);
    }
    match digits.rsplit_once('.') {
        Some((whole, decimals)) if decimals.len() != 3 => (whole, Some('.'), decimals),
        _ => (digits, None, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_italians_write_them() {
        assert_eq!("5.611.995,92".parse(), Ok(Cents(561_199_592)));
        assert_eq!("1.234".parse(), Ok(Cents(123_400)));
        assert_eq!("12,5".parse(), Ok(Cents(1_250)));
        assert_eq!("1234.50".parse(), Ok(Cents(123_450)));
        assert_eq!("-€ 3,07".parse(), Ok(Cents(-307)));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in
            ["", "abc", "1,234", "12,345", "--1", "99999999999999999999", "1.234.5", "12.34,5", "1..234"]
        {
            assert_eq!(text.parse::<Cents>(), Err(()), "{text}");
        }
    }

    #[test]
    fn printing_and_reading_agree() {
        for cents in [0, 1, 99, 100, -307, 561_199_592] {
            assert_eq!(Cents(cents).to_string().parse(), Ok(Cents(cents)));
        }
    }
}
