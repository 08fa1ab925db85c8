//! How forms of the directory are read: lists that are typed, one thing a line.

use kernel::Cents;
use organisations::{TerritoryId, codes, territory};
use people::residence::permits;
use web::{Form, Page};

use super::say;
use crate::directory::hours::{self, Opening};
use crate::directory::index::PlaceLine;
use crate::directory::rules::Refusal;
use crate::directory::sheet::{Cost, Document, Place, Sheet};
use crate::directory::words::Status;

const LINE: usize = 200;
const TEXT: usize = 4_000;

/// The sheet as the form has it. What is wrong stands in the form.
pub fn sheet(form: &mut Form, known: &Sheet) -> Sheet {
    let status: Option<Status> = form.choice("status");
    Sheet {
        name: form.required("name", LINE),
        description: form.text("description", TEXT).unwrap_or_default(),
        status: status.unwrap_or(known.status),
        alert: form.text("alert", 500),
        closed_until: form.date("closed_until"),
        needs: form.all("needs").into_iter().map(str::to_owned).collect(),
        office: form.text("office", 24),
        email: form.text("email", LINE),
        phone: form.text("phone", 40),
        url: form.text("url", LINE),
        application_process: form.text("application_process", TEXT),
        interpretation_services: form.text("interpretation_services", TEXT),
        fees_description: form.text("fees_description", TEXT),
        project: known.project,
        languages: languages(form),
        documents: documents(form),
        costs: costs(form),
        areas: areas(form, "areas"),
    }
}

pub fn place(form: &mut Form) -> Place {
    Place {
        name: form.text("place", LINE).unwrap_or_default(),
        address: form.text("address", LINE),
        territory: areas(form, "town").into_iter().next(),
        accessibility: form.text("accessibility", TEXT),
        is_virtual: form.checked("is_virtual"),
        openings: openings(form),
    }
}

/// The form filled with what is known.
pub fn fill(form: &mut Form, page: &Page, sheet: &Sheet) {
    form.set("name", &sheet.name);
    form.set("description", &sheet.description);
    form.set("status", sheet.status.code());
    form.set("closed_until", sheet.closed_until.map(|day| day.to_string()).unwrap_or_default());
    let texts = [
        ("alert", &sheet.alert),
        ("office", &sheet.office),
        ("email", &sheet.email),
        ("phone", &sheet.phone),
        ("url", &sheet.url),
        ("application_process", &sheet.application_process),
        ("interpretation_services", &sheet.interpretation_services),
        ("fees_description", &sheet.fees_description),
    ];
    for (field, text) in texts {
        form.set(field, text.as_deref().unwrap_or_default());
    }
    form.set("languages", say::languages(page, &sheet.languages));
    form.set("documents", say::documents(page, sheet).join("\n"));
    form.set("costs", sheet.costs.iter().map(cost_line).collect::<Vec<_>>().join("\n"));
    form.set("areas", areas_lines(&sheet.areas));
}

pub fn fill_place(form: &mut Form, page: &Page, place: &PlaceLine) {
    form.set("place", &place.name);
    form.set("address", place.address.as_deref().unwrap_or_default());
    form.set("town", areas_lines(place.territory.as_slice()));
    form.set("accessibility", place.accessibility.as_deref().unwrap_or_default());
    if place.is_virtual {
        form.set("is_virtual", "1");
    }
    form.set("hours", say::hours(page, place).join("\n"));
}

fn openings(form: &mut Form) -> Vec<Opening> {
    let typed = form.text("hours", TEXT).unwrap_or_default();
    hours::read(&typed).unwrap_or_else(|hours::NotHours(line)| {
        form.refuse(Refusal::HoursUnreadable { line }.into());
        Vec::new()
    })
}

/// "arabo, inglese"
fn languages(form: &mut Form) -> Vec<String> {
    let mut found = Vec::new();
    for typed in parts(form, "languages", &[',', '\n', ';']) {
        match codes::language_named(&typed) {
            Some(language) if !found.contains(&language.code) => found.push(language.code.clone()),
            Some(_) => {}
            None => form.refuse(Refusal::LanguageUnknown { typed }.into()),
        }
    }
    found
}

/// A kind of permit by its name, anything else in words.
fn documents(form: &mut Form) -> Vec<Document> {
    let permits = permits::all(chrono::NaiveDate::MAX);
    let document = |text: String| {
        let is_it = |name: &str| name.to_lowercase() == text.to_lowercase();
        let kind = permits.iter().find(|permit| is_it(permit.name("it")) || is_it(permit.name("en")));
        Document { code: kind.map(|permit| permit.code.clone()), text }
    };
    parts(form, "documents", &['\n']).into_iter().map(document).collect()
}

/// "Tessera annuale: 10,00"
fn costs(form: &mut Form) -> Vec<Cost> {
    let mut found = Vec::new();
    for line in parts(form, "costs", &['\n']) {
        let Some((option, amount)) = line.rsplit_once(':') else {
            found.push(Cost { option: line, amount: None });
            continue;
        };
        match amount.replace('€', "").trim().parse::<Cents>() {
            Ok(amount) => found.push(Cost { option: option.trim().to_owned(), amount: Some(amount) }),
            Err(_) => form.refuse(Refusal::CostUnreadable { line: line.clone() }.into()),
        }
    }
    found
}

/// Towns, districts, provinces: by name or by code.
pub fn areas(form: &mut Form, field: &'static str) -> Vec<TerritoryId> {
    let mut found = Vec::new();
    for typed in parts(form, field, &['\n', ',', ';']) {
        match territory::typed(&typed) {
            Some(territory) => found.push(territory.id),
            None => {
                let refusal: kernel::Refusal = Refusal::TerritoryUnknown { typed }.into();
                form.refuse(refusal.on(field));
            }
        }
    }
    found
}

/// As it can be typed again: a name that several territories bear is told by its code.
pub fn areas_lines(areas: &[TerritoryId]) -> String {
    let line = |id: &TerritoryId| {
        let territory = territory::get(*id)?;
        let label = territory.label();
        let is_told = territory::typed(&label).is_some_and(|found| found.id == *id);
        Some(if is_told { label } else { territory.code.clone() })
    };
    areas.iter().filter_map(line).collect::<Vec<_>>().join(", ")
}

fn cost_line(cost: &Cost) -> String {
    match cost.amount {
        Some(Cents(cents)) => format!("{}: {},{:02}", cost.option, cents / 100, cents % 100),
        None => cost.option.clone(),
    }
}

fn parts(form: &mut Form, field: &'static str, between: &[char]) -> Vec<String> {
    let typed = form.text(field, TEXT).unwrap_or_default();
    typed.split(between).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
