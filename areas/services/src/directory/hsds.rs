//! A service under the names of Open Referral HSDS 3, for machines. The mapping stands in
//! `docs/reference/services-hsds.md`.

use organisations::{codes, territory};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::hours::Opening;
use super::index::{Entry, PlaceLine};
use super::needs::{self, Term};
use super::words::Taxonomy;
use crate::offer::rules::{Clause, Test};

#[derive(Serialize, ToSchema)]
pub struct HsdsPage {
    total_items: usize,
    total_pages: i64,
    page_number: i64,
    size: usize,
    first_page: bool,
    last_page: bool,
    empty: bool,
    contents: Vec<HsdsService>,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsService {
    id: Uuid,
    organization: HsdsOrganization,
    name: String,
    description: String,
    status: &'static str,
    alert: Option<String>,
    url: Option<String>,
    email: Option<String>,
    phones: Vec<HsdsPhone>,
    application_process: Option<String>,
    interpretation_services: Option<String>,
    fees_description: Option<String>,
    eligibility_description: String,
    minimum_age: Option<i32>,
    maximum_age: Option<i32>,
    assured_date: Option<String>,
    languages: Vec<HsdsLanguage>,
    required_documents: Vec<HsdsRequiredDocument>,
    cost_options: Vec<HsdsCostOption>,
    funding: Vec<HsdsFunding>,
    service_areas: Vec<HsdsServiceArea>,
    service_at_locations: Vec<HsdsServiceAtLocation>,
    capacities: Vec<HsdsServiceCapacity>,
    attributes: Vec<HsdsAttribute>,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsOrganization {
    id: Uuid,
    name: String,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsPhone {
    number: String,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsLanguage {
    code: String,
    name: String,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsRequiredDocument {
    document: String,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsCostOption {
    option: String,
    amount: Option<f64>,
    currency: Option<&'static str>,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsFunding {
    id: Uuid,
    source: String,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsServiceArea {
    name: String,
    extent: String,
    extent_type: &'static str,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsServiceAtLocation {
    id: Uuid,
    location: HsdsLocation,
    schedules: Vec<HsdsSchedule>,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsLocation {
    id: Uuid,
    location_type: &'static str,
    name: String,
    addresses: Vec<HsdsAddress>,
    accessibility: Vec<HsdsAccessibility>,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsAddress {
    address_1: String,
    city: String,
    state_province: String,
    postal_code: String,
    country: &'static str,
    address_type: &'static str,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsAccessibility {
    description: String,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsSchedule {
    freq: &'static str,
    byday: String,
    opens_at: String,
    closes_at: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    notes: Option<&'static str>,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsServiceCapacity {
    unit: HsdsUnit,
    available: Option<i32>,
    maximum: Option<i32>,
    updated: String,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsUnit {
    name: String,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsAttribute {
    taxonomy_term: HsdsTaxonomyTerm,
}

#[derive(Serialize, ToSchema)]
pub struct HsdsTaxonomyTerm {
    code: String,
    name: String,
    taxonomy: &'static str,
}

/// One page of the directory.
pub fn page(total: usize, number: i64, size: usize, contents: Vec<HsdsService>) -> HsdsPage {
    let pages = i64::try_from(total.div_ceil(size)).unwrap_or(i64::MAX).max(1);
    HsdsPage {
        total_items: total,
        total_pages: pages,
        page_number: number,
        size: contents.len(),
        first_page: number == 1,
        last_page: number >= pages,
        empty: contents.is_empty(),
        contents,
    }
}

/// One service; `body` is the name of who gives it.
pub fn service(entry: &Entry, body: &str, today: chrono::NaiveDate) -> HsdsService {
    let sheet = &entry.sheet;
    let standing: Vec<&Clause> = entry.clauses.iter().filter(|clause| clause.holds_on(today)).collect();
    HsdsService {
        id: entry.id.uuid(),
        organization: HsdsOrganization { id: entry.organisation.uuid(), name: body.to_owned() },
        name: sheet.name.clone(),
        description: sheet.description.clone(),
        status: sheet.status.hsds(),
        alert: sheet.alert.clone(),
        url: sheet.url.clone(),
        email: sheet.email.clone(),
        phones: sheet.phone.iter().map(|number| HsdsPhone { number: number.clone() }).collect(),
        application_process: sheet.application_process.clone(),
        interpretation_services: sheet.interpretation_services.clone(),
        fees_description: sheet.fees_description.clone(),
        eligibility_description: eligibility(&standing),
        minimum_age: standing.iter().filter_map(|clause| least(&clause.test)).max(),
        maximum_age: standing.iter().filter_map(|clause| most(&clause.test)).min(),
        assured_date: entry.checked.map(|checked| checked.on.to_string()),
        languages: sheet.languages.iter().map(|code| language(code)).collect(),
        required_documents: sheet
            .documents
            .iter()
            .map(|document| HsdsRequiredDocument { document: document.text.clone() })
            .collect(),
        cost_options: sheet.costs.iter().map(cost).collect(),
        funding: entry
            .funding
            .iter()
            .filter(|line| line.is_paid && line.holds_on(today))
            .map(|line| HsdsFunding { id: line.id.uuid(), source: line.payer.clone() })
            .collect(),
        service_areas: sheet.areas.iter().filter_map(|id| territory::get(*id)).map(area).collect(),
        service_at_locations: entry.places.iter().map(at_location).collect(),
        capacities: entry.capacity.iter().map(capacity).collect(),
        attributes: attributes(entry),
    }
}

/// Each clause with where it is written, one a line.
fn eligibility(clauses: &[&Clause]) -> String {
    let line = |clause: &&Clause| format!("{} ({})", clause.text, clause.reference());
    clauses.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn least(test: &Test) -> Option<i32> {
    if let Test::MinAge(age) = test { Some(*age) } else { None }
}

fn most(test: &Test) -> Option<i32> {
    if let Test::MaxAge(age) = test { Some(*age) } else { None }
}

fn language(code: &str) -> HsdsLanguage {
    let name = codes::language(code).map_or(code, |language| language.name("en"));
    HsdsLanguage { code: code.to_owned(), name: name.to_owned() }
}

fn cost(cost: &super::sheet::Cost) -> HsdsCostOption {
    // HSDS writes amounts as decimal numbers; ours stay whole cents everywhere else.
    let amount = cost.amount.map(|cents| cents.0 as f64 / 100.0);
    HsdsCostOption { option: cost.option.clone(), amount, currency: amount.map(|_| "EUR") }
}

fn area(territory: &territory::Territory) -> HsdsServiceArea {
    HsdsServiceArea { name: territory.label(), extent: territory.code.clone(), extent_type: "text" }
}

fn at_location(place: &PlaceLine) -> HsdsServiceAtLocation {
    HsdsServiceAtLocation {
        id: place.id.uuid(),
        location: location(place),
        schedules: place.openings.iter().map(schedule).collect(),
    }
}

fn location(place: &PlaceLine) -> HsdsLocation {
    let town = place.territory.and_then(territory::get);
    let address = |street: &String| HsdsAddress {
        address_1: street.clone(),
        city: town.map(|town| town.name.clone()).unwrap_or_default(),
        state_province: town
            .and_then(|town| town.parent())
            .and_then(|up| up.sign.clone())
            .unwrap_or_default(),
        postal_code: String::new(),
        country: "IT",
        address_type: "physical",
    };
    HsdsLocation {
        id: place.location.uuid(),
        location_type: if place.is_virtual { "virtual" } else { "physical" },
        name: place.name.clone(),
        addresses: place.address.iter().map(address).collect(),
        accessibility: place
            .accessibility
            .iter()
            .map(|description| HsdsAccessibility { description: description.clone() })
            .collect(),
    }
}

fn schedule(opening: &Opening) -> HsdsSchedule {
    HsdsSchedule {
        freq: "WEEKLY",
        byday: opening.byday(),
        opens_at: two_digits(opening.opens),
        closes_at: two_digits(opening.closes),
        valid_from: opening.from.map(|day| day.to_string()),
        valid_to: opening.until.map(|day| day.to_string()),
        notes: opening.by_appointment.then_some("by appointment"),
    }
}

/// `09:00`, as machines write times.
fn two_digits(minutes: i32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn capacity(line: &super::index::CapacityLine) -> HsdsServiceCapacity {
    HsdsServiceCapacity {
        unit: HsdsUnit { name: line.unit.clone() },
        available: line.available,
        maximum: line.maximum,
        updated: line.updated_at.to_rfc3339(),
    }
}

fn attributes(entry: &Entry) -> Vec<HsdsAttribute> {
    let needs =
        entry.sheet.needs.iter().filter_map(|code| needs::need(code)).map(|term| (Taxonomy::Need, term));
    let office =
        entry.sheet.office.iter().filter_map(|code| needs::office(code)).map(|term| (Taxonomy::Office, term));
    let attribute = |(taxonomy, term): (Taxonomy, &Term)| HsdsAttribute {
        taxonomy_term: HsdsTaxonomyTerm {
            code: term.code.clone(),
            name: term.name("en").to_owned(),
            taxonomy: taxonomy.code(),
        },
    };
    needs.chain(office).map(attribute).collect()
}
