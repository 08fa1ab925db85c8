//! What an address of the machines' interface takes and gives, said where the route is declared.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Value, json};
use utoipa::ToSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;

/// A route's part of the interface's description.
#[derive(Clone, Copy, Default)]
pub struct Speech {
    /// Names of what may be asked in the address.
    pub asks: &'static [&'static str],
    pub takes: Option<Shape>,
    pub gives: Option<Shape>,
}

/// The shape of a body, from the type it is read into or written from: it cannot say anything else.
#[derive(Clone, Copy)]
pub struct Shape {
    name: fn() -> Cow<'static, str>,
    schema: fn() -> RefOr<Schema>,
    parts: fn(&mut Vec<(String, RefOr<Schema>)>),
}

impl Shape {
    pub fn of<T: ToSchema>() -> Shape {
        Shape { name: T::name, schema: T::schema, parts: T::schemas }
    }

    /// The schema of the body; the named ones it is made of join `named`.
    pub fn describe(&self, named: &mut BTreeMap<String, Value>) -> Value {
        let mut parts = Vec::new();
        (self.parts)(&mut parts);
        for (name, schema) in parts {
            named.insert(name, written(&schema));
        }
        let schema = written(&(self.schema)());
        if schema["type"] == "array" {
            return schema;
        }
        let name = (self.name)().into_owned();
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        named.insert(name, schema);
        reference
    }
}

fn written(schema: &RefOr<Schema>) -> Value {
    // A schema holds nothing that JSON cannot say.
    serde_json::to_value(schema).unwrap_or_default()
}
