//! The directory for machines: the names of HSDS 3 and no others.

use serde_json::Value;
use services::ClauseKind;
use services::directory::{NewCapacity, NewFunding, Register, Sheet};
use testkit::{Engine, engines};

use crate::world::{World, clause, place, sheet};

/// The fields of each object of HSDS 3.0 (`service_capacity`, `unit`, `url`: 3.1) that may stand in an answer.
const HSDS: &str = include_str!("../hsds-3.toml");

/// What each field of ours holds, where it holds objects.
const HOLDS: [(&str, &str); 17] = [
    ("organization", "organization"),
    ("phones", "phone"),
    ("languages", "language"),
    ("required_documents", "required_document"),
    ("cost_options", "cost_option"),
    ("funding", "funding"),
    ("service_areas", "service_area"),
    ("service_at_locations", "service_at_location"),
    ("location", "location"),
    ("addresses", "address"),
    ("accessibility", "accessibility"),
    ("schedules", "schedule"),
    ("capacities", "service_capacity"),
    ("unit", "unit"),
    ("attributes", "attribute"),
    ("taxonomy_term", "taxonomy_term"),
    ("contents", "service"),
];

fn unknown_fields(object: &str, value: &Value, allowed: &toml::Table) -> Vec<String> {
    let mut unknown = Vec::new();
    match value {
        Value::Array(items) => {
            unknown.extend(items.iter().flat_map(|item| unknown_fields(object, item, allowed)))
        }
        Value::Object(fields) => {
            let names = allowed[object].as_array().expect("a list of names");
            for (name, held) in fields {
                if !names.iter().any(|known| known.as_str() == Some(name)) {
                    unknown.push(format!("{object}.{name}"));
                }
                if let Some((_, holds)) = HOLDS.iter().find(|(field, _)| field == name) {
                    unknown.extend(unknown_fields(holds, held, allowed));
                }
            }
        }
        _ => {}
    }
    unknown
}

engines!(a_service_is_told_with_the_names_of_hsds, |engine: Engine| async move {
    let world = World::on(engine).await;
    let full = Sheet {
        email: Some("sportello@example.org".to_owned()),
        phone: Some("059 000000".to_owned()),
        languages: vec!["ar".to_owned()],
        documents: vec![services::directory::Document { code: None, text: "Codice fiscale".to_owned() }],
        costs: vec![services::directory::Cost {
            option: "Tessera".to_owned(),
            amount: Some(kernel::Cents(1_050)),
        }],
        areas: vec![organisations::TerritoryId::of_code("036")],
        office: Some("legale".to_owned()),
        ..sheet("Sportello legale", "legal")
    };
    let paid = NewFunding {
        payer: "Comune di Prova".to_owned(),
        reception: None,
        is_paid: true,
        from: None,
        until: None,
        source: "delibera di prova".to_owned(),
    };
    let wish = Register {
        places: vec![place("Casa di Prova", "036023", "lun-ven 9-13")],
        capacity: Some(NewCapacity { unit: "colloqui".to_owned(), maximum: Some(10), available: Some(2) }),
        clauses: vec![clause(ClauseKind::MinAge, Some(18), &[], "Maggiorenni")],
        funding: vec![paid],
        ..Register::of(world.desk, full)
    };
    let id = world.register(wish).await;

    let page = world.app.get(&world.stranger, "/api/v1/services").await.assert_ok().json();
    let one = world.app.get(&world.stranger, format!("/api/v1/services/{id}")).await.assert_ok().json();

    let allowed: toml::Table = HSDS.parse().expect("a table of names");
    assert_eq!(unknown_fields("page", &page, &allowed), [] as [String; 0]);
    assert_eq!(page["contents"][0], one);
    assert_eq!((&page["total_items"], &page["last_page"]), (&1.into(), &true.into()));
    assert_eq!(one["minimum_age"], 18);
    assert_eq!(one["eligibility_description"], "Maggiorenni (Avviso di prova, art. 3)");
    assert_eq!(one["cost_options"][0]["amount"], 10.5);
    let schedule = &one["service_at_locations"][0]["schedules"][0];
    assert_eq!((&schedule["byday"], &schedule["opens_at"]), (&"MO,TU,WE,TH,FR".into(), &"09:00".into()));
    assert_eq!(one["service_at_locations"][0]["location"]["addresses"][0]["city"], "Modena");
    assert_eq!(one["organization"]["name"], "Cooperativa di Prova");
});
