//! What is sent to the commands of the counter and of the street: desks, appointments, contacts, rounds, services, what
//! somebody asked alone.

use super::super::world::World;
use super::{Fields, filled};

pub fn desks(world: &World, path: &str) -> Fields {
    let worker = world.account.to_string();
    let person = world.person.to_string();
    let procedure = world.places.get("/desks", "procedure").unwrap_or_default();
    match path {
        "/desks/{desk}/settings" => filled(&[
            ("version", "1"),
            ("name", "Sportello di prova"),
            ("place", "Via di prova 2"),
            ("slot", "30"),
        ]),
        "/desks/{desk}/hours" => {
            filled(&[("weekday", "1"), ("from", "09:00"), ("until", "12:00"), ("since", "2023-07-01")])
        }
        "/desks/{desk}/closures" => filled(&[("first_on", "2023-12-24"), ("why", "Vigilia")]),
        "/desks/{desk}/procedures" => filled(&[("procedure", "Altra pratica"), ("minutes", "20")]),
        "/desks/{desk}/rooms" => filled(&[("room", "Stanza due")]),
        "/desks/{desk}/workers" => filled(&[("worker", &world.colleague.to_string())]),
        "/desks/{desk}/book" => filled(&[
            ("language", "it"),
            ("procedure", procedure),
            ("worker", &worker),
            ("person", &person),
            ("day", "2023-07-17"),
            ("time", "10:00"),
        ]),
        "/desks/{desk}/links" => {
            filled(&[("for", "door"), ("procedure", procedure), ("language", "it"), ("days", "10")])
        }
        "/desks/{desk}/contact" => filled(&[("topics", "residence"), ("people", "1"), ("minutes", "10")]),
        "/appointments/{appointment}/move" => filled(&[("day", "2023-07-17"), ("time", "11:00")]),
        "/appointments/{appointment}/cancel" => filled(&[("why", "Un motivo di prova")]),
        "/contacts/{contact}/link" => filled(&[("person", &person), ("because", "Lo ha chiesto")]),
        "/contacts/{contact}/unlink" => filled(&[("because", "Collegato per sbaglio")]),
        _ => Vec::new(),
    }
}

pub fn street(world: &World, path: &str) -> Fields {
    match path {
        "/outreach/{unit}/members" => filled(&[("worker", &world.colleague.to_string())]),
        "/outreach/{unit}/places" => filled(&[("place", "Parco di prova")]),
        "/outreach/{unit}/rounds" => filled(&[
            ("first_on", "2023-07-12"),
            ("from", "18:00"),
            ("until", "21:00"),
            ("places", world.places.get("/outreach", "place").unwrap_or_default()),
        ]),
        "/rounds/stops/{stop}/met" => filled(&[("people", "1"), ("topics", "health")]),
        "/rounds/stops/{stop}/line" => filled(&[("kind", "need"), ("need", "health"), ("quantity", "1")]),
        "/rounds/{round}/cancel" => filled(&[("why", "Maltempo")]),
        _ => filled(&[("note", "Prova")]),
    }
}

pub fn requests(world: &World, path: &str) -> Fields {
    match path {
        "/requests/{request}/answer" => filled(&[("version", "1"), ("words", "Venga allo sportello lunedì")]),
        "/requests/{request}/pass" => filled(&[
            ("version", "1"),
            ("to", &world.partner.to_string()),
            ("because", "È del loro territorio"),
        ]),
        "/requests/{request}/close" => {
            filled(&[("version", "1"), ("ending", "done"), ("words", "Le abbiamo risposto a voce")])
        }
        _ => filled(&[("version", "1")]),
    }
}

pub fn services(path: &str) -> Fields {
    match path {
        "/services/{service}/report" => filled(&[("what", "closed"), ("note", "Era chiuso")]),
        "/services/{service}/capacity" => filled(&[("unit", "posti"), ("maximum", "10"), ("available", "2")]),
        "/services/{service}/edit" => filled(&[
            ("version", "1"),
            ("name", "Sportello di prova"),
            ("needs", "papers"),
            ("status", "active"),
        ]),
        "/services/{service}/clauses" => filled(&[
            ("kind", "min-age"),
            ("value", "18"),
            ("text", "Solo maggiorenni"),
            ("source", "Regolamento di prova"),
            ("from", "2023-01-01"),
        ]),
        "/services/{service}/funding" => filled(&[
            ("payer", "Comune di prova"),
            ("is_paid", "yes"),
            ("from", "2023-01-01"),
            ("source", "Delibera di prova"),
        ]),
        "/services/{service}/places" | "/services/{service}/places/{place}" => {
            filled(&[("place", "Sede di prova"), ("address", "Via di prova 3")])
        }
        "/services/{service}/free" => filled(&[("available", "1")]),
        _ => filled(&[("reason", "Prova"), ("version", "1")]),
    }
}
