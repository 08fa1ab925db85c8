//! The languages of the interface.

use std::fmt;
use std::str::FromStr;

/// A language the interface speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    #[default]
    It,
    En,
}

impl Locale {
    pub const ALL: [Locale; 2] = [Locale::It, Locale::En];

    /// The BCP 47 tag.
    pub fn code(self) -> &'static str {
        match self {
            Locale::It => "it",
            Locale::En => "en",
        }
    }

    /// What its speakers call it.
    pub fn name(self) -> &'static str {
        match self {
            Locale::It => "Italiano",
            Locale::En => "English",
        }
    }

    /// Writing direction, as HTML's `dir`.
    pub fn direction(self) -> &'static str {
        "ltr"
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
