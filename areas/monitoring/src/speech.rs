//! How this area's pages say figures, quarters, reasons and states in the reader's language.

use chrono::NaiveDate;
use kernel::Quarter;
use programmes::ProjectLine;
use web::{Listing, Page};

use crate::counting::{Participant, What};
use crate::targets::{Forecast, Standing};

/// The quarter a page was asked for; the running one where none was.
pub fn quarter(listing: &Listing, today: NaiveDate) -> Quarter {
    listing.parsed("quarter").unwrap_or(Quarter::of(today))
}

/// "2° trimestre 2023"
pub fn quarter_name(page: &Page, quarter: Quarter) -> String {
    let (number, year) = (quarter.number().to_string(), quarter.year().to_string());
    page.ta("monitoring-quarter", &[("number", number.into()), ("year", year.into())])
}

/// "2° trimestre 2023, progetto 3797"
pub fn lead(page: &Page, quarter: Quarter, project: &ProjectLine) -> String {
    let args = [("quarter", quarter_name(page, quarter).into()), ("project", project.code.as_str().into())];
    page.ta("monitoring-figure-lead", &args)
}

/// A quantity in its unit: hours are minutes.
pub fn quantity(page: &Page, unit: &str, amount: i64) -> String {
    if unit == "hours" { page.minutes(amount) } else { page.number(amount) }
}

/// "88 (80-95)"
pub fn forecast(page: &Page, unit: &str, forecast: &Forecast) -> String {
    let say = |amount| quantity(page, unit, amount);
    format!("{} ({}–{})", say(forecast.total), say(forecast.low), say(forecast.high))
}

/// A pace per month, rounded up where it is what is needed: less would not do.
pub fn pace(page: &Page, unit: &str, pace: f64) -> String {
    quantity(page, unit, pace.ceil() as i64)
}

/// What a record is called: "presenza", "lavoro di un operatore".
pub fn record_name(page: &Page, what: What) -> String {
    let code = match what {
        What::Held => "held",
        What::Attended(Participant::Person) => "attended",
        What::Attended(Participant::Operator) => "operator-attended",
        What::Attended(Participant::Organisation) => "body-attended",
        What::Headcount => "headcount",
        What::Worked => "worked",
        What::Produced => "produced",
        What::Achieved { .. } => "achieved",
    };
    page.t(format!("monitoring-record-{code}"))
}

/// What a record says of how much; nothing of an outcome.
pub fn record_amount(page: &Page, what: What, amount: i64) -> String {
    match what {
        What::Held | What::Attended(_) | What::Worked => page.minutes(amount),
        What::Headcount | What::Produced => page.number(amount),
        What::Achieved { .. } => String::new(),
    }
}

/// Sign and words of how a promise stands.
pub struct Sign {
    pub kind: &'static str,
    pub text: String,
}

impl Sign {
    pub fn of(page: &Page, standing: Option<&Standing>) -> Sign {
        let Some(standing) = standing else {
            return Sign { kind: "off", text: page.t("monitoring-standing-no-plan") };
        };
        let kind = match standing {
            Standing::NotDue => "off",
            Standing::OnTrack => "ok",
            Standing::Behind(_) => "late",
            Standing::Ahead(_) => "info",
        };
        let key = format!("monitoring-standing-{}", standing.code());
        let text = match standing.deviation() {
            Some(deviation) => page.t1(key, "percent", deviation.percent.abs()),
            None => page.t(key),
        };
        Sign { kind, text }
    }
}

/// The quarters before and after, as links of the same page.
pub struct Quarters {
    pub name: String,
    pub previous: String,
    /// Empty in the running quarter: there is nothing to see beyond it.
    pub next: String,
}

impl Quarters {
    pub fn of(page: &Page, listing: &Listing, quarter: Quarter, today: NaiveDate) -> Quarters {
        let url = |quarter: Quarter| listing.url_with("quarter", quarter);
        let next = quarter.next();
        let has_begun = next.first_day() <= today;
        Quarters {
            name: quarter_name(page, quarter),
            previous: url(quarter.previous()),
            next: if has_begun { url(next) } else { String::new() },
        }
    }
}
