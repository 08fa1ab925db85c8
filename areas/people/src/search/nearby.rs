//! Skeletons within one slip of each other: one sound left out, put in, replaced, or two swapped.
//!
//! All of them are made here and the index is asked which exist; that is a few hundred equality look-ups at most,
//! the same on every database.

use super::{likeness, sound};
use std::collections::BTreeMap;

/// A skeleton that may be what was meant, and how far off it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    pub skeleton: String,
    pub distance: f32,
}

/// Every skeleton one slip from any of `wanted`, themselves included, nearest first.
pub fn around(wanted: &[String]) -> Vec<Near> {
    let mut all: BTreeMap<String, f32> = BTreeMap::new();
    for skeleton in wanted {
        for made in one_slip(skeleton) {
            let distance = likeness::distance(skeleton, &made);
            all.entry(made).and_modify(|least| *least = least.min(distance)).or_insert(distance);
        }
    }
    let mut near: Vec<Near> =
        all.into_iter().map(|(skeleton, distance)| Near { skeleton, distance }).collect();
    near.sort_by(|a, b| a.distance.total_cmp(&b.distance));
    near
}

/// The skeletons themselves and nothing around them.
pub fn exactly(wanted: &[String]) -> Vec<Near> {
    wanted.iter().map(|skeleton| Near { skeleton: skeleton.clone(), distance: 0.0 }).collect()
}

fn one_slip(skeleton: &str) -> Vec<String> {
    let mut made = vec![skeleton.to_owned()];
    for at in 0..=skeleton.len() {
        let (before, after) = skeleton.split_at(at);
        let mut following = after.chars();
        let letter = following.next();
        let rest = following.as_str();
        for put in sounds(at) {
            made.push(format!("{before}{put}{after}"));
            if letter.is_some() {
                made.push(format!("{before}{put}{rest}"));
            }
        }
        if letter.is_some() && skeleton.len() > 1 {
            made.push(format!("{before}{rest}"));
        }
        if let (Some(one), Some(two)) = (letter, rest.chars().next()) {
            made.push(format!("{before}{two}{one}{}", &rest[1..]));
        }
    }
    made.iter().map(|skeleton| sound::shortened(skeleton).to_owned()).collect()
}

/// The vowel mark stands only at the beginning.
fn sounds(at: usize) -> impl Iterator<Item = char> {
    sound::SOUNDS.chars().filter(move |sound| at == 0 || *sound != 'a')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(wanted: &str, meant: &str) -> bool {
        around(&[wanted.to_owned()]).iter().any(|near| near.skeleton == meant)
    }

    #[test]
    fn one_slip_is_found() {
        assert!(finds("mhmd", "mhmd"));
        assert!(finds("mhmd", "mmd"), "one left out");
        assert!(finds("mmd", "mhmd"), "one put in");
        assert!(finds("mhmd", "mhmt"), "one replaced");
        assert!(finds("ftm", "fmt"), "two swapped");
        assert!(finds("smal", "asmal"), "a first vowel put in");
        assert!(!finds("mhmd", "ksrl"));
    }

    #[test]
    fn the_word_itself_comes_first_and_likely_confusions_next() {
        let near = around(&["rmd".to_owned()]);
        assert_eq!(near[0], Near { skeleton: "rmd".to_owned(), distance: 0.0 });
        let place = |skeleton: &str| near.iter().position(|near| near.skeleton == skeleton);
        assert!(place("rmt") < place("rml"));
    }

    #[test]
    fn there_are_few_enough_to_ask_for() {
        assert!(around(&["mhmdrskl".to_owned()]).len() < 300);
        assert_eq!(around(&[String::new()]).len(), 1 + sound::SOUNDS.len());
    }
}
