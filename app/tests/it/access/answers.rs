//! Every route that names a record, asked for a real one by everybody who might try: the own body, a partner in the
//! same project, a body outside it, the lead, the authority that oversees it, the owner, nobody.
//!
//! On SQLite alone: what is asked is the row rule, which is one piece of SQL for both engines and runs on both in
//! each area's own tests.

use testkit::{Seen, assert_golden};

use super::forms::{self, Sent};
use super::world::{Crew, FAMILY_NAME, PHONE, World};
use super::{golden, table};

#[tokio::test]
async fn every_record_answers_own_body_partner_stranger_lead_and_authority_as_written_down() {
    let world = World::told().await;
    let crews = world.crews();
    let mut text = head(&crews);
    for route in table().into_iter().filter(|route| route.path.contains('{')) {
        let path = world.places.fill(route.path);
        text.push_str(&format!("{:4} {}\n", route.method, route.path));
        for crew in &crews {
            let mut answers = Vec::new();
            for persona in &crew.personas {
                let sent = match route.method {
                    "GET" => Sent::Nothing,
                    _ => forms::of(&world, route.path),
                };
                let answer = sent.by(&world.app, persona.as_ref(), &path).await;
                assert!(answer.status.as_u16() != 500, "{} {path}: {}", route.method, answer.text());
                if route.method == "GET" && !crew.meets_the_person {
                    names_nobody(&answer, route.path, crew);
                }
                answers.push(answer.status.as_u16().to_string());
                if route.method != "GET" && changed_something(&answer) {
                    world.back().await;
                }
            }
            text.push_str(&format!("     {:9} {}\n", crew.name, answers.join(" ")));
        }
    }
    assert_golden(golden("access-records.txt"), &text);
}

/// Whatever a page answers to somebody who is not linked to the person: it does not say who that is.
fn names_nobody(answer: &Seen, path: &str, crew: &Crew) {
    let text = answer.text();
    for word in [FAMILY_NAME, PHONE] {
        assert!(!text.contains(word), "{path} tells «{word}» to {}:\n{text}", crew.name);
    }
}

fn head(crews: &[Crew]) -> String {
    let mut text =
        String::from("# What routes answer for real records. Each line: who asks, in the order of\n");
    for crew in crews {
        let roles: Vec<String> = crew
            .personas
            .iter()
            .map(|who| who.as_ref().map_or("nobody".to_owned(), |who| who.assignment.role.to_string()))
            .collect();
        text.push_str(&format!("# {:9} {}\n", crew.name, roles.join(" ")));
    }
    text
}

fn changed_something(answer: &Seen) -> bool {
    answer.status.is_success() || answer.status.is_redirection()
}
