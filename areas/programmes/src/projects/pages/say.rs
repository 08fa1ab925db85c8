//! Values of this area in the reader's words.

use chrono::NaiveDate;
use kernel::Arg;
use web::Page;

use crate::sheet::{Coded, Unit};

/// A day, "about" a day where the document says less, or "not known".
pub fn day(page: &Page, day: Option<NaiveDate>, about: bool) -> String {
    match day {
        None => page.t("programmes-unknown"),
        Some(day) if about => page.ta("programmes-about", &[("day", day.into())]),
        Some(day) => page.date(day),
    }
}

/// "dal ... al ...", "dal ...", "fino al ...", or that there are no dates.
pub fn period(
    page: &Page,
    (starts, starts_about): (Option<NaiveDate>, bool),
    (ends, ends_about): (Option<NaiveDate>, bool),
) -> String {
    let from = day(page, starts, starts_about);
    let until = day(page, ends, ends_about);
    match (starts, ends) {
        (Some(_), Some(_)) => {
            page.ta("programmes-period", &[("from", Arg::Text(from)), ("until", Arg::Text(until))])
        }
        (Some(_), None) => page.t1("programmes-period-from", "from", from),
        (None, Some(_)) => page.t1("programmes-period-until", "until", until),
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
