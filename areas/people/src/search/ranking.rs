//! Which of the persons found is the one meant: what was typed against what is written, word by word.

use super::{likeness::likeness, line::Line, sound, tokens};
use std::collections::HashMap;

/// The readings of a name, each word in its one spelling.
pub fn spelt(name: &str) -> Vec<Vec<String>> {
    let spell = |words: Vec<String>| words.iter().map(|word| sound::spelling(word)).collect();
    tokens::readings(name).into_iter().map(spell).collect()
}

/// Compares one question with many persons; what is learnt about a word is kept for the next person.
pub struct Ranker {
    /// The name as typed, then with its kinship word written together.
    asked: Vec<Asked>,
    /// The name with two neighbours written together: for persons whose name has fewer words.
    joined: Vec<Asked>,
    birth_year: Option<i32>,
}

/// Below this two words are different names, not misspellings.
const SAME_WORD: f32 = 0.45;
/// What a word on the permit that nobody typed takes away.
const UNASKED_WORD: f32 = 0.03;
/// A name this alike needs no other way of reading it.
const GOOD: f32 = 0.9;

impl Ranker {
    pub fn new(name: &str, birth_year: Option<i32>, is_typing: bool) -> Ranker {
        let readings = spelt(name);
        let joined = joined(&readings[0]).into_iter().map(|words| Asked::new(words, is_typing)).collect();
        let asked = readings.into_iter().map(|words| Asked::new(words, is_typing)).collect();
        Ranker { asked, joined, birth_year }
    }

    /// How well a written name and year of birth answer the question; about 1 for the very same.
    pub fn score(&mut self, words: &[&str], birth_year: Option<i32>) -> f32 {
        let name = self.name_score(words);
        name + self.year_score(birth_year)
    }

    /// The best of the names on a person's line.
    pub fn score_line(&mut self, line: &Line<'_>) -> f32 {
        line.names().map(|words| self.score(&words, line.birth_year)).fold(0.0, f32::max)
    }

    fn name_score(&mut self, words: &[&str]) -> f32 {
        let mut best = best_of(&mut self.asked, words);
        let asked = self.asked[0].words.len();
        if best < GOOD && words.len() < asked {
            best = best.max(best_of(&mut self.joined, words));
        }
        if best < GOOD && words.len() > asked {
            for together in joined(words) {
                let words: Vec<&str> = together.iter().map(String::as_str).collect();
                best = best.max(best_of(&mut self.asked, &words));
            }
        }
        best
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

fn best_of(asked: &mut [Asked], words: &[&str]) -> f32 {
    asked.iter_mut().map(|asked| asked.score(words)).fold(0.0, f32::max)
}

/// Every way to write two neighbours as one word.
fn joined<T: AsRef<str>>(words: &[T]) -> Vec<Vec<String>> {
    let join = |at: usize| {
        let mut some: Vec<String> = words.iter().map(|word| word.as_ref().to_owned()).collect();
        let second = some.remove(at);
        some[at - 1].push_str(&second);
        some
    };
    (1..words.len()).map(join).collect()
}

/// One reading of the question.
struct Asked {
    words: Vec<String>,
    weights: Vec<f32>,
    is_typing: bool,
    /// How alike a written word is to each asked one.
    known: HashMap<String, Vec<f32>>,
}

impl Asked {
    fn new(words: Vec<String>, is_typing: bool) -> Asked {
        // Longer words weigh more: they are rarer.
        let weights = words.iter().map(|word| 1.0 + 0.08 * word.len().min(10) as f32).collect();
        Asked { words, weights, is_typing, known: HashMap::new() }
    }

    fn score(&mut self, words: &[&str]) -> f32 {
        for word in words {
            self.learn(word);
        }
        let columns: Vec<&Vec<f32>> = words.iter().map(|word| &self.known[*word]).collect();
        let weight: f32 = self.weights.iter().sum();
        if weight == 0.0 {
            return 0.0;
        }
        let unasked = words.len().saturating_sub(self.words.len()) as f32;
        assign(&columns, &self.weights, 0, 0) / weight - UNASKED_WORD * unasked
    }

    fn learn(&mut self, word: &str) {
        if self.known.contains_key(word) {
            return;
        }
        let last = self.words.len().saturating_sub(1);
        let likenesses = self.words.iter().enumerate().map(|(at, asked)| {
            let whole = likeness(asked, word);
            let beginning = if self.is_typing && at == last { beginning(asked, word) } else { 0.0 };
            let share = whole.max(beginning);
            if share < SAME_WORD { 0.0 } else { share }
        });
        let likenesses = likenesses.collect();
        self.known.insert(word.to_owned(), likenesses);
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

/// Each asked word with at most one written word and the reverse, so that the sum is greatest. At most six words on
/// either side, so every way is tried.
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
        let mut ranker = Ranker::new(asked, None, false);
        let readings = spelt(written);
        let with =
            |words: &Vec<String>| ranker.score(&words.iter().map(String::as_str).collect::<Vec<_>>(), None);
        readings.iter().map(with).fold(0.0, f32::max)
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
        let written = spelt("Oluwaseun Adeyemi").remove(0);
        let words: Vec<&str> = written.iter().map(String::as_str).collect();
        let typing = Ranker::new("Oluwas", None, true).score(&words, None);
        assert!(typing > 0.8, "{typing}");
    }

    #[test]
    fn written_together_or_apart_is_the_same_name() {
        for (one, other) in [
            ("Fatima Benali", "Fatima ben Ali"),
            ("Abdurrahman Omar", "Abd al-Rahman Omar"),
            ("Nasiruddin Ahmed", "Nasir Uddin Ahmed"),
            ("Abdl Mollaah", "Abdul Mollah"),
        ] {
            assert!(score(one, other) > 0.8, "{one}, {other}: {}", score(one, other));
            assert!(score(other, one) > 0.8, "{other}, {one}: {}", score(other, one));
        }
    }
}
