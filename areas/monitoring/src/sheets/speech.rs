//! The sheet's words in a reader's language, for the page, the paper, the workbook and the command line.

use chrono::NaiveDate;
use kernel::{Arg, Cents, Quarter};
use l10n::{Locale, Texts};
use organisations::codes;

use super::layout::Words;

/// A language and its texts.
#[derive(Clone, Copy)]
pub struct Speech<'t> {
    pub texts: &'t Texts,
    pub locale: Locale,
}

impl Speech<'_> {
    /// A sentence with values.
    pub fn ta(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.texts.text_with(self.locale, key, args)
    }

    fn quarter(&self, code: &str) -> String {
        let Ok(quarter) = code.parse::<Quarter>() else { return code.to_owned() };
        // A year is a name, not an amount: no thousands mark.
        let args = [
            ("number", Arg::from(quarter.number().to_string())),
            ("year", quarter.year().to_string().into()),
        ];
        self.ta("monitoring-sheets-quarter-name", &args)
    }

    fn country(&self, code: &str) -> String {
        match codes::country(code) {
            Some(country) => country.name(self.locale.code()).to_owned(),
            None => self.t("monitoring-sheets-unknown"),
        }
    }

    /// The text of a code under the first key somebody wrote; a code nobody put into words shows as it is.
    fn known(&self, keys: &[String], code: &str) -> String {
        let known = keys.iter().find(|key| self.texts.knows(Locale::It, key));
        known.map_or_else(|| code.to_owned(), |key| self.t(key))
    }
}

/// Where the texts of a code list stand: our own first, then those of the area the list belongs to.
fn keys(list: &str, code: &str) -> Vec<String> {
    let own = format!("monitoring-sheets-{list}-{code}");
    let theirs = match list {
        "role" | "unit" => format!("programmes-{list}-{code}"),
        "status" => format!("people-status-{code}"),
        "cause" | "reason" => format!("monitoring-{list}-{code}"),
        _ => return vec![own],
    };
    vec![own, theirs]
}

impl Words for Speech<'_> {
    fn t(&self, key: &str) -> String {
        self.texts.text(self.locale, key)
    }

    fn code(&self, list: &str, code: &str) -> String {
        match list {
            "quarter" => self.quarter(code),
            "nationality" => self.country(code),
            _ if code == "unknown" => self.known(&keys(list, code), &self.t("monitoring-sheets-unknown")),
            _ => self.known(&keys(list, code), code),
        }
    }

    fn day(&self, day: NaiveDate) -> String {
        l10n::date(self.locale, day)
    }

    fn number(&self, number: i64) -> String {
        l10n::number(self.locale, number)
    }

    fn minutes(&self, minutes: i64) -> String {
        l10n::minutes(self.locale, minutes)
    }

    fn cents(&self, cents: i64) -> String {
        l10n::amount(self.locale, Cents(cents))
    }

    fn per_mille(&self, share: i64) -> String {
        // Exact up to 2^53 thousandths, far beyond any share.
        l10n::percent(self.locale, share as f64 / 1000.0)
    }
}
