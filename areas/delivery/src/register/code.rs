//! The short code printed on a register that finds its session again: Crockford's base 32 with a check character.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

/// No I, L, O, U: what a hand writes and an eye confuses.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DIGITS: usize = 9;
const BITS: u32 = 45;
const CHECK_MODULUS: u64 = 37;

/// Ten characters in two groups of five, `K3F9A-2M7XQ`.
///
/// Crockford's check symbol may be one of `*~$=U`, which a phone's keyboard hides: values that would need one
/// are never issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegisterCode(u64);

/// Why what was typed is no register code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    WrongLength,
    StrangeCharacter,
    /// A character was mistaken or two were swapped.
    CheckFails,
}

impl RegisterCode {
    /// The code of a session, from the random part of its identifier.
    pub fn of(session: Uuid) -> RegisterCode {
        let random = session.as_u64_pair().1 & ((1 << BITS) - 1);
        let surplus = (random % CHECK_MODULUS).saturating_sub(31);
        RegisterCode(random - surplus)
    }

    /// As it is kept in the table: ten characters, no hyphen.
    pub fn compact(self) -> String {
        let mut symbols: Vec<char> =
            (0..DIGITS).rev().map(|place| symbol(self.0 >> (5 * place) & 31)).collect();
        symbols.push(symbol(self.0 % CHECK_MODULUS));
        symbols.into_iter().collect()
    }
}

/// Only values below 32 get here: digits are masked, and no issued code has a greater check.
fn symbol(value: u64) -> char {
    char::from(ALPHABET[(value & 31) as usize])
}

impl fmt::Display for RegisterCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let compact = self.compact();
        write!(f, "{}-{}", &compact[..5], &compact[5..])
    }
}

impl FromStr for RegisterCode {
    type Err = Refusal;

    /// Forgives small letters, blanks, hyphens, and the letters that look like digits.
    fn from_str(typed: &str) -> Result<RegisterCode, Refusal> {
        let values = typed
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '–' | '_' | '.'))
            .map(value)
            .collect::<Option<Vec<u64>>>()
            .ok_or(Refusal::StrangeCharacter)?;

        let Some((check, digits)) = values.split_last().filter(|(_, digits)| digits.len() == DIGITS) else {
            return Err(Refusal::WrongLength);
        };
        let number = digits.iter().fold(0, |number, digit| number << 5 | digit);
        if number % CHECK_MODULUS != *check {
            return Err(Refusal::CheckFails);
        }
        Ok(RegisterCode(number))
    }
}

fn value(typed: char) -> Option<u64> {
    let read = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|symbol| char::from(*symbol) == read)?;
    u64::try_from(place).ok()
}

#[cfg(test)]
mod tests;
