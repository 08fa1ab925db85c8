//! Any writing system to lower-case Latin letters, so that a name can be compared with itself.

use unicode_normalization::UnicodeNormalization;

/// Longer than any name that was ever written on a permit; what comes after is not read.
const LONGEST: usize = 200;

/// Words of small Latin letters, separated by single spaces. Digits, emoji and marks are left out.
pub fn latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous_was_han = false;
    for letter in text.chars().take(LONGEST).nfkc() {
        let is_han = is_han(letter);
        if is_han != previous_was_han {
            out.push(' ');
        }
        append(&mut out, letter);
        // 王小明 is Wang Xiaoming: one sign for the family, the others are written together.
        if is_han && !previous_was_han {
            out.push(' ');
        }
        previous_was_han = is_han;
    }
    out.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn append(out: &mut String, letter: char) {
    if letter.is_ascii_alphabetic() {
        out.push(letter.to_ascii_lowercase());
    } else if is_apostrophe(letter) || is_arabic_vowel_mark(letter) {
        // N'Diaye is Ndiaye; vowel marks are written by some and not by others.
    } else if letter.is_alphabetic() {
        out.extend(
            any_ascii::any_ascii_char(letter)
                .chars()
                .filter(char::is_ascii_alphabetic)
                .map(|latin| latin.to_ascii_lowercase()),
        );
    } else if !is_joining_mark(letter) {
        out.push(' ');
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '′' | 'ʹ' | 'ـ')
}

fn is_arabic_vowel_mark(letter: char) -> bool {
    matches!(letter, '\u{064B}'..='\u{0652}' | '\u{0670}')
}

/// Signs that live inside a word: combining accents, the Bengali virama, joiners of Arabic and Bengali.
fn is_joining_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{FEFF}')
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_apostrophes_and_case_do_not_matter() {
        assert_eq!(latin("N'Diaye  Aïssatou-Çelik"), "ndiaye aissatou celik");
        assert_eq!(latin("Ștefan Müller"), "stefan muller");
    }

    #[test]
    fn other_alphabets_become_latin() {
        assert_eq!(latin("محمد"), "mhmd");
        assert_eq!(latin("Олена"), "olena");
        assert_eq!(latin("მარიამ"), "mariam");
        assert_eq!(latin("王小明"), "wang xiaoming");
        assert!(latin("মোহাম্মদ").starts_with("moham"));
    }

    #[test]
    fn what_is_not_a_letter_is_left_out() {
        assert_eq!(latin("😀 Ada 🎉 1990"), "ada");
        assert_eq!(latin(""), "");
        assert!(latin(&"a".repeat(10_000)).len() <= LONGEST);
    }
}
