//! A name's pairs of letters as bits of one number: enough to set aside most of those that only sound alike.

/// Bits used: the sign stays free, so that the number is the same on every database.
const BITS: u32 = 63;

/// The pairs of letters of all words, beginnings and ends of words included.
pub fn of_words<T: AsRef<str>>(words: &[T]) -> i64 {
    words.iter().flat_map(|word| pairs(word.as_ref())).fold(0, |bits, (one, other)| bits | bit(one, other))
}

fn pairs(word: &str) -> impl Iterator<Item = (u8, u8)> {
    let letters = std::iter::once(b'^').chain(word.bytes());
    letters.zip(word.bytes().chain(std::iter::once(b'$')))
}

fn bit(one: u8, other: u8) -> i64 {
    let place = (u32::from(one) * 131 + u32::from(other) * 71) % BITS;
    1_i64 << place
}

/// The share of pairs two names have in common, from 0 to 1.
pub fn overlap(one: i64, other: i64) -> f32 {
    let together = one.count_ones() + other.count_ones();
    if together == 0 { 0.0 } else { 2.0 * (one & other).count_ones() as f32 / together as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_keeps_most_of_its_pairs() {
        let name = of_words(&["karim", "mansuri"]);
        let misspelt = overlap(name, of_words(&["karim", "mansiri"]));
        let other = overlap(name, of_words(&["korum", "manasri"]));
        assert!(overlap(name, name) == 1.0 && misspelt > 0.7 && misspelt > other);
    }

    #[test]
    fn order_does_not_matter_and_nothing_is_like_nothing() {
        assert_eq!(of_words(&["a", "b"]), of_words(&["b", "a"]));
        assert_eq!(overlap(0, 0), 0.0);
        assert!(of_words(&["abcdefghijklmnopqrstuvwxyz"]) >= 0);
    }
}
