//! Whatever a page offers, it keeps: nobody is led by a link to a page that turns them away or is not there.

use std::collections::{BTreeSet, HashMap, VecDeque};

use testkit::Persona;

use super::world::World;

/// Pages looked at of one kind: another record's page offers much the same.
const MOST_OF_A_KIND: usize = 4;

#[tokio::test]
async fn no_link_leads_to_a_page_that_turns_its_reader_away() {
    let world = World::told().await;
    let mut broken = BTreeSet::new();
    for crew in world.crews() {
        for persona in crew.personas.iter().flatten() {
            follow_all(&world, crew.name, persona, &mut broken).await;
        }
    }
    assert!(broken.is_empty(), "{}", broken.into_iter().collect::<Vec<_>>().join("\n"));
}

async fn follow_all(world: &World, crew: &str, persona: &Persona, broken: &mut BTreeSet<String>) {
    let mut waiting = VecDeque::from([("".to_owned(), "/".to_owned())]);
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut asked = BTreeSet::new();
    while let Some((from, path)) = waiting.pop_front() {
        let kind = kind(&path);
        let times = seen.entry(kind.clone()).or_default();
        if *times == MOST_OF_A_KIND || !asked.insert(path.clone()) {
            continue;
        }
        *times += 1;
        let answer = world.app.get(persona, &path).await;
        match answer.status.as_u16() {
            200 => {}
            302 | 303 => continue,
            status => {
                let role = persona.assignment.role;
                broken.insert(format!("{status} {kind}, offered to {crew} {role} on {}", self::kind(&from)));
                continue;
            }
        }
        let is_page =
            answer.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if is_page {
            waiting.extend(links(&answer.text()).into_iter().map(|link| (path.clone(), link)));
        }
    }
}

/// Addresses of this site that a page links to or fetches parts of itself from.
fn links(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in ["href=\"/", "hx-get=\"/"] {
        for piece in text.split(mark).skip(1) {
            let Some(end) = piece.find(['"', '#']) else { continue };
            let link = format!("/{}", &piece[..end]).replace("&amp;", "&").replace("&#38;", "&");
            // The invented readers have no account of their own to look at.
            let is_elsewhere =
                ["/assets/", "/language/", "/account"].iter().any(|start| link.starts_with(start));
            if !is_elsewhere {
                found.push(link);
            }
        }
    }
    found
}

/// An address without the records and values in it.
fn kind(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let part = |part: &str| match part.chars().any(|c| c.is_ascii_digit()) && part != "v1" {
        true => "*".to_owned(),
        false => part.to_owned(),
    };
    let names: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    let path: Vec<String> = path.split('/').map(part).collect();
    format!("{}{}{}", path.join("/"), if query.is_empty() { "" } else { "?" }, names.join("&"))
}
