//! Values of this area in the reader's words.

use chrono::{Datelike, NaiveDate};
use kernel::Arg;
use web::Page;

use super::super::facts::Said;
use crate::sheet::{Coded, Unit, When};

/// A day, "about" a month where the document says less, or "not known".
pub fn day(page: &Page, day: Option<NaiveDate>, about: bool) -> String {
    match day {
        None => page.t("programmes-unknown"),
        Some(day) if about => page.t1("programmes-about", "when", month(page, day)),
        Some(day) => page.date(day),
    }
}

/// As precisely as the sheet says it.
pub fn when(page: &Page, when: When) -> String {
    match when {
        When::InYear(year) => page.t1("programmes-about", "when", year.year().to_string()),
        When::On(_) | When::InMonth(_) | When::Unknown => day(page, when.first_day(), when.is_about()),
    }
}

/// "giugno 2025"
fn month(page: &Page, day: NaiveDate) -> String {
    let year = day.year().to_string();
    page.ta("programmes-month", &[("number", i64::from(day.month()).into()), ("year", year.into())])
}

/// "dal ... al ...", "dal ...", "fino al ...", or that there are no dates; "da giugno 2025 circa" of a month.
pub fn period(
    page: &Page,
    (starts, starts_about): (Option<NaiveDate>, bool),
    (ends, ends_about): (Option<NaiveDate>, bool),
) -> String {
    let part = |ending: &str, day: NaiveDate, about: bool| {
        let number = Arg::from(i64::from(day.month()));
        match about {
            true => page.ta(
                format!("programmes-period-{ending}-about"),
                &[("number", number), ("month", month(page, day).into())],
            ),
            false => page.t1(format!("programmes-period-{ending}-day"), "day", day),
        }
    };
    let from = starts.map(|day| part("from", day, starts_about));
    let until = ends.map(|day| part("until", day, ends_about));
    match (from, until) {
        (Some(from), Some(until)) => {
            page.ta("programmes-period", &[("from", from.into()), ("until", until.into())])
        }
        (Some(from), None) => page.t1("programmes-period-from", "from", from),
        (None, Some(until)) => page.t1("programmes-period-until", "until", until),
        (None, None) => page.t("programmes-period-none"),
    }
}

/// "10 persone", "12 giornate", or "da definire".
pub fn quantity(page: &Page, planned: Option<i32>, unit: Unit) -> String {
    match planned {
        None => page.t("programmes-to-be-defined"),
        Some(number) => page.t1(format!("programmes-quantity-{}", unit.code()), "number", number),
    }
}

/// The visible name of a code.
pub fn code(page: &Page, code: impl Coded) -> String {
    page.t(code.label())
}

/// Where a fact stands, marked when it is not from the project's own document.
pub fn source(page: &Page, source: &str, is_outside: bool) -> String {
    match is_outside {
        true => page.t1("programmes-cited-outside", "source", source),
        false => page.t1("programmes-cited", "source", source),
    }
}

pub fn money(page: &Page, amount: Option<kernel::Cents>) -> String {
    amount.map_or_else(|| page.t("programmes-unknown"), |amount| page.cents(amount.0))
}

/// What a sheet says under a key, one line a value.
pub fn said(page: &Page, said: &Said) -> Vec<String> {
    let line = match said {
        Said::Text(text) | Said::Source(text) => text.clone(),
        Said::Key(key) => page.t(key),
        Said::Number(number) => page.number(*number),
        Said::Money(cents) => page.cents(*cents),
        Said::When(at) => when(page, *at),
        Said::YesNo(true) => page.t("programmes-yes"),
        Said::YesNo(false) => page.t("programmes-no"),
        Said::Cells(cells) => return nine(page, cells),
        Said::List(all) => return all.iter().flat_map(|one| self::said(page, one)).collect(),
    };
    vec![line]
}

pub fn in_a_line(page: &Page, all: &[Said]) -> String {
    all.iter().flat_map(|one| said(page, one)).collect::<Vec<_>>().join(" · ")
}

/// One line a gender, by age bracket.
fn nine(page: &Page, cells: &[i64; 9]) -> Vec<String> {
    let genders = ["web-gender-female", "web-gender-male", "web-gender-nonbinary"];
    let line = |(gender, name): (usize, &str)| {
        page.ta(
            "programmes-sheet-cells",
            &[
                ("gender", page.t(name).into()),
                ("minors", cells[gender].into()),
                ("adults", cells[gender + 3].into()),
                ("older", cells[gender + 6].into()),
            ],
        )
    };
    genders.into_iter().enumerate().map(line).collect()
}
