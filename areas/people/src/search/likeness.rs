//! How alike two spellings are, from 0 to 1. A wrong vowel costs little, a wrong consonant much.

/// Letters past this do not tell people apart.
const LONGEST: usize = 24;

const SWAP: f32 = 0.7;
const VOWEL_FOR_VOWEL: f32 = 0.3;
const ANY_LETTER: f32 = 1.0;

/// Consonants that offices and ears take for one another.
const CONFUSED: &[(u8, u8, f32)] = &[
    (b's', b'z', 0.2),
    (b'u', b'v', 0.3),
    (b'd', b'z', 0.4),
    (b'i', b'g', 0.5),
    (b'g', b'h', 0.5),
    (b'h', b'k', 0.5),
    (b'g', b'k', 0.5),
    (b'b', b'p', 0.5),
    (b'b', b'v', 0.5),
    (b'f', b'v', 0.5),
    (b'f', b'p', 0.5),
    (b'd', b't', 0.5),
    (b'l', b'r', 0.6),
    (b'm', b'n', 0.6),
    (b's', b'k', 0.7),
    (b's', b't', 0.7),
    (b's', b'g', 0.7),
];

fn is_vowel(letter: u8) -> bool {
    super::sound::is_vowel(letter)
}

fn replacing(one: u8, other: u8) -> f32 {
    if one == other {
        return 0.0;
    }
    if is_vowel(one) && is_vowel(other) {
        return VOWEL_FOR_VOWEL;
    }
    let (low, high) = if one < other { (one, other) } else { (other, one) };
    let known = CONFUSED.iter().find(|(a, b, _)| (*a == low && *b == high) || (*a == high && *b == low));
    known.map_or(ANY_LETTER, |(_, _, cost)| *cost)
}

fn leaving_out(letter: u8) -> f32 {
    match letter {
        b'h' => 0.5,
        vowel if is_vowel(vowel) => 0.4,
        _ => 0.9,
    }
}

/// The cheapest way from one word to the other: leaving out, putting in, replacing, swapping two neighbours.
pub fn distance(one: &str, other: &str) -> f32 {
    let a = &one.as_bytes()[..one.len().min(LONGEST)];
    let b = &other.as_bytes()[..other.len().min(LONGEST)];
    let mut before = [0.0_f32; LONGEST + 1];
    let mut above = [0.0_f32; LONGEST + 1];
    let mut row = [0.0_f32; LONGEST + 1];
    for (at, &letter) in b.iter().enumerate() {
        above[at + 1] = above[at] + leaving_out(letter);
    }
    for (i, &x) in a.iter().enumerate() {
        row[0] = above[0] + leaving_out(x);
        for (j, &y) in b.iter().enumerate() {
            let mut cost =
                (above[j] + replacing(x, y)).min(above[j + 1] + leaving_out(x)).min(row[j] + leaving_out(y));
            if i > 0 && j > 0 && x == b[j - 1] && a[i - 1] == y {
                cost = cost.min(before[j - 1] + SWAP);
            }
            row[j + 1] = cost;
        }
        before = above;
        above = row;
    }
    above[b.len()]
}

/// Likeness of two spellings (see `sound::spelling`).
pub fn likeness(one: &str, other: &str) -> f32 {
    if one == other {
        return 1.0;
    }
    let letters = one.len().min(LONGEST) + other.len().min(LONGEST);
    // Short words need a firmer agreement: one letter of three is much.
    let scale = (letters as f32 / 2.0).max(3.0);
    (1.0 - distance(one, other) / scale * 1.3).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::sound::spelling;
    use proptest::prelude::*;

    fn alike(one: &str, other: &str) -> f32 {
        likeness(&spelling(one), &spelling(other))
    }

    #[test]
    fn transliterations_are_closer_than_other_names() {
        assert!(alike("mohamed", "muhammad") > alike("mohamed", "mahmoud"));
        assert!(alike("hussein", "hossain") > alike("hussein", "hassan"));
        assert!(alike("olena", "elena") > alike("olena", "oleh"));
        assert!(alike("karim", "kairm") > alike("karim", "kamal"));
    }

    #[test]
    fn nothing_in_common_is_nothing() {
        assert_eq!(alike("mohamed", "li"), 0.0);
    }

    proptest! {
        #[test]
        fn likeness_does_not_depend_on_who_comes_first(one in "[a-z]{1,12}", other in "[a-z]{1,12}") {
            prop_assert!((likeness(&one, &other) - likeness(&other, &one)).abs() < 1e-4);
        }

        #[test]
        fn likeness_is_a_share(one in "[a-z]{0,40}", other in "[a-z]{0,40}") {
            let share = likeness(&one, &other);
            prop_assert!((0.0..=1.0).contains(&share));
        }

        #[test]
        fn a_word_is_most_like_itself(word in "[a-z]{1,12}", other in "[a-z]{1,12}") {
            prop_assert!(likeness(&word, &word) >= likeness(&word, &other));
        }
    }
}
