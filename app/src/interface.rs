//! The machines' interface, described from the route table itself, so that it cannot leave a route out.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use web::{Permit, Route};

/// The OpenAPI 3.1 description of `/api/v1`.
pub fn description() -> String {
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    let routes = crate::routes();
    for route in routes.table().iter().filter(|route| route.path.starts_with("/api/")) {
        paths.entry(route.path).or_default().insert(route.method.to_lowercase(), operation(route));
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
            "schemas": { "Failure": {
                "type": "object",
                "required": ["error", "message"],
                "properties": {
                    "error": { "type": "string" },
                    "message": { "type": "string" },
                    "reference": { "type": ["string", "null"] },
                },
            } },
        },
        "paths": paths,
    });
    document.to_string()
}

fn operation(route: &Route) -> Value {
    let parameters: Vec<Value> = route
        .path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect();
    let (permit, security) = match route.permit {
        Permit::Public(why) => (format!("Open to all: {why}."), json!([])),
        Permit::SignedIn(why) => (format!("For any valid token: {why}."), json!([{ "token": [] }])),
        Permit::To(action, resource) => {
            (format!("For roles that may {action} {resource}."), json!([{ "token": [] }]))
        }
    };
    let failure = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Failure" } } } });
    let failure = |why: &str| {
        let mut answer = failure.clone();
        answer["description"] = Value::from(why);
        answer
    };
    json!({
        "operationId": operation_id(route),
        "description": permit,
        "security": security,
        "parameters": parameters,
        "responses": {
            "200": { "description": "Done", "content": { "application/json": { "schema": {} } } },
            "401": failure("No valid token"),
            "403": failure("The token's role may not do this"),
            "404": failure("Not there, or not to be seen with this token"),
            "422": failure("A rule said no"),
        },
    })
}

fn operation_id(route: &Route) -> String {
    let words = route.path.split(['/', '{', '}', '-', '.']).filter(|word| !word.is_empty() && *word != "api");
    let words: Vec<&str> = words.filter(|word| *word != "v1").collect();
    format!("{}-{}", route.method.to_lowercase(), words.join("-"))
}
