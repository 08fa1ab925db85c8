//! Codes that are easy to copy and hard to guess: eleven signs of thirty-two (55 bits) and one that checks them.

/// Without I, L, O and U: nothing that can be taken for another.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DRAWN: usize = 11;

/// Eleven signs of `random` and the check, as `K7Q2-9XMA-4TBD`.
pub fn written(random: &[u8; 8]) -> String {
    let bits = u64::from_be_bytes(*random);
    let digit = |place: usize| u8::try_from((bits >> (5 * place)) & 31).unwrap_or_default();
    let mut digits: Vec<u8> = (0..DRAWN).map(digit).collect();
    digits.push(check(&digits));
    let signs: String = digits.iter().map(|digit| char::from(SIGNS[usize::from(*digit)])).collect();
    format!("{}-{}-{}", &signs[..4], &signs[4..8], &signs[8..])
}

/// What somebody typed, as it is kept; `None` where it cannot be a code. Small letters, blanks and the signs that are
/// easily confused are forgiven.
pub fn read(typed: &str) -> Option<String> {
    let signs = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '–' | '‑' | '_'));
    let digits: Option<Vec<u8>> = signs.take(DRAWN + 2).map(digit).collect();
    let digits = digits.filter(|digits| digits.len() == DRAWN + 1)?;
    let (last, drawn) = digits.split_last()?;
    (check(drawn) == *last)
        .then(|| digits.iter().map(|digit| char::from(SIGNS[usize::from(*digit)])).collect())
}

fn digit(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        // Digits as Arabic, Urdu and Bengali keyboards write them
        other => match u32::from(other) {
            code @ 0x0660..=0x0669 => char::from_digit(code - 0x0660, 10)?,
            code @ 0x06F0..=0x06F9 => char::from_digit(code - 0x06F0, 10)?,
            code @ 0x09E6..=0x09EF => char::from_digit(code - 0x09E6, 10)?,
            _ => other,
        },
    };
    SIGNS.iter().position(|known| char::from(*known) == sign).and_then(|place| u8::try_from(place).ok())
}

/// A sum in the field of 32 elements, each place with its own factor: one wrong sign or two that changed places show.
fn check(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |sum, digit| doubled(sum ^ digit))
}

fn doubled(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 0b10_0000 == 0 { twice } else { (twice ^ 0b10_0101) & 31 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RANDOM: [u8; 8] = [0x5a, 0x11, 0xfe, 0x03, 0x77, 0xc4, 0x9b, 0x2d];

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let code = written(&RANDOM);
        assert_eq!(code.len(), 14);
        let plain = code.replace('-', "");
        assert_eq!(read(&code), Some(plain.clone()));
        assert_eq!(read(&code.to_lowercase().replace('-', " ")), Some(plain.clone()));
        assert_eq!(read(&plain.replace('0', "o").replace('1', "l")), Some(plain));
        assert_eq!(read(&format!("{code}A")), None);
        assert_eq!(read(""), None);
    }

    #[test]
    fn one_wrong_sign_and_two_that_changed_places_are_noticed() {
        let plain: Vec<char> = written(&RANDOM).replace('-', "").chars().collect();
        for place in 0..plain.len() {
            for sign in SIGNS.iter().map(|sign| char::from(*sign)).filter(|sign| *sign != plain[place]) {
                let mut wrong = plain.clone();
                wrong[place] = sign;
                assert_eq!(read(&wrong.iter().collect::<String>()), None);
            }
            if place > 0 && plain[place] != plain[place - 1] {
                let mut turned = plain.clone();
                turned.swap(place, place - 1);
                assert_eq!(read(&turned.iter().collect::<String>()), None);
            }
        }
    }
}
