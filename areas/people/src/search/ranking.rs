//! Which of the persons found is the one meant: what was typed against what is written, word by word.

use super::{likeness::likeness, sound, tokens};
use std::collections::HashMap;

/// A name in the form in which it is compared.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The words that carry meaning.
    pub words: Vec<String>,
    /// Neighbours written as one, with the places (in `words` order) they stand for.
    pub joined: Vec<String>,
}

impl Reading {
    pub fn of(name: &str) -> Reading {
        let (joined, words): (Vec<_>, Vec<_>) =
            tokens::pieces(name).into_iter().partition(tokens::Piece::is_joined);
        let spelled =
            |pieces: Vec<tokens::Piece>| pieces.iter().map(|piece| sound::spelling(&piece.text)).collect();
        Reading { words: spelled(words), joined: spelled(joined) }
    }
}

/// Compares one question with many persons; what is learnt about a word is kept for the next person.
pub struct Ranker {
    asked: Reading,
    birth_year: Option<i32>,
    is_typing: bool,
    known: HashMap<String, Vec<f32>>,
}

/// Below this two words are different names, not misspellings.
const SAME_WORD: f32 = 0.45;
/// What a word on the permit that nobody typed takes away.
const UNASKED_WORD: f32 = 0.03;

impl Ranker {
    pub fn new(name: &str, birth_year: Option<i32>, is_typing: bool) -> Ranker {
        Ranker { asked: Reading::of(name), birth_year, is_typing, known: HashMap::new() }
    }

    /// How well a written name and year of birth answer the question; about 1 for the very same.
    pub fn score(&mut self, words: &[&str], birth_year: Option<i32>) -> f32 {
        let name = self.name_score(words);
        name + self.year_score(birth_year)
    }

    fn name_score(&mut self, words: &[&str]) -> f32 {
        for word in words {
            self.learn(word);
        }
        let columns: Vec<&Vec<f32>> = words.iter().map(|word| &self.known[*word]).collect();
        let asked = self.asked.words.len();
        let (matched, weight) = best_assignment(&columns, &self.asked.words);
        if weight == 0.0 {
            return 0.0;
        }
        let unasked = words.len().saturating_sub(asked) as f32;
        matched / weight - UNASKED_WORD * unasked
    }

    fn learn(&mut self, word: &str) {
        if self.known.contains_key(word) {
            return;
        }
        let last = self.asked.words.len().saturating_sub(1);
        let likenesses = self.asked.words.iter().enumerate().map(|(at, asked)| {
            let whole = likeness(asked, word);
            let beginning = if self.is_typing && at == last { beginning(asked, word) } else { 0.0 };
            let share = whole.max(beginning);
            if share < SAME_WORD { 0.0 } else { share }
        });
        let likenesses = likenesses.collect();
        self.known.insert(word.to_owned(), likenesses);
    }

    fn year_score(&self, written: Option<i32>) -> f32 {
        let (Some(asked), Some(written)) = (self.birth_year, written) else { return 0.0 };
        match (asked - written).abs() {
            0 => 0.10,
            1 => 0.05,
            2 => 0.0,
            years => -0.05 * (years.min(6) as f32),
        }
    }
}

/// An unfinished word against the beginning of a written one.
fn beginning(asked: &str, word: &str) -> f32 {
    if asked.len() >= word.len() {
        return 0.0;
    }
    let start = word.get(..asked.len()).unwrap_or(word);
    likeness(asked, start) * 0.97
}

/// Each asked word with at most one written word and the reverse, so that the sum is greatest. Longer words weigh
/// more: they are rarer. At most six words on either side, so every way is tried.
fn best_assignment(columns: &[&Vec<f32>], asked: &[String]) -> (f32, f32) {
    let weights: Vec<f32> = asked.iter().map(|word| 1.0 + 0.08 * word.len().min(10) as f32).collect();
    let total = weights.iter().sum();
    (assign(columns, &weights, 0, 0), total)
}

fn assign(columns: &[&Vec<f32>], weights: &[f32], at: usize, taken: u32) -> f32 {
    if at == weights.len() {
        return 0.0;
    }
    let mut best = assign(columns, weights, at + 1, taken);
    for (column, likenesses) in columns.iter().enumerate() {
        let share = likenesses[at];
        if taken & (1 << column) == 0 && share > 0.0 {
            best = best.max(share * weights[at] + assign(columns, weights, at + 1, taken | (1 << column)));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(asked: &str, written: &str) -> f32 {
        let reading = Reading::of(written);
        let words: Vec<&str> = reading.words.iter().map(String::as_str).collect();
        Ranker::new(asked, None, false).score(&words, None)
    }

    #[test]
    fn any_order_is_the_same_name() {
        assert_eq!(score("Ali Mohamed", "Mohamed Ali"), score("Mohamed Ali", "Mohamed Ali"));
    }

    #[test]
    fn a_misspelling_beats_another_name() {
        assert!(score("Mohamed Traore", "Mohamed Traoré") > score("Mohamed Traore", "Mohamed Touré"));
        assert!(score("Yousef Ahmadi", "Yusuf Ahmadi") > score("Yousef Ahmadi", "Yasin Ahmadi"));
    }

    #[test]
    fn one_name_of_two_is_still_an_answer_but_a_lesser_one() {
        assert!(score("Ali Karimi", "Ali Reza Karimi") > score("Ali Karimi", "Ali Rezai"));
        assert!(score("Ali Karimi", "Ali Karimi") > score("Ali Karimi", "Ali Reza Karimi"));
    }

    #[test]
    fn the_year_of_birth_decides_between_equal_names() {
        let words = ["ali", "karimi"];
        let mut ranker = Ranker::new("Ali Karimi", Some(1990), false);
        let exact = ranker.score(&words, Some(1990));
        assert!(exact > ranker.score(&words, Some(1991)));
        assert!(ranker.score(&words, Some(1991)) > ranker.score(&words, Some(1970)));
        assert!(ranker.score(&words, None) > ranker.score(&words, Some(1970)));
    }

    #[test]
    fn an_unfinished_word_finds_the_whole_one() {
        let written = Reading::of("Oluwaseun Adeyemi").words;
        let words: Vec<&str> = written.iter().map(String::as_str).collect();
        let typing = Ranker::new("Oluwas", None, true).score(&words, None);
        assert!(typing > 0.8, "{typing}");
    }
}
