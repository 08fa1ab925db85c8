//! Under which keys to look, and in which order. Pure: what is found is another file's business.

use super::{keys, keys::Key, nearby, nearby::Near, sound, tokens, tokens::Piece};
use std::collections::HashSet;

/// Sounds considered for each word.
const MOST_NEAR: usize = 28;
const MOST_PAIRS: usize = 700;
const MOST_SINGLES: usize = 56;
/// Rows read in one stage. They are small and lie side by side.
const MOST_ROWS: u64 = 6_000;
const MOST_ROWS_OF_ONE_WORD: u64 = 3_000;
/// Sounds this far off are the usual confusions: s and z, b and p, a silent h.
const CLOSE: f32 = 0.55;

/// One asked piece with the sounds of the index that may be meant by it.
#[derive(Clone, Debug)]
pub struct Heard {
    pub piece: Piece,
    pub near: Vec<Near>,
}

/// One round of looking.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    pub keys: Vec<Key>,
    /// Years of birth that will do; empty means any.
    pub years: Vec<i32>,
    pub most_rows: u64,
    /// Only where the rounds before found nobody convincing.
    pub is_last_resort: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Look {
    key: Key,
    distance: f32,
}

/// Every sound that could be meant: the index is asked which of them occur.
pub fn hear(name: &str) -> Vec<Heard> {
    let listen = |piece: Piece| {
        let skeletons = sound::skeletons(&piece.text);
        let near = if piece.is_joined() { nearby::exactly(&skeletons) } else { nearby::around(&skeletons) };
        Heard { piece, near }
    };
    tokens::pieces(name).into_iter().map(listen).collect()
}

/// Keeps the sounds that occur, the nearest of them.
pub fn keep_known(heard: &mut [Heard], known: &HashSet<i64>) {
    for one in heard {
        one.near.retain(|near| known.contains(&keys::packed(&near.skeleton)));
        one.near.truncate(MOST_NEAR);
    }
}

/// The rounds for a name, with a year of birth or without.
pub fn stages(heard: &[Heard], birth_year: Option<i32>) -> Vec<Stage> {
    let words = heard.iter().filter(|one| !one.piece.is_joined()).count();
    let pairs = pairs(heard);
    let singles = singles(heard);
    let around =
        |width: i32| birth_year.map(|year| (year - width..=year + width).chain([0]).collect::<Vec<i32>>());

    let mut stages = Vec::new();
    let mut add = |looks: Vec<Key>, years: Option<Vec<i32>>, most_rows: u64, is_last_resort: bool| {
        if !looks.is_empty() {
            stages.push(Stage { keys: looks, years: years.unwrap_or_default(), most_rows, is_last_resort });
        }
    };
    if words > 1 {
        add(between(&pairs, 0.0, 0.01), around(2), MOST_ROWS, false);
        add(between(&pairs, 0.01, CLOSE), around(2), MOST_ROWS, false);
        add(between(&pairs, CLOSE, f32::MAX), around(2), MOST_ROWS, false);
    }
    let is_only_way = words <= 1;
    if birth_year.is_some() {
        add(between(&singles, 0.0, 0.01), around(1), MOST_ROWS, !is_only_way);
        add(between(&singles, 0.01, f32::MAX), around(0), MOST_ROWS, !is_only_way);
    } else if is_only_way {
        add(between(&singles, 0.0, 0.01), None, MOST_ROWS, false);
        add(between(&singles, 0.01, f32::MAX), None, MOST_ROWS, true);
    } else {
        for one in heard.iter().filter(|one| !one.piece.is_joined()) {
            let alone = self::singles(std::slice::from_ref(one));
            add(between(&alone, 0.0, 0.01), None, MOST_ROWS_OF_ONE_WORD, true);
        }
    }
    stages
}

/// The sounds written as they are, within a year: for lists of thousands of names, where speed matters most.
pub fn exact(name: &str, birth_year: Option<i32>) -> Stage {
    let mut heard = hear(name);
    for one in &mut heard {
        one.near.retain(|near| near.distance == 0.0);
    }
    let years = birth_year.map(|year| (year - 1..=year + 1).chain([0]).collect()).unwrap_or_default();
    let keys = between(&pairs(&heard), 0.0, 0.01);
    Stage { keys, years, most_rows: MOST_ROWS, is_last_resort: false }
}

/// Two sounds together: rare even where each alone is common.
fn pairs(heard: &[Heard]) -> Vec<Look> {
    let mut looks = Vec::new();
    for (at, one) in heard.iter().enumerate() {
        for other in heard[at + 1..].iter().filter(|other| !one.piece.overlaps(&other.piece)) {
            looks.extend(one.near.iter().flat_map(|a| other.near.iter().map(|b| together(a, b))));
        }
    }
    nearest_first(looks, MOST_PAIRS)
}

fn together(one: &Near, other: &Near) -> Look {
    Look { key: keys::pair(&one.skeleton, &other.skeleton), distance: one.distance + other.distance }
}

/// One sound alone: for a single word, or beside a year of birth.
fn singles(heard: &[Heard]) -> Vec<Look> {
    let alone = |near: &Near| Look { key: keys::single(&near.skeleton), distance: near.distance };
    nearest_first(heard.iter().flat_map(|one| &one.near).map(alone).collect(), MOST_SINGLES)
}

fn nearest_first(mut looks: Vec<Look>, most: usize) -> Vec<Look> {
    looks.sort_by(|a, b| a.distance.total_cmp(&b.distance));
    let mut seen = HashSet::new();
    looks.retain(|look| seen.insert(look.key));
    looks.truncate(most);
    looks
}

fn between(looks: &[Look], least: f32, most: f32) -> Vec<Key> {
    looks.iter().filter(|look| look.distance >= least && look.distance < most).map(|look| look.key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_words_are_looked_up_together_first() {
        let stages = stages(&hear("Mohamed Ali"), None);
        assert!(stages[0].keys.contains(&keys::pair("mhmd", "al")));
        assert!(stages.iter().all(|stage| stage.keys.len() <= MOST_PAIRS));
    }

    #[test]
    fn a_year_of_birth_narrows_every_round() {
        assert!(stages(&hear("Mohamed Ali"), Some(1990)).iter().all(|stage| stage.years.contains(&1990)));
        assert!(
            stages(&hear("Mohamed Ali"), Some(1990))[0].years.contains(&0),
            "whose year nobody knows may be it"
        );
    }

    #[test]
    fn nothing_asked_is_nothing_looked_for() {
        assert!(stages(&hear(""), None).is_empty());
    }
}
