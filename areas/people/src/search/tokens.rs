//! A name as the pieces by which it can be found: its words, and the words that some write together.

use super::script;

/// Words beyond this add nothing to a search and would only multiply the pairs.
const MOST_WORDS: usize = 6;

/// Always part of the name that follows, never a name of their own.
const ARTICLES: &[&str] = &[
    "al", "el", "ul", "il", "l", "de", "del", "della", "dos", "das", "van", "von", "der", "den", "ed", "ud",
    "ur",
];
/// Sometimes written, sometimes not; sometimes joined to what follows.
const KIN: &[&str] = &[
    "ben", "bin", "ibn", "bint", "bent", "abu", "abou", "abo", "bou", "ould", "wuld", "ait", "oum", "umm",
    "um", "abd", "abdul", "abdel", "abdoul", "abdal", "abdur", "abder", "abdu",
];
/// A particle only where enough else is left: An and Da are names too.
const WEAK: &[&str] = &["da", "di", "do", "le", "la", "as", "ash", "ad", "ar", "er", "az", "an", "y", "e"];

/// Abbreviations used on documents.
const SHORT_FORMS: &[(&str, &str)] = &[
    ("md", "mohammad"),
    ("mohd", "mohammad"),
    ("muhd", "mohammad"),
    ("mhd", "mohammad"),
    ("most", "mosammat"),
    ("mst", "mosammat"),
    ("mosa", "mosammat"),
];

/// One way to read a stretch of words. Pieces that overlap are alternatives, not two names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub first: usize,
    pub last: usize,
}

impl Piece {
    pub fn overlaps(&self, other: &Piece) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    pub fn is_joined(&self) -> bool {
        self.first != self.last
    }
}

/// The words of a name that carry meaning, in the order written.
pub fn words(name: &str) -> Vec<String> {
    pieces(name).into_iter().filter(|piece| !piece.is_joined()).map(|piece| piece.text).collect()
}

/// The ways a name may be read: its words; and, where it has a kinship word, that word written together with the name
/// it belongs to, as many offices do (`Ben Ali`, `Benali`; `Abd al-Rahman`, `Abdurrahman`).
pub fn readings(name: &str) -> Vec<Vec<String>> {
    let latin = script::latin(name);
    let all: Vec<&str> =
        latin.split(' ').filter(|word| !word.is_empty()).map(written_out).take(MOST_WORDS).collect();
    let mut readings = vec![words(name)];
    let mut together = Vec::new();
    let mut kin = String::new();
    for (at, word) in all.iter().enumerate() {
        if ARTICLES.contains(word) {
            continue;
        }
        kin.push_str(word);
        if !is_particle(&all, at) {
            together.push(std::mem::take(&mut kin));
        }
    }
    if !together.is_empty() && together != readings[0] && all.iter().any(|word| KIN.contains(word)) {
        readings.push(together);
    }
    readings
}

/// Every word of the name, then every pair of neighbours written as one.
pub fn pieces(name: &str) -> Vec<Piece> {
    let latin = script::latin(name);
    let all: Vec<&str> =
        latin.split(' ').filter(|word| !word.is_empty()).map(written_out).take(MOST_WORDS).collect();
    let kept = meaningful(&all);

    let mut pieces: Vec<Piece> =
        kept.iter().map(|&at| Piece { text: all[at].to_owned(), first: at, last: at }).collect();
    for at in 1..all.len() {
        let joined = format!("{}{}", all[at - 1], all[at]);
        pieces.push(Piece { text: joined, first: at - 1, last: at });
    }
    pieces
}

fn meaningful(all: &[&str]) -> Vec<usize> {
    let strong: Vec<usize> = (0..all.len()).filter(|&at| !is_particle(all, at)).collect();
    let without_weak: Vec<usize> = strong.iter().copied().filter(|&at| !WEAK.contains(&all[at])).collect();
    if without_weak.len() >= 2 {
        return without_weak;
    }
    if strong.is_empty() { (0..all.len()).collect() } else { strong }
}

/// A kinship word counts as a particle only before the name it belongs to.
fn is_particle(all: &[&str], at: usize) -> bool {
    ARTICLES.contains(&all[at]) || (KIN.contains(&all[at]) && at + 1 < all.len())
}

fn written_out(word: &str) -> &str {
    SHORT_FORMS.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_are_not_names() {
        assert_eq!(words("El Mansouri, Ahmed"), ["mansouri", "ahmed"]);
        assert_eq!(words("Fatima ben Ali"), ["fatima", "ali"]);
        assert_eq!(words("Abd al-Rahman Omar"), ["rahman", "omar"]);
    }

    #[test]
    fn a_name_made_of_particles_alone_is_kept() {
        assert_eq!(words("An Da"), ["an", "da"]);
        assert_eq!(words("El"), ["el"]);
        assert_eq!(words("Abdul"), ["abdul"]);
    }

    #[test]
    fn neighbours_may_be_written_together() {
        let texts: Vec<String> = pieces("Ben Ali Karim").into_iter().map(|piece| piece.text).collect();
        assert_eq!(texts, ["ali", "karim", "benali", "alikarim"]);
    }

    #[test]
    fn a_kinship_word_may_belong_to_the_name_after_it() {
        assert_eq!(readings("Fatima ben Ali"), [vec!["fatima", "ali"], vec!["fatima", "benali"]]);
        assert_eq!(readings("Abd al-Rahman Omar"), [vec!["rahman", "omar"], vec!["abdrahman", "omar"]]);
        assert_eq!(readings("Ada Provetta").len(), 1);
    }

    #[test]
    fn abbreviations_are_written_out() {
        assert_eq!(words("Md. Rahim"), ["mohammad", "rahim"]);
    }

    #[test]
    fn a_long_text_gives_few_words() {
        assert!(pieces(&"parola ".repeat(2_000)).len() <= 2 * MOST_WORDS);
    }
}
