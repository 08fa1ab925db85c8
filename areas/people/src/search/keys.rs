//! Numbers under which a person can be looked up: a sound, two sounds together, a telephone, an identifier.
//!
//! A number stands for a text so that the index stays small and looks the same on every database. That two texts meet in
//! one of the 2^64 numbers is not to be expected; a name found is compared letter by letter all the same.

use super::{sound, tokens};

/// A look-up key. Stored as a signed 64-bit integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub i64);

/// FNV-1a. Part of the stored format: changing it means rebuilding every key.
fn number(kind: u8, texts: [&str; 2]) -> Key {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let bytes = [kind].into_iter().chain(texts[0].bytes()).chain([0]).chain(texts[1].bytes());
    for byte in bytes {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    Key(hash as i64)
}

pub fn single(skeleton: &str) -> Key {
    number(b's', [skeleton, ""])
}

/// Order does not matter: family names come first in some countries.
pub fn pair(one: &str, other: &str) -> Key {
    let (low, high) = if one <= other { (one, other) } else { (other, one) };
    number(b'p', [low, high])
}

/// A telephone as stored (`+39...`), and its last digits for a number told without prefix.
pub fn of_phone(number_written: &str) -> Vec<Key> {
    let digits: String = number_written.chars().filter(char::is_ascii_digit).collect();
    let ending = digits.len().checked_sub(PHONE_ENDING).and_then(|start| digits.get(start..));
    ending.map(|ending| number(b't', [ending, ""])).into_iter().collect()
}

/// Italian mobile numbers have nine or ten digits after the prefix; eight are enough to find one and few to mistype.
const PHONE_ENDING: usize = 8;

pub fn identifier(value: &str) -> Key {
    number(b'i', [value, ""])
}

/// A skeleton as a number, five bits a sound: the list of known sounds stays small and compares quickly.
pub fn packed(skeleton: &str) -> i64 {
    skeleton.bytes().take(super::sound::LONGEST).fold(0, |sum, sound| sum * 32 + i64::from(sound & 31))
}

/// What has to be stored for one written name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameKeys {
    pub keys: Vec<Key>,
    pub skeletons: Vec<String>,
}

pub fn of_name(name: &str) -> NameKeys {
    let pieces = tokens::pieces(name);
    let read: Vec<(&tokens::Piece, Vec<String>)> =
        pieces.iter().map(|piece| (piece, sound::skeletons(&piece.text))).collect();

    let mut all = NameKeys::default();
    for (at, (piece, skeletons)) in read.iter().enumerate() {
        for skeleton in skeletons {
            all.skeletons.push(skeleton.clone());
            all.keys.push(single(skeleton));
        }
        for (other, others) in &read[at + 1..] {
            if !piece.overlaps(other) {
                all.keys.extend(skeletons.iter().flat_map(|one| others.iter().map(|two| pair(one, two))));
            }
        }
    }
    all.keys.sort_unstable();
    all.keys.dedup();
    all.skeletons.sort_unstable();
    all.skeletons.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_two_names_does_not_matter() {
        assert_eq!(pair("mhmd", "al"), pair("al", "mhmd"));
        assert_ne!(pair("mhmd", "al"), single("mhmdal"));
    }

    #[test]
    fn a_name_of_two_words_needs_few_keys() {
        let keys = of_name("Mohamed Ali");
        assert_eq!(keys.keys.len(), 4, "two sounds, their pair, and the two written as one");
        assert!(keys.keys.contains(&pair("mhmd", "al")));
    }

    #[test]
    fn written_together_or_apart_there_is_a_common_pair() {
        let apart = of_name("Nasir Uddin Ahmed");
        let together = of_name("Nasiruddin Ahmed");
        let pairs = |keys: &NameKeys| keys.keys.clone();
        assert!(
            pairs(&apart).iter().any(|key| *key == pair("nsrdn", "ahmd") && pairs(&together).contains(key))
        );
    }
}
