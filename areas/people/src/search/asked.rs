//! What was typed in a search box: words of a name, a year or day of birth, digits of a telephone or a document.

use chrono::{Datelike, NaiveDate};

/// What the operator knows, in any order and as far as it goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub name: String,
    pub birth_year: Option<i32>,
    pub birth_date: Option<NaiveDate>,
    /// Anything with enough digits to be a telephone, a fiscal code, a CUI, a Vestanet or permit number.
    pub numbers: Vec<String>,
    /// The last word may be unfinished: the operator is still typing.
    pub is_typing: bool,
}

/// Nobody is searched for by fewer letters than this.
const FEWEST_LETTERS: usize = 2;
const FEWEST_DIGITS: usize = 5;
const LONGEST: usize = 300;

impl Asked {
    /// Reads a search box. `10/03/1990`, `1990-03-10` and `1990` are births; words with many digits are numbers.
    pub fn read(text: &str) -> Asked {
        let text: String = text.chars().take(LONGEST).collect();
        let mut asked = Asked::default();
        let mut digits = String::new();
        for word in text.split_whitespace() {
            if let Some(date) = date(word) {
                asked.birth_date = Some(date);
                asked.birth_year = Some(date.year());
            } else if let Some(year) = year(word).filter(|_| digits.is_empty()) {
                asked.birth_year = Some(year);
            } else if is_digits(word) {
                digits.push_str(&compact(word));
            } else if is_code(&compact(word)) {
                asked.numbers.push(compact(word));
            } else {
                if !asked.name.is_empty() {
                    asked.name.push(' ');
                }
                asked.name.push_str(word);
            }
        }
        if digits.len() >= FEWEST_DIGITS {
            asked.numbers.push(digits);
        }
        asked
    }

    pub fn is_enough(&self) -> bool {
        !self.numbers.is_empty() || self.name.chars().filter(|c| c.is_alphabetic()).count() >= FEWEST_LETTERS
    }
}

/// Letters and digits in upper case: spaces, dots, dashes and slashes are habits.
pub fn compact(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect()
}

/// Letters and digits together, long enough for a CUI: no name is written so.
fn is_code(word: &str) -> bool {
    word.len() >= 6 && word.chars().filter(char::is_ascii_digit).count() >= 2
}

fn is_digits(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | '/' | '(' | ')'))
}

fn year(word: &str) -> Option<i32> {
    let is_year = word.len() == 4 && word.bytes().all(|c| c.is_ascii_digit());
    word.parse().ok().filter(|year| is_year && (1900..=2100).contains(year))
}

fn date(word: &str) -> Option<NaiveDate> {
    ["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(word, form).ok())
        .filter(|date| (1900..=2100).contains(&date.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_takes_name_and_year_in_any_order() {
        let asked = Asked::read("  1990 Mohamed  Ali ");
        assert_eq!((asked.name.as_str(), asked.birth_year), ("Mohamed Ali", Some(1990)));
    }

    #[test]
    fn a_day_of_birth_is_read_as_italians_write_it() {
        let asked = Asked::read("Ali 10/03/1990");
        assert_eq!(asked.birth_date, NaiveDate::from_ymd_opt(1990, 3, 10));
        assert_eq!(asked.birth_year, Some(1990));
        assert_eq!(Asked::read("Ali 31/02/1990").birth_date, None, "no such day");
    }

    #[test]
    fn a_telephone_written_in_groups_is_one_number() {
        assert_eq!(Asked::read("333 123 4567").numbers, ["3331234567"]);
        assert_eq!(Asked::read("+39 333 1234567").numbers, ["393331234567"]);
    }

    #[test]
    fn a_document_number_is_a_number_and_not_a_name() {
        let asked = Asked::read("vrdlnu90c50z330k");
        assert_eq!(asked.numbers, ["VRDLNU90C50Z330K"]);
        assert_eq!(asked.name, "");
        assert_eq!(Asked::read("05abc1d").numbers, ["05ABC1D"]);
    }

    #[test]
    fn one_letter_is_not_a_search() {
        assert!(!Asked::read("a").is_enough());
        assert!(!Asked::read("1990").is_enough());
        assert!(Asked::read("Li").is_enough());
    }
}
