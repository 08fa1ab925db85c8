//! What makes a password acceptable. Pure: no clock, no database.
//!
//! Length comes first and composition is free, after NIST SP 800-63B: a long sentence is easy to remember and hard
//! to guess, while a forced digit becomes a 1 at the end. What is refused is what an attacker tries first.

/// Shortest and longest accepted. The upper bound keeps a request from buying minutes of hashing.
pub const SHORTEST: usize = 12;
pub const LONGEST: usize = 200;

/// Letters and digits a word needs, once what everybody guesses is taken out.
const LEFT_AFTER_COMMON: usize = 5;

/// Why a password cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    TooShort,
    TooLong,
    Common,
    Repetitive,
    AboutYou,
    NotTheSame,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        let (field, key) = match refusal {
            Refusal::TooShort => ("password", "identity-password-too-short"),
            Refusal::TooLong => ("password", "identity-password-too-long"),
            Refusal::Common => ("password", "identity-password-common"),
            Refusal::Repetitive => ("password", "identity-password-repetitive"),
            Refusal::AboutYou => ("password", "identity-password-about-you"),
            Refusal::NotTheSame => ("repeated", "identity-password-not-the-same"),
        };
        Self::new(key).on(field).with("min", SHORTEST).with("max", LONGEST)
    }
}

/// A password the rules have accepted. There is no other way to make one.
pub struct Accepted(String);

impl Accepted {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Accepts `password`, typed twice, for somebody called `name` who signs in as `email`.
pub fn accept(password: &str, repeated: &str, name: &str, email: &str) -> Result<Accepted, Refusal> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Refusal::TooShort);
    }
    if length > LONGEST {
        return Err(Refusal::TooLong);
    }
    if is_repetitive(password) {
        return Err(Refusal::Repetitive);
    }
    let plain = plain(password);
    if too_little_without(&plain, common_words()) {
        return Err(Refusal::Common);
    }
    if too_little_without(&plain, own_words(&name.to_lowercase(), &email.to_lowercase())) {
        return Err(Refusal::AboutYou);
    }
    if password != repeated {
        return Err(Refusal::NotTheSame);
    }
    Ok(Accepted(password.to_owned()))
}

/// Few different characters, or one short piece over and over.
fn is_repetitive(password: &str) -> bool {
    let characters: Vec<char> = password.chars().collect();
    let mut different = characters.clone();
    different.sort_unstable();
    different.dedup();
    let repeats =
        (1..=4).any(|piece| characters.iter().skip(piece).eq(&characters[..characters.len() - piece]));
    different.len() < 5 || repeats
}

/// Lower case, with the digits and signs people put for letters turned back.
fn plain(password: &str) -> String {
    let turned_back = |c| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    password.to_lowercase().chars().map(turned_back).collect()
}

/// Whether little is left to guess once `words`, digits and signs are taken out.
fn too_little_without<'w>(plain: &str, words: impl Iterator<Item = &'w str>) -> bool {
    let mut rest = plain.to_owned();
    let mut found = false;
    for word in words {
        let without = rest.replace(word, "");
        found |= without.len() != rest.len();
        rest = without;
    }
    found && rest.chars().filter(|c| c.is_alphabetic()).count() < LEFT_AFTER_COMMON
}

/// Longest words first, so that "passwords" does not leave an s of "password".
fn common_words() -> impl Iterator<Item = &'static str> {
    include_str!("common.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn own_words<'w>(name: &'w str, email: &'w str) -> impl Iterator<Item = &'w str> {
    // Words are compared as `plain` leaves a password; a name has no digits to turn back.
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric())
        .chain(email.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() >= 3)
        .collect();
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(password: &str) -> Result<(), Refusal> {
        accept(password, password, "amina bruni", "amina.bruni@example.org").map(|_| ())
    }

    #[test]
    fn eleven_characters_are_too_few_and_twelve_are_enough() {
        assert_eq!(verdict("gatto-lampo"), Err(Refusal::TooShort));
        assert_eq!(verdict("gatto-lampo7"), Ok(()));
    }

    #[test]
    fn two_hundred_characters_are_accepted_and_one_more_is_not() {
        let long: String =
            "La nebbia sul Mincio scende piano e copre tutto. ".chars().cycle().take(201).collect();

        assert_eq!(verdict(&long[..200]), Ok(()));
        assert_eq!(verdict(&long), Err(Refusal::TooLong));
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert_eq!(verdict("però così là"), Ok(()));
        assert_eq!(verdict("çédèàìòùüöä"), Err(Refusal::TooShort));
    }

    #[test]
    fn a_sentence_without_digits_or_capitals_is_welcome() {
        assert_eq!(verdict("tre aironi sul fiume"), Ok(()));
    }

    #[test]
    fn what_everybody_tries_first_is_refused_however_it_is_dressed_up() {
        for password in [
            "password2026!",
            "P@ssw0rd12345",
            "Qwerty123456",
            "raccordo2026!!",
            "Benvenuto2026",
            "prefettura123",
        ] {
            assert_eq!(verdict(password), Err(Refusal::Common), "{password}");
        }
    }

    #[test]
    fn one_common_word_among_others_does_no_harm() {
        assert_eq!(verdict("la password del gatto zoppo"), Ok(()));
    }

    #[test]
    fn repetition_is_refused() {
        for password in ["aaaaaaaaaaaa", "abcabcabcabc", "ab12ab12ab12", "111122221111"] {
            assert_eq!(verdict(password), Err(Refusal::Repetitive), "{password}");
        }
    }

    #[test]
    fn ones_own_name_is_no_secret() {
        assert_eq!(verdict("AminaBruni1990"), Err(Refusal::AboutYou));
    }

    #[test]
    fn both_times_must_be_the_same() {
        let refused = accept("tre aironi sul fiume", "tre aironi sul fiumi", "", "");

        assert_eq!(refused.map(|_| ()), Err(Refusal::NotTheSame));
    }
}
