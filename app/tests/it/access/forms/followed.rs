//! What is sent to the commands about a person who is followed: a case, a referral, a mediation.

use super::super::world::World;
use super::{Fields, filled};

pub fn cases(world: &World, path: &str) -> Fields {
    let (own, named) = (world.own.to_string(), world.account.to_string());
    match path {
        "/cases/open/{person}" => {
            filled(&[("worker", &named), ("origin", "desk"), ("opened_on", "2023-07-01")])
        }
        "/cases/{case}/notes/new" => {
            let mut fields = filled(&[
                ("kind", "phone"),
                ("readers", "team"),
                ("day", "2023-07-05"),
                ("time", "10:00"),
                ("text", "Parole nuove"),
            ]);
            fields.push(("note".to_owned(), uuid::Uuid::now_v7().to_string()));
            fields
        }
        "/cases/notes/{note}/correct" => filled(&[("text", "Parole corrette"), ("because", "Un errore")]),
        "/cases/{case}/close" => filled(&[("ending", "moved"), ("on", "2023-07-05"), ("version", "1")]),
        "/cases/{case}/tasks/new" => {
            filled(&[("title", "Ancora da fare"), ("worker", &named), ("due_on", "2023-07-25")])
        }
        "/cases/{case}/team" => filled(&[("organisation", &world.partner.to_string()), ("part", "health")]),
        "/cases/{case}/handover" => {
            let other = uuid::Uuid::now_v7().to_string();
            filled(&[("organisation", &own), ("worker", &other), ("why", "Cambio di servizio")])
        }
        "/cases/handovers/{handover}" => filled(&[("answer", "no"), ("why", "Non abbiamo posto ora")]),
        "/cases/{case}/conferences/new" => filled(&[
            ("day", "2023-07-20"),
            ("time", "10:00"),
            ("minutes", "60"),
            ("agenda", "Altra riunione"),
            ("members", &named),
        ]),
        "/cases/conferences/{conference}" => {
            filled(&[("record", "Si è parlato di casa"), ("there", &named), ("version", "1")])
        }
        "/cases/{case}/vulnerabilities" => {
            filled(&[("code", "V04"), ("since_on", "2023-06-01"), ("need", "Accesso facile")])
        }
        "/cases/{case}/assessment/new" => {
            let mut fields = filled(&[("assessed_on", "2023-07-05"), ("wishes", "Un lavoro"), ("seen", "1")]);
            let scored = |one: &cases::Dimension| (format!("score-{}", one.code()), "4".to_owned());
            fields.extend(cases::Dimension::ALL.iter().map(scored));
            fields
        }
        "/cases/{case}/plan/edit" => filled(&[
            ("seen", "1"),
            ("goal-0-words", "Voglio imparare l'italiano"),
            ("goal-0-wished", "Parla italiano"),
            ("goal-0-step-0-what", "Iscriversi al corso"),
            ("goal-0-step-0-who", "person"),
            ("goal-0-step-0-by", "2023-09-01"),
        ]),
        "/cases/{case}/plan/discard" => filled(&[("seen", "1")]),
        "/cases/{case}/plan/agree" => filled(&[
            ("seen", "1"),
            ("how", "screen"),
            ("agreed_on", "2023-07-05"),
            ("signer", "Persona di Prova"),
            ("present", "Operatrice di prova"),
            ("language", "it"),
            ("review_on", "2023-09-01"),
        ]),
        "/cases/{case}/vulnerabilities/{one}/end" => {
            let flag = world.places.get("/cases", "one").unwrap_or_default();
            vec![(format!("until-{flag}"), "2023-07-05".to_owned())]
        }
        "/cases/{case}/review" => filled(&[("review_on", "2023-09-01")]),
        _ => filled(&[("why", "Un motivo di prova"), ("reason", "Un motivo di prova"), ("on", "2023-07-05")]),
    }
}

pub fn mediation(world: &World, path: &str) -> Fields {
    let mediator = world.places.get("/mediation", "mediator").unwrap_or_default();
    match path {
        "/mediation/{request}/offer" => filled(&[("mediator", mediator), ("hours", "24")]),
        "/mediation/mediators/{mediator}/absences" => {
            filled(&[("from", "2023-09-01"), ("until", "2023-09-05")])
        }
        "/mediation/mediators/{mediator}/edit" => filled(&[
            ("version", "1"),
            ("employer", &world.own.to_string()),
            ("name", "Mediatrice di prova"),
            ("active_from", "2023-01-01"),
            ("language_1", "ar"),
            ("level_1", "good"),
        ]),
        "/mediation/contracts/{contract}/edit" => filled(&[
            ("version", "1"),
            ("supplier", &world.own_name),
            ("buyer", &world.partner.to_string()),
            ("title", "Contratto di prova"),
            ("hours", "120"),
            ("rate", "26,00"),
            ("starts_on", "2023-03-01"),
            ("ends_on", "2023-12-31"),
        ]),
        "/mediation/{request}/done" => filled(&[
            (&format!("minutes.{mediator}"), "60"),
            ("day", "2023-07-07"),
            ("from", "10:00"),
            ("minutes", "60"),
            ("heads", "2"),
            ("outcome", "reached"),
            ("themes", "health"),
        ]),
        "/mediation/{request}/not-held" => filled(&[("not_held", "person-absent")]),
        _ => filled(&[("reason", "other"), ("why", "Un motivo di prova"), ("version", "1")]),
    }
}

/// A referral of the person to the partner, with the least that is needed.
pub fn referral(world: &World) -> Fields {
    filled(&[
        ("receiver", &world.partner.to_string()),
        ("asked", "language-course"),
        ("haste", "ordinary"),
        ("wants", "yes"),
        ("basis", "public-task"),
        ("share_languages", "1"),
        ("without_notice", "Informativa data a voce, da registrare"),
    ])
}

pub fn referrals(path: &str) -> Fields {
    match path {
        "/referrals/{referral}/step" => {
            filled(&[("step", "withdrawn"), ("reason", "not-needed"), ("words", "Prova")])
        }
        "/referrals/{referral}/reroute" => filled(&[
            ("outside_name", "Ambulatorio di prova"),
            ("outside_email", "ambulatorio@esempio.invalid"),
        ]),
        _ => Vec::new(),
    }
}
