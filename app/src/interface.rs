//! The machines' interface, described from the route table itself, so that it cannot leave a route out.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use web::{Permit, Route, Speech};

/// The OpenAPI 3.1 description of `/api/v1`.
pub fn description() -> String {
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    let mut schemas = BTreeMap::from([("Failure".to_owned(), failure_schema())]);
    let routes = crate::routes();
    for route in routes.table().iter().filter(|route| route.path.starts_with("/api/")) {
        let operation = operation(route, routes.speech(route), &mut schemas);
        paths.entry(route.path).or_default().insert(route.method.to_lowercase(), operation);
    }
    let document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Raccordo",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Projects, activities, sessions, registers, indicators with evidence, quarterly sheets. \
                            A token has the rights of one role; the same policy decides as for pages.",
            "license": { "name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later" },
        },
        "servers": [{ "url": "/" }],
        "security": [{ "token": [] }],
        "components": {
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "schemas": schemas,
        },
        "paths": paths,
    });
    document.to_string()
}

fn failure_schema() -> Value {
    json!({
        "type": "object",
        "required": ["error", "message"],
        "properties": {
            "error": { "type": "string" },
            "message": { "type": "string" },
            "reference": { "type": ["string", "null"] },
        },
    })
}

fn operation(route: &Route, speech: Speech, schemas: &mut BTreeMap<String, Value>) -> Value {
    let (permit, security) = match route.permit {
        Permit::Public(why) => (format!("Open to all: {why}."), json!([])),
        Permit::SignedIn(why) => (format!("For any valid token: {why}."), json!([{ "token": [] }])),
        Permit::To(action, resource) => {
            (format!("For roles that may {action} {resource}."), json!([{ "token": [] }]))
        }
    };
    let given = speech.gives.map_or_else(|| json!({}), |shape| shape.describe(schemas));
    let mut operation = json!({
        "operationId": operation_id(route),
        "description": permit,
        "security": security,
        "parameters": parameters(route, speech),
        "responses": {
            "200": { "description": "Done", "content": in_json(&given) },
            "400": failure("What was sent cannot be read"),
            "401": failure("No valid token"),
            "403": failure("The token's role may not do this"),
            "404": failure("Not there, or not to be seen with this token"),
            "409": failure("Somebody changed the record since it was read"),
            "422": failure("A rule said no"),
            "500": failure("Something broke; the reference stands in the log too"),
        },
    });
    if let Some(taken) = speech.takes {
        operation["requestBody"] = json!({ "required": true, "content": in_json(&taken.describe(schemas)) });
    }
    operation
}

/// What stands in the path, and what may be asked after it.
fn parameters(route: &Route, speech: Speech) -> Vec<Value> {
    let named = |name: &str, place: &str| json!({ "name": name, "in": place, "required": place == "path", "schema": { "type": "string" } });
    let parts = route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let asked = speech.asks.iter().map(|name| named(name, "query"));
    parts.map(|name| named(name, "path")).chain(asked).collect()
}

fn in_json(schema: &Value) -> Value {
    json!({ "application/json": { "schema": schema } })
}

fn failure(why: &str) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/Failure" });
    json!({ "description": why, "content": in_json(&schema) })
}

fn operation_id(route: &Route) -> String {
    let words = route.path.split(['/', '{', '}', '-', '.']).filter(|word| !word.is_empty() && *word != "api");
    let words: Vec<&str> = words.filter(|word| *word != "v1").collect();
    format!("{}-{}", route.method.to_lowercase(), words.join("-"))
}
