//! What is sent to each command, filled in so that it would be done for whoever may: a form that comes back with
//! mistakes would hide whether the row or the mistake stopped it.

mod counter;
mod followed;

use testkit::{Persona, Seen, TestApp};

use super::world::World;

type Fields = Vec<(String, String)>;

/// A request with what it carries.
pub enum Sent {
    Nothing,
    Form(Fields),
    File(Fields),
    Json(String),
}

impl Sent {
    pub async fn by(&self, app: &TestApp, who: Option<&Persona>, path: &str) -> Seen {
        let Some(who) = who else {
            return match self {
                Sent::Nothing => app.get_as_nobody(path).await,
                _ => app.post_as_nobody(path).await,
            };
        };
        match self {
            Sent::Nothing => app.get(who, path).await,
            Sent::Form(fields) => app.post(who, path, &borrowed(fields)).await,
            Sent::File(fields) => {
                app.upload(who, path, &borrowed(fields), ("file", "nuovo.pdf", b"%PDF-1.7 nuovo")).await
            }
            Sent::Json(body) => app.api(who, path, Some(body)).await,
        }
    }
}

fn borrowed(fields: &Fields) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// What `path` is sent, whoever sends it.
pub fn of(world: &World, path: &str) -> Sent {
    if path.starts_with("/documents/") {
        return Sent::File(filled(&[("title", "Nuovo titolo"), ("project", &world.project.to_string())]));
    }
    if path.starts_with("/api/") {
        let line = format!(r#"{{"kind":"person","participant":"{}","mark":"present"}}"#, world.person);
        return Sent::Json(format!(r#"{{"version":1,"because":"Prova","lines":[{line}]}}"#));
    }
    Sent::Form(match path.split('/').nth(1) {
        Some("people") => people(world, path),
        Some("groups" | "sessions" | "outcomes") => delivery(world, path),
        Some("cases") => followed::cases(world, path),
        Some("referrals") => followed::referrals(path),
        Some("mediation") => followed::mediation(world, path),
        Some("services") => counter::services(path),
        Some("desks" | "appointments" | "contacts") => counter::desks(world, path),
        Some("outreach" | "rounds") => counter::street(world, path),
        Some("requests") => counter::requests(world, path),
        Some("projects" | "calls") => projects(world, path),
        _ => offices_and_accounts(world, path),
    })
}

fn people(world: &World, path: &str) -> Fields {
    match path {
        "/people/duplicates/{pair}" => filled(&[("state", "same"), ("version", "1")]),
        "/people/{person}/amend" => {
            filled(&[("version", "1"), ("given_name", "Ida"), ("family_name", "Provetta")])
        }
        "/people/{person}/household" => filled(&[("kinship", "child"), ("chosen", &world.twin.to_string())]),
        "/people/{person}/papers" => filled(&[("paper", "phone"), ("phone", "+39 333 0000002")]),
        "/people/{person}/papers/withdraw" => filled(&[("paper", "phone"), ("id", &world.phone)]),
        "/people/{person}/share" => {
            filled(&[("organisation", &world.partner.to_string()), ("reason", "La seguiamo insieme")])
        }
        "/people/{person}/emergency" => filled(&[("reason", "Pronto soccorso"), ("hours", "24")]),
        "/people/rights/{request}/extend" => {
            filled(&[("version", "1"), ("reason", "Richiesta complessa, servono altri dati")])
        }
        "/people/rights/{request}/close" => {
            filled(&[("version", "1"), ("outcome", "granted"), ("answer", "Consegnati i dati richiesti")])
        }
        "/people/{person}/rights" => filled(&[
            ("kind", "rectification"),
            ("channel", "in-person"),
            ("asked", "Correggere la data di nascita"),
            ("received", "2023-07-05"),
            ("organisation", &world.own.to_string()),
        ]),
        "/people/{person}/refer" => followed::referral(world),
        "/people/retention/{run}" => {
            filled(&[("reason", "Scadenza di prova"), ("version", "1"), ("sure", "1")])
        }
        "/people/{person}/guardian" => {
            filled(&[("name", "Tutrice di Prova"), ("from", "2023-06-01"), ("court", "Tribunale di prova")])
        }
        "/people/erasure" => filled(&[("person", &world.person.to_string())]),
        "/people/erasure/{person}" => filled(&[("reason", "Lo ha chiesto"), ("sure", "1")]),
        "/people/imports/{import}/columns" => {
            filled(&[("column-0", "family-name"), ("column-1", "given-name")])
        }
        _ => Vec::new(),
    }
}

fn delivery(world: &World, path: &str) -> Fields {
    let person = world.person.to_string();
    match path {
        "/groups/{group}/enrol" => filled(&[("person", &world.twin.to_string())]),
        "/groups/{group}/find" | "/sessions/{session}/register/find" => filled(&[("find", "Provetta")]),
        "/groups/{group}/leave" => filled(&[("enrolment", &world.enrolment), ("leaving", "moved")]),
        "/groups/{group}/operators" => {
            filled(&[("given_name", "Prova"), ("family_name", "Prova"), ("body", "Ente")])
        }
        "/sessions/{session}/register" => {
            let mut fields = filled(&[("version", "1"), ("because", "Prova")]);
            fields.push(("submission".to_owned(), uuid::Uuid::now_v7().to_string()));
            fields.push((format!("mark.person.{person}"), "present".to_owned()));
            fields
        }
        "/sessions/{session}/heads" => filled(&[("unspecified", "3"), ("because", "Prova")]),
        "/sessions/{session}/time" => filled(&[
            ("worker", &world.account.to_string()),
            ("role", "teacher"),
            ("minutes", "60"),
            ("because", "Prova"),
        ]),
        "/sessions/{session}/move" => filled(&[
            ("day", "2023-07-21"),
            ("from", "09:00"),
            ("until", "11:00"),
            ("place", "Aula di prova"),
            ("because", "Prova"),
            ("version", "0"),
        ]),
        "/outcomes/{outcome}/correct" => filled(&[
            ("activity", &world.activity.to_string()),
            ("kind", "helpful"),
            ("on", "2023-06-02"),
            ("answer", "true"),
            ("evidence", "scheda"),
            ("because", "Prova"),
        ]),
        "/outcomes/of/{person}" => filled(&[
            ("activity", &world.activity.to_string()),
            ("kind", "helpful"),
            ("on", "2023-06-01"),
            ("answer", "true"),
            ("evidence", "scheda"),
        ]),
        _ => filled(&[("reason", "postponed"), ("because", "Prova"), ("note", "Prova")]),
    }
}

fn projects(world: &World, path: &str) -> Fields {
    match path {
        "/calls/{call}/rules" => filled(&[
            ("from_on", "2023-08-01"),
            ("sheet_due_days", "10"),
            ("deviation_tolerance_percent", "20"),
            ("reason", "Prova"),
            ("source", "Prova"),
        ]),
        "/projects/{project}/amend" => {
            filled(&[("version", "1"), ("budget", "1000,00"), ("reason", "Rimodulazione di prova")])
        }
        "/projects/{project}/extend" => {
            filled(&[("version", "1"), ("ends_on", "2024-06-30"), ("reason", "Proroga di prova")])
        }
        "/projects/{project}/sheets/{quarter}/deliveries"
        | "/projects/{project}/sheets/{quarter}/deliveries/withdrawal" => {
            filled(&[("organisation", &world.own.to_string())])
        }
        "/projects/{project}/deliverables/{deliverable}" => {
            filled(&[("on", "2023-06-01"), ("quantity", "1")])
        }
        "/projects/{project}/deviations/{about}/{code}" => {
            filled(&[("cause", "late-start"), ("text", "I corsi sono partiti più tardi del previsto.")])
        }
        _ => filled(&[
            ("remarks", "Da rivedere nella parte delle attività."),
            ("text-0", "Nel trimestre non ci sono state variazioni."),
            ("version-0", "0"),
            ("spent-0-0", "1000,00"),
        ]),
    }
}

fn offices_and_accounts(world: &World, path: &str) -> Fields {
    let today = ("on", "2023-07-10");
    match path {
        "/organisations/{body}/edit" => filled(&[("kind", "cooperative"), ("version", "1")]),
        "/organisations/{body}/name" => filled(&[("name", "Nuovo nome"), today]),
        "/organisations/{body}/dissolution" => filled(&[("reason", "Prova"), today]),
        "/organisations/{body}/offices" => filled(&[("name", "Seconda sede")]),
        "/organisations/{body}/members" => {
            filled(&[("member", &world.partner.to_string()), ("from", "2023-07-01")])
        }
        "/administration/users/{user}/roles" => {
            filled(&[("role", "mediator"), ("organisation", &world.own.to_string())])
        }
        "/invitation/{secret}" => {
            filled(&[("password", "sette gru sopra il lago"), ("repeated", "sette gru sopra il lago")])
        }
        _ => filled(&[("reason", "Prova")]),
    }
}

fn filled(fields: &[(&str, &str)]) -> Fields {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
