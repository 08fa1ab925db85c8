//! Everything held about a person, for machines (JSON) and for people (PDF).

use organisations::codes;
use paper::pdf::{Meta, render};
use serde_json::{Map, Value, json};
use web::{Page, Path, Reply, Work};

use super::held;
use super::holds::{Field, Said, Section};
use crate::ids::PersonId;
use crate::person::queries as file;
use crate::residence::permits;

const TEMPLATE: &str = include_str!("../../paper/held.typ");
/// Raised when a reader of the file has to change: `docs/reference/person-export.md`.
const FORMAT: u32 = 1;

pub async fn machine(work: Work, Path(person): Path<PersonId>) -> Reply {
    let sections = held(&work.ctx, person).await?;
    let told: Vec<Value> = sections.iter().map(for_machines).collect();
    let everything = json!({
        "format": FORMAT,
        "person": person.to_string(),
        "made_at": work.ctx.now(),
        "installation": work.page.installation(),
        "sections": told,
    });
    let bytes = serde_json::to_vec_pretty(&everything).map_err(web::Failure::broken)?;
    work.file(&format!("dati-{person}.json"), "application/json", bytes)
}

fn for_machines(section: &Section) -> Value {
    let record = |record: &Vec<Field>| {
        let fields = record.iter().map(|field| (field.name.to_owned(), field.said.to_json()));
        Value::Object(fields.collect::<Map<_, _>>())
    };
    let records: Vec<Value> = section.records.iter().map(record).collect();
    json!({ "area": section.area, "name": section.name, "records": records })
}

pub async fn pdf(work: Work, Path(person): Path<PersonId>) -> Reply {
    let head = file::head(&work.ctx, person).await?;
    let sections = held(&work.ctx, person).await?;
    let page = &work.page;
    let told: Vec<Value> = sections.iter().map(|section| for_people(page, section)).collect();
    let data = json!({ "lead": page.t("people-held-lead"), "sections": told });
    let meta = Meta {
        title: page.t1("people-held-of", "name", head.name()),
        lang: page.locale().to_owned(),
        date: work.ctx.today(),
        ident: person.to_string(),
        body: page.installation().to_owned(),
        funding: None,
        pages: page.t("people-paper-pages"),
        landscape: false,
    };
    let bytes = render(TEMPLATE, Vec::new(), data, meta).await.map_err(web::Failure::broken)?;
    work.file(&format!("dati-{person}.pdf"), "application/pdf", bytes)
}

fn for_people(page: &Page, section: &Section) -> Value {
    let record = |record: &Vec<Field>| {
        let told = record.iter().filter(|field| !matches!(field.said, Said::Nothing));
        let told = told.map(|field| (page.t(field.label), words(page, field)));
        Value::from_iter(told.map(|(label, value)| json!([label, value])))
    };
    let records: Vec<Value> = section.records.iter().map(record).collect();
    json!({ "title": page.t(section.title), "records": records })
}

fn words(page: &Page, field: &Field) -> String {
    match &field.said {
        Said::Nothing => String::new(),
        Said::Text(text) => named(page, field.name, text).unwrap_or_else(|| text.clone()),
        Said::Day(day) => page.date(*day),
        Said::Moment(at) => page.instant(*at),
        Said::Number(number) => page.number(*number),
        Said::Yes(yes) => page.t(if *yes { "people-yes" } else { "people-no" }),
        Said::Word(_, key) => page.t(key),
    }
}

/// Codes of countries, languages and permits by their names.
fn named(page: &Page, field: &str, code: &str) -> Option<String> {
    let locale = page.locale();
    match field {
        "nationality" => codes::country(code).map(|country| country.name(locale).to_owned()),
        "language" => codes::language(code).map(|language| language.name(locale).to_owned()),
        "kind" => permits::kind(code).map(|permit| permit.name(locale).to_owned()),
        _ => None,
    }
}
