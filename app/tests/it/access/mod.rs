//! What every route answers to every persona, written down. Twice: for records that are not there, where policy
//! alone decides at the door, and for the records of a small world, where each row decides.

mod answers;
mod counter;
mod followed;
mod forms;
mod links;
mod records;
mod strangers;
mod world;

use std::path::PathBuf;

use authz::Role;
use testkit::{Engine, Persona, assert_golden};
use uuid::Uuid;

use crate::world::whole;

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

/// The whole route table, in the order of addresses.
fn table() -> Vec<web::Route> {
    let mut table = app::routes().table().to_vec();
    table.sort_by_key(|route| (route.path, route.method));
    table
}

#[tokio::test]
async fn every_page_answers_every_role_as_written_down() {
    let app = whole(Engine::Sqlite).await;
    let personas: Vec<Persona> = Role::ALL.into_iter().map(Persona::new).collect();
    let mut text = String::from("# method path: nobody");
    for persona in &personas {
        text.push_str(&format!(", {}", persona.assignment.role));
    }
    text.push('\n');
    for route in table() {
        let path = filled(route.path);
        let mut answers = Vec::new();
        for persona in std::iter::once(None).chain(personas.iter().map(Some)) {
            let answer = match (route.method, persona) {
                ("GET", Some(persona)) => app.get(persona, &path).await,
                ("GET", None) => app.get_as_nobody(&path).await,
                (_, Some(persona)) => app.post(persona, &path, &[]).await,
                (_, None) => app.post_as_nobody(&path).await,
            };
            assert!(answer.status.as_u16() != 500, "{} {path}: {}", route.method, answer.text());
            answers.push(answer.status.as_u16().to_string());
        }
        text.push_str(&format!("{:4} {}: {}\n", route.method, route.path, answers.join(" ")));
    }
    assert_golden(golden("access.txt"), &text);
}

/// The path with something in every place: the nil identifier finds no record.
fn filled(path: &str) -> String {
    let part = |part: &str| match part {
        "{quarter}" => "2023-Q2".to_owned(),
        "{code}" => "0000".to_owned(),
        part if part.starts_with('{') => Uuid::nil().to_string(),
        part => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}
