//! What machines are answered is what the description says: real answers of the told story against the schema of
//! their route.

use authz::Role;
use serde_json::{Value, json};
use testkit::{Engine, Persona, TestApp};

use crate::world::{rows, whole};

fn description() -> Value {
    serde_json::from_str(&app::interface_description()).expect("valid JSON")
}

#[test]
fn every_address_says_what_it_gives_and_takes() {
    let description = description();
    for (path, methods) in description["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            let given = &operation["responses"]["200"]["content"]["application/json"]["schema"];
            let is_itself = path.ends_with("openapi.json");
            assert!(
                is_itself || *given != json!({}),
                "{method} {path} does not say what it gives: add `.gives::<..>()` after its route"
            );
            assert!(
                method == "get" || operation["requestBody"].is_object(),
                "{method} {path} does not say what it takes: add `.takes::<..>()` after its route"
            );
        }
    }
}

#[test]
fn every_schema_that_is_named_is_there() {
    let description = description();
    let mut named = Vec::new();
    references(&description, &mut named);
    assert!(named.len() > 20);
    for reference in named {
        resolve(&description, &json!({ "$ref": reference }));
    }
}

fn references(value: &Value, named: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            named.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| references(value, named));
        }
        Value::Array(all) => all.iter().for_each(|value| references(value, named)),
        _ => {}
    }
}

#[tokio::test]
async fn real_answers_are_what_their_schema_says() {
    let app = whole(Engine::Sqlite).await;
    demo::tell(&app.db, "2026-11-20T10:00:00Z".parse().expect("an instant")).await.expect("the story");
    let ctx = app.world();
    let project = programmes::project_by_code(&ctx, "3797").await.expect("the project");
    let cidas = "C.I.D.A.S. - soc. coop. a r.l. società cooperativa sociale";
    let school = organisations::find_by_name(&ctx, cidas).await.expect("a search").expect("a body");
    drop(ctx);
    let coordinator = Persona::new(Role::Coordinator).of(project.lead.expect("a lead")).leading(project.id);
    let teacher = Persona::new(Role::Teacher).of(school);
    let sessions = rows(&app, "delivery_sessions").await;
    let body = school.uuid().simple().to_string();
    let session = sessions.iter().find(|row| row["organisation_id"] == body && row["kind"] == "person");
    let session = session.expect("a lesson")["id"].clone();

    let said = Interface { app: &app, description: description() };
    for (path, address) in [
        ("/api/v1/projects", "/api/v1/projects".to_owned()),
        ("/api/v1/projects/{code}", "/api/v1/projects/3797".to_owned()),
        ("/api/v1/projects/{code}/activities", "/api/v1/projects/3797/activities".to_owned()),
        (
            "/api/v1/projects/{code}/indicators",
            "/api/v1/projects/3797/indicators?quarter=2026-Q3&evidence=true".to_owned(),
        ),
        ("/api/v1/projects/{code}/sheets/{quarter}", "/api/v1/projects/3797/sheets/2026-Q2".to_owned()),
        ("/api/v1/projects/{code}/sheets/{quarter}", "/api/v1/projects/3797/sheets/2026-Q3".to_owned()),
        ("/api/v1/sessions", "/api/v1/sessions".to_owned()),
    ] {
        said.answer(&coordinator, path, &address).await;
    }
    let register = "/api/v1/sessions/{session}/register";
    said.answer(&teacher, register, &format!("/api/v1/sessions/{session}/register")).await;
    said.failure(&teacher, "/api/v1/projects/0000").await;
}

struct Interface<'a> {
    app: &'a TestApp,
    description: Value,
}

impl Interface<'_> {
    async fn answer(&self, who: &Persona, path: &str, address: &str) {
        let answer = self.app.api(who, address, None).await.assert_ok().json();
        let operation = &self.description["paths"][path]["get"];
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let mut wrong = Vec::new();
        self.check(&answer, schema, address, &mut wrong);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn failure(&self, who: &Persona, address: &str) {
        let answer = self.app.api(who, address, None).await.assert_not_found().json();
        let mut wrong = Vec::new();
        self.check(&answer, &self.description["components"]["schemas"]["Failure"], address, &mut wrong);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// The part of JSON Schema that the description uses: references, types, required and unknown fields, items,
    /// choices, listed words.
    fn check(&self, value: &Value, schema: &Value, place: &str, wrong: &mut Vec<String>) {
        let schema = resolve(&self.description, schema);
        if let Some(choices) = schema["oneOf"].as_array() {
            let fits = |choice: &Value| {
                let mut wrong = Vec::new();
                self.check(value, choice, place, &mut wrong);
                wrong.is_empty()
            };
            if !choices.iter().any(fits) {
                wrong.push(format!("{place}: {value} is none of the choices"));
            }
            return;
        }
        if !types(&schema).is_empty() && !types(&schema).iter().any(|kind| is_of(value, kind)) {
            wrong.push(format!("{place}: {value} is not {}", schema["type"]));
            return;
        }
        if schema["enum"].as_array().is_some_and(|words| !words.contains(value)) {
            wrong.push(format!("{place}: {value} is none of {}", schema["enum"]));
        }
        match value {
            Value::Array(all) => {
                for (at, one) in all.iter().enumerate() {
                    self.check(one, &schema["items"], &format!("{place}[{at}]"), wrong);
                }
            }
            Value::Object(fields) => {
                let (known, required) = self.fields(&schema);
                for name in required.iter().filter(|name| !fields.contains_key(*name)) {
                    wrong.push(format!("{place}: «{name}» is required and missing"));
                }
                for (name, value) in fields {
                    match known.iter().find(|(field, _)| field == name) {
                        Some((_, schema)) => self.check(value, schema, &format!("{place}.{name}"), wrong),
                        None => wrong.push(format!("{place}: «{name}» is not described")),
                    }
                }
            }
            _ => {}
        }
    }

    /// The fields an object may have and those it must, its parts taken together.
    fn fields(&self, schema: &Value) -> (Vec<(String, Value)>, Vec<String>) {
        let schema = resolve(&self.description, schema);
        let (mut known, mut required) = (Vec::new(), Vec::new());
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let (fields, must) = self.fields(part);
            known.extend(fields);
            required.extend(must);
        }
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            known.push((name.clone(), field.clone()));
        }
        let must = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        required.extend(must.map(str::to_owned));
        (known, required)
    }
}

fn resolve(description: &Value, schema: &Value) -> Value {
    let Some(reference) = schema["$ref"].as_str() else { return schema.clone() };
    let name = reference.trim_start_matches("#/components/schemas/");
    let found = &description["components"]["schemas"][name];
    assert!(found.is_object(), "{reference} leads nowhere");
    found.clone()
}

fn types(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the test does not know the type {other}"),
    }
}
