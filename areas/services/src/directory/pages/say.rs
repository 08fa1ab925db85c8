//! How pages say what the directory holds: trust, hours, places, clauses.

use chrono::NaiveDate;
use organisations::{codes, territory};
use people::residence::permits;
use web::Page;

use crate::directory::index::{CapacityLine, FundingLine, PlaceLine};
use crate::directory::needs;
use crate::directory::sheet::Sheet;
use crate::directory::trust::{Step, Trust};
use crate::offer::rules::Clause;

/// "verificato 40 giorni fa; 2 invii su 3 senza risposta"
pub fn trust(page: &Page, trust: &Trust) -> String {
    trust.steps.iter().map(|one| step(page, *one)).collect::<Vec<_>>().join("; ")
}

fn step(page: &Page, step: Step) -> String {
    match step {
        Step::Checked { days } => page.t1("services-trust-checked", "days", days),
        Step::NeverChecked => page.t("services-trust-never"),
        Step::Overdue { days } => page.t1("services-trust-overdue", "days", days),
        Step::Reported { what, on } => {
            page.t2("services-trust-reported", "what", page.t(what.key()), "on", on)
        }
        Step::Unanswered { failed, of } => page.t2("services-trust-unanswered", "failed", failed, "of", of),
        Step::Refused { failed, of } => page.t2("services-trust-refused", "failed", failed, "of", of),
    }
}

/// "via Finta 1, Modena (MO)"
pub fn place(place: &PlaceLine) -> String {
    let town = place.territory.and_then(territory::get).map(territory::Territory::label);
    place.address.iter().chain(&town).cloned().collect::<Vec<_>>().join(", ")
}

pub fn hours(page: &Page, place: &PlaceLine) -> Vec<String> {
    place.openings.iter().map(|opening| opening.line(page.locale())).collect()
}

pub fn languages(page: &Page, codes: &[String]) -> String {
    codes.iter().map(|code| language(page, code)).collect::<Vec<_>>().join(", ")
}

pub fn language(page: &Page, code: &str) -> String {
    codes::language(code).map_or_else(|| code.to_owned(), |language| language.name(page.locale()).to_owned())
}

pub fn areas(sheet: &Sheet) -> String {
    let labels = sheet.areas.iter().filter_map(|area| territory::get(*area)).map(territory::Territory::label);
    labels.collect::<Vec<_>>().join(", ")
}

pub fn documents(page: &Page, sheet: &Sheet) -> Vec<String> {
    let named = |document: &crate::directory::Document| {
        let permit = document.code.as_deref().and_then(permits::kind);
        permit.map_or_else(|| document.text.clone(), |permit| permit.name(page.locale()).to_owned())
    };
    sheet.documents.iter().map(named).collect()
}

pub fn costs(page: &Page, sheet: &Sheet) -> Vec<String> {
    let line = |cost: &crate::directory::Cost| match cost.amount {
        Some(amount) => format!("{}: {}", cost.option, page.cents(amount)),
        None => cost.option.clone(),
    };
    sheet.fees_description.iter().cloned().chain(sheet.costs.iter().map(line)).collect()
}

pub fn needs(page: &Page, sheet: &Sheet) -> String {
    crate::directory::needs_line(&sheet.needs, page.locale())
}

/// "3 posti liberi su 20"; nothing where nobody counts.
pub fn free_places(page: &Page, capacity: &CapacityLine) -> String {
    let free = capacity.available.map(|free| page.t2("services-free", "free", free, "unit", &capacity.unit));
    let of = capacity.maximum.map(|most| page.t1("services-free-of", "maximum", most));
    let unknown = || page.t("services-free-unknown");
    let line: Vec<String> = [Some(free.unwrap_or_else(unknown)), of].into_iter().flatten().collect();
    line.join(" ")
}

/// "dal 01/03/2024 al 31/12/2026", as far as the days are set.
pub fn period(page: &Page, from: Option<NaiveDate>, until: Option<NaiveDate>) -> String {
    let day = |key: &str, day: Option<NaiveDate>| day.map(|day| page.t1(key, "day", day));
    let ends = [day("services-from-day", from), day("services-until-day", until)];
    ends.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Where the clause is written, until when it holds, whom to ask for an exception.
pub fn clause_detail(page: &Page, clause: &Clause) -> String {
    let period = period(page, clause.from, clause.until);
    let waiver = clause.waivable_by.as_ref().map(|who| page.t1("services-clause-waiver", "who", who));
    let parts = [Some(clause.reference()), Some(period), waiver];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// "paga: Ministero dell'Interno, per chi è in SAI, dal 04/03/2024"
pub fn funding(page: &Page, line: &FundingLine) -> String {
    let key = if line.is_paid { "services-funding-paid" } else { "services-funding-not-paid" };
    let kind = line.reception.as_deref().and_then(needs::reception);
    let whom =
        kind.map_or_else(|| page.t("services-funding-all"), |kind| kind.name(page.locale()).to_owned());
    let said = page.t2(key, "payer", &line.payer, "whom", whom);
    let parts = [said, period(page, line.from, line.until), line.source.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}
