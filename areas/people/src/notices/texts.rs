//! The texts of the information, from `data/notices/`: one file a version.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::words::Audience;

/// A version, in force from a day on.
#[derive(Clone, Debug, Deserialize)]
pub struct Notice {
    pub version: String,
    from: toml::value::Datetime,
    pub source: String,
    text: Vec<Text>,
}

/// A version in one language for one kind of reader.
#[derive(Clone, Debug, Deserialize)]
pub struct Text {
    pub language: String,
    audience: String,
    pub title: String,
    lines: Vec<String>,
}

impl Text {
    /// The sentences, with the name of the body that gives them.
    pub fn lines(&self, body: &str) -> Vec<String> {
        self.lines.iter().map(|line| line.replace("{body}", body)).collect()
    }

    pub fn direction(&self) -> &'static str {
        if matches!(self.language.as_str(), "ar" | "ur" | "fa" | "ps") { "rtl" } else { "ltr" }
    }
}

impl Notice {
    fn from(&self) -> Option<NaiveDate> {
        let day = self.from.date?;
        NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())
    }

    pub fn text(&self, language: &str, audience: Audience) -> Option<&Text> {
        self.text.iter().find(|text| text.language == language && text.audience == audience.code())
    }

    /// The languages it was written in, Italian first.
    pub fn languages(&self) -> Vec<&str> {
        let adults = self.text.iter().filter(|text| text.audience == Audience::Adult.code());
        adults.map(|text| text.language.as_str()).collect()
    }
}

const FILES: &[&str] = &[include_str!("../../../../data/notices/2026-01.toml")];

static NOTICES: LazyLock<Vec<Notice>> = LazyLock::new(|| {
    // The files are compiled in and read by a test: they cannot be wrong in a program that was released.
    FILES.iter().map(|text| toml::from_str(text).expect("data/notices can be read")).collect()
});

/// The version in force on a day; before the first, the first.
pub fn on(day: NaiveDate) -> &'static Notice {
    let in_force = NOTICES.iter().filter(|notice| notice.from().is_some_and(|from| from <= day));
    in_force.max_by_key(|notice| notice.from()).unwrap_or(&NOTICES[0])
}

pub(crate) fn version_on(day: NaiveDate) -> &'static str {
    &on(day).version
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_has_a_day_and_every_language_a_text_for_adults_and_for_minors() {
        for notice in NOTICES.iter() {
            assert!(notice.from().is_some() && !notice.source.is_empty(), "{}", notice.version);
            assert_eq!(notice.languages()[0], "it");
            for language in notice.languages() {
                for audience in Audience::ALL {
                    let text = notice.text(language, *audience);
                    let lines = text.map(|text| text.lines("Comune di Prova")).unwrap_or_default();
                    assert!(lines.len() >= 7, "{language} {}", audience.code());
                    assert!(lines.concat().contains("Comune di Prova"), "{language}: who we are");
                }
            }
        }
    }

    #[test]
    fn the_version_follows_the_day() {
        assert_eq!(version_on(NaiveDate::from_ymd_opt(2026, 3, 10).unwrap()), "2026-01");
        assert_eq!(version_on(NaiveDate::from_ymd_opt(2020, 1, 1).unwrap()), "2026-01");
    }
}
