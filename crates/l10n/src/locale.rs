//! The languages of the interface.

use std::fmt;
use std::str::FromStr;

/// A language the interface speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    #[default]
    It,
    En,
    Fr,
    Ar,
    Ur,
    Bn,
    Uk,
}

impl Locale {
    /// What pages for people from elsewhere speak.
    pub const ALL: [Locale; 7] =
        [Locale::It, Locale::En, Locale::Fr, Locale::Ar, Locale::Ur, Locale::Bn, Locale::Uk];

    /// What the pages of those who work with the program speak.
    pub const STAFF: [Locale; 2] = [Locale::It, Locale::En];

    /// The BCP 47 tag.
    pub fn code(self) -> &'static str {
        match self {
            Locale::It => "it",
            Locale::En => "en",
            Locale::Fr => "fr",
            Locale::Ar => "ar",
            Locale::Ur => "ur",
            Locale::Bn => "bn",
            Locale::Uk => "uk",
        }
    }

    /// What its speakers call it.
    pub fn name(self) -> &'static str {
        match self {
            Locale::It => "Italiano",
            Locale::En => "English",
            Locale::Fr => "Français",
            Locale::Ar => "العربية",
            Locale::Ur => "اردو",
            Locale::Bn => "বাংলা",
            Locale::Uk => "Українська",
        }
    }

    /// Writing direction, as HTML's `dir`.
    pub fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    pub fn is_right_to_left(self) -> bool {
        matches!(self, Locale::Ar | Locale::Ur)
    }

    /// Whether those who work with the program can read their pages in it.
    pub fn is_of_staff(self) -> bool {
        Locale::STAFF.contains(&self)
    }

    /// The first language of an `Accept-Language` header that is among those `offered`.
    pub fn accepted(header: &str, offered: &[Locale]) -> Option<Locale> {
        header.split(',').find_map(|wish| {
            let tag = wish.split(';').next().unwrap_or_default().trim();
            let language = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            language.parse().ok().filter(|locale| offered.contains(locale))
        })
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Locale {
    type Err = ();

    fn from_str(code: &str) -> Result<Locale, ()> {
        Locale::ALL.into_iter().find(|locale| locale.code() == code).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn a_browser_is_answered_in_the_first_of_its_languages_that_is_offered() {
        let wishes = "pa-PK, ur-PK;q=0.9, en;q=0.8";
        assert_eq!(Locale::accepted(wishes, &Locale::ALL), Some(Locale::Ur));
        assert_eq!(Locale::accepted(wishes, &Locale::STAFF), Some(Locale::En));
        assert_eq!(Locale::accepted("AR", &Locale::ALL), Some(Locale::Ar));
        assert_eq!(Locale::accepted("fil, *", &Locale::ALL), None, "not every tag has two letters");
    }
}
