//! An invented population with known names: the same at every run.

use super::pools::{POOLS, Pool, Shape};

/// A small generator of our own (SplitMix64), so that a run can be repeated anywhere.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    pub fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < chance as usize
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

#[derive(Clone, Debug)]
pub struct Invented {
    pub given: String,
    pub family: String,
    pub birth_year: i32,
}

impl Invented {
    pub fn full(&self) -> String {
        format!("{} {}", self.given, self.family)
    }
}

struct Lists {
    pool: &'static Pool,
    given: Vec<&'static str>,
    family: Vec<&'static str>,
}

pub struct Population {
    lists: Vec<Lists>,
    total: u32,
}

impl Population {
    pub fn new() -> Population {
        let lists = POOLS
            .iter()
            .map(|pool| Lists {
                pool,
                given: pool.given.split_whitespace().collect(),
                family: pool.family.split_whitespace().collect(),
            })
            .collect();
        Population { lists, total: POOLS.iter().map(|pool| pool.share).sum() }
    }

    pub fn person(&self, dice: &mut Dice) -> Invented {
        let lists = self.lists_by_share(dice.below(self.total as usize) as u32);
        let (given, family) = lists.name(dice);
        // Half are between 18 and 38; the rest from infants to the old.
        let age = if dice.percent(55) { 18 + dice.below(21) } else { dice.below(75) };
        Invented { given, family, birth_year: 2025 - age as i32 }
    }

    fn lists_by_share(&self, mut at: u32) -> &Lists {
        for lists in &self.lists {
            if at < lists.pool.share {
                return lists;
            }
            at -= lists.pool.share;
        }
        &self.lists[0]
    }
}

impl Lists {
    fn name(&self, dice: &mut Dice) -> (String, String) {
        let rare = self.pool.rare;
        let given = word(&self.given, rare / 2, dice);
        let family = word(&self.family, rare, dice);
        match self.pool.shape {
            Shape::GivenFamily if dice.percent(25) => {
                (format!("{given} {}", word(&self.given, rare / 2, dice)), apart(&family))
            }
            Shape::GivenFamily => (apart(&given), apart(&family)),
            Shape::Chain => (given, format!("{} {}", word(&self.given, rare / 2, dice), apart(&family))),
            Shape::TwoFamilies => {
                let second = word(&self.family, rare, dice);
                let given =
                    if dice.percent(60) { format!("{given} {}", word(&self.given, 10, dice)) } else { given };
                (given, format!("{family} {second}"))
            }
            Shape::FamilyFirst => (given, family),
        }
    }
}

/// A name of the list, the first ones most often (frequency falls as 1/(place + 3)), or one outside it.
fn word(list: &[&'static str], rare: u32, dice: &mut Dice) -> String {
    if dice.percent(rare) {
        let (one, other): (&&str, &&str) = (dice.pick(list), dice.pick(list));
        return blend(one, other);
    }
    let weight = |place: usize| 1_000_000 / (place + 3);
    let total: usize = (0..list.len()).map(weight).sum();
    let mut at = dice.below(total);
    for (place, name) in list.iter().enumerate() {
        if at < weight(place) {
            return (*name).to_owned();
        }
        at -= weight(place);
    }
    list[0].to_owned()
}

/// The beginning of one name with the end of another: sounds of the country, outside every list.
fn blend(one: &str, other: &str) -> String {
    let head = syllable_end(one);
    let tail = &other[syllable_end(other)..];
    if tail.len() < 2 {
        return format!("{one}{}", other.to_lowercase());
    }
    format!("{}{}", &one[..head], tail.to_lowercase())
}

/// Just after the first vowel that follows a consonant.
fn syllable_end(name: &str) -> usize {
    let is_vowel = |c: u8| b"aeiouyAEIOUY".contains(&c);
    let bytes = name.as_bytes();
    let at = (1..bytes.len()).find(|&at| is_vowel(bytes[at]) && !is_vowel(bytes[at - 1]));
    at.map_or(name.len(), |at| at + 1)
}

/// `ElAmrani` and `BenSalah` stand in the lists as one word and on documents as two.
fn apart(name: &str) -> String {
    let mut out = String::new();
    for (at, letter) in name.chars().enumerate() {
        if at > 0 && letter.is_uppercase() {
            out.push(' ');
        }
        out.push(letter);
    }
    out
}
