//! How many statements a page takes: as many for thirty rows as for three.

use authz::Role;
use chrono::{Days, NaiveDate};
use delivery::{About, EnrolInGroup, GroupId, How, Kind, Mark, Mode, OpenGroup, Participant, Plan, Record};
use delivery::{NoteOutcome, OutcomeKind, OutcomeWish, RegisterLine, SessionId};
use identity::{FirstRole, Invite};
use kernel::RecordRef;
use organisations::{OrganisationId, Register};
use people::{Enrol, PersonId};
use programmes::{ActivityId, ProjectId, sheet};
use testkit::{Engine, Persona, TestApp};

use crate::world::whole;

const QUARTER: &str = "2023-Q2";

/// A school of a project, and as many rows of everything as asked.
struct World {
    app: TestApp,
    project: ProjectId,
    /// All projects the school takes part in and oversees.
    projects: Vec<ProjectId>,
    activities: Vec<ActivityId>,
    school: OrganisationId,
    group: GroupId,
    persons: Vec<Participant>,
    sessions: Vec<SessionId>,
    /// How many of the persons have an outcome.
    noted: usize,
}

impl World {
    async fn founded() -> World {
        let app = whole(Engine::Sqlite).await;
        app.at("2023-07-10T08:00:00Z");
        let ctx = app.world();
        let (_, text) = sheet::SEEDS.iter().find(|(code, _)| *code == "3861").expect("the project's sheet");
        let project = programmes::import_sheet(&ctx, &sheet::read(text).expect("a sheet")).await;
        let project = project.expect("the project is imported");
        let school = programmes::project(&ctx, project).await.expect("the project").lead.expect("its lead");
        let activities = programmes::activities(&ctx, project).await.expect("activities");
        let activities: Vec<ActivityId> = activities.iter().map(|activity| activity.id).collect();
        let open = OpenGroup {
            organisation: school,
            activity: Some(activities[0]),
            title: "Gruppo di prova".to_owned(),
            kind: Kind::Person,
            led_by: None,
            starts_on: None,
            ends_on: None,
        };
        let group = delivery::open_group(&ctx, open).await.expect("a group");
        ctx.commit().await.expect("kept");
        World {
            app,
            project,
            projects: vec![project],
            activities,
            school,
            group,
            persons: Vec::new(),
            sessions: Vec::new(),
            noted: 0,
        }
    }

    /// Makes it `count` of everything.
    async fn grown_to(&mut self, count: usize) {
        for number in self.persons.len()..count {
            self.person(number).await;
        }
        for number in self.sessions.len()..count {
            self.lesson(number).await;
            self.office_work(number).await;
        }
        self.register_everybody().await;
    }

    /// So many more of the projects of the documents, whose sheets come with the program.
    async fn more_projects(&mut self, count: usize) {
        let ctx = self.app.world();
        let others = sheet::SEEDS.iter().filter(|(code, _)| *code != "3861");
        for (_, text) in others.skip(self.projects.len() - 1).take(count) {
            let read = sheet::read(text).expect("a sheet");
            self.projects.push(programmes::import_sheet(&ctx, &read).await.expect("imported"));
        }
        ctx.commit().await.expect("kept");
    }

    /// Somebody whose gender and nationality are not known, and the same name once more.
    async fn person(&mut self, number: usize) {
        let ctx = self.app.world();
        let name = format!("Provetta{}", letters(number));
        let wish = Enrol {
            birth_year: Some(1990),
            phones: vec![format!("+39 333 00000{number:02}")],
            ..Enrol::named(self.school, "Ada", name)
        };
        let PersonId(id) = people::enrol(&ctx, wish).await.expect("a person");
        let who = Participant { kind: Kind::Person, id };
        let began_on = day("2023-04-01");
        delivery::enrol_in_group(&ctx, EnrolInGroup { group: self.group, who, began_on }).await.expect("in");
        ctx.commit().await.expect("kept");
        self.persons.push(who);
    }

    async fn lesson(&mut self, number: usize) {
        let ctx = self.app.world();
        let on = day("2023-04-01") + Days::new(u64::try_from(number).expect("few") * 2);
        let about = About {
            organisation: self.school,
            activity: Some(self.activities[number % self.activities.len()]),
            group: Some(self.group),
            title: format!("Lezione {number}"),
            place: "Aula di prova".to_owned(),
            mode: Mode::InPerson,
            language: None,
            kind: Kind::Person,
            led_by: None,
        };
        let at = |hour| on.and_hms_opt(hour, 0, 0).expect("an hour");
        let plan = Plan { about, from: at(9), until: at(11) };
        self.sessions.push(delivery::plan(&ctx, plan).await.expect("a session"));
        let planned = About { title: format!("Domani {number}"), ..self.about() };
        let tomorrow = ctx.today() + Days::new(1);
        let at = |hour| tomorrow.and_hms_opt(hour, 0, 0).expect("an hour");
        delivery::plan(&ctx, Plan { about: planned, from: at(9), until: at(11) }).await.expect("a session");
        ctx.commit().await.expect("kept");
    }

    fn about(&self) -> About {
        About {
            organisation: self.school,
            activity: Some(self.activities[0]),
            group: None,
            title: String::new(),
            place: String::new(),
            mode: Mode::InPerson,
            language: None,
            kind: Kind::Person,
            led_by: None,
        }
    }

    /// A body, an account, a file, another group, an upload, a pair that may be one person.
    async fn office_work(&self, number: usize) {
        let ctx = self.app.world();
        let body = Register { name: format!("Ente {}", letters(number)), ..Register::default() };
        organisations::register(&ctx, body).await.expect("a body");
        let role = FirstRole {
            role: Role::Teacher,
            organisation: self.school,
            project: None,
            territory: None,
            from: ctx.today(),
            until: None,
        };
        let email = format!("docente{number}@esempio.invalid");
        let invite = Invite { email, name: format!("Docente {}", letters(number)), locale: None, role };
        identity::invite(&ctx, invite).await.expect("an account");
        for (kind, record) in [("project", self.project.uuid()), (people::PERSON, self.persons[0].id)] {
            let attach = documents::Attach {
                subject: RecordRef::stored(kind.to_owned(), record),
                title: format!("Documento {number}"),
                file_name: "prova.pdf".to_owned(),
                bytes: format!("%PDF-1.7 {kind} {number}").into_bytes(),
                organisation: self.school.uuid(),
                project: Some(self.project.uuid()),
            };
            documents::attach(&ctx, attach).await.expect("a document");
        }
        let open = OpenGroup {
            organisation: self.school,
            activity: Some(self.activities[0]),
            title: format!("Gruppo {number}"),
            kind: Kind::Person,
            led_by: None,
            starts_on: None,
            ends_on: None,
        };
        delivery::open_group(&ctx, open).await.expect("a group");
        ctx.commit().await.expect("kept");
        let worker = self.colleague(Role::CaseWorker);
        let name = format!("Doppia{}", letters(number));
        for _ in 0..2 {
            let twin =
                [("given_name", "Bea"), ("family_name", &name), ("birth_year", "1980"), ("is_new", "1")];
            self.app.post(&worker, "/people/enrol", &twin).await.assert_redirects();
        }
        let list = format!("Cognome;Nome\nProva;Bruno{number}\n");
        let file = ("file", "elenco.csv", list.as_bytes());
        self.app.upload(&worker, "/people/imports", &[], file).await.assert_redirects();
    }

    /// Everybody was at every lesson, each with an outcome.
    async fn register_everybody(&mut self) {
        let ctx = self.app.world();
        for session in &self.sessions {
            let present = |who: &Participant| RegisterLine { who: *who, mark: Mark::Present, note: None };
            let lines = self.persons.iter().map(present).collect();
            let because = Some("prova".to_owned());
            let (session, how) = (*session, How::Register);
            let wish = Record { session, lines, how, seen_version: None, submission: None, because };
            delivery::record(&ctx, wish).await.expect("a register");
        }
        for who in &self.persons[self.noted..] {
            let wish = OutcomeWish {
                on: day("2023-06-30"),
                entry: None,
                exit: None,
                was_helpful: Some(true),
                months: None,
                protocol: None,
                evidence: None,
            };
            let note = NoteOutcome {
                organisation: self.school,
                activity: self.activities[0],
                group: Some(self.group),
                who: *who,
                kind: OutcomeKind::Helpful,
                wish,
                instead_of: None,
            };
            delivery::note_outcome(&ctx, note).await.expect("an outcome");
        }
        ctx.commit().await.expect("kept");
        self.noted = self.persons.len();
    }

    fn colleague(&self, role: Role) -> Persona {
        let persona = Persona::new(role).of(self.school);
        self.projects.iter().fold(persona, |persona, project| persona.leading(*project).overseeing(*project))
    }

    /// The pages, each with a role that sees all of it.
    fn pages(&self) -> Vec<(Role, String)> {
        let project = format!("/projects/{}", self.project);
        let (person, session) = (self.persons[0].id, self.sessions[0]);
        let sheet = format!("{project}/sheets/{QUARTER}");
        let of_project = ["", "/promises", "/network", "/progress", "/indicators", "/indicators/P.STAFF"]
            .into_iter()
            .chain(["/incomplete", "/deviations", "/sheets", "/amendments", "/timeline"])
            .map(|page| (Role::Coordinator, format!("{project}{page}?quarter={QUARTER}")));
        let of_sheet = ["", "/texts", "/spending", "/deliveries", "/submission", "/download/json"]
            .map(|page| (Role::Coordinator, format!("{sheet}{page}")));
        let others = [
            (Role::Coordinator, "/".to_owned()),
            (Role::CaseWorker, "/people".to_owned()),
            (Role::CaseWorker, format!("/people/{person}")),
            (Role::CaseWorker, format!("/people/{person}/papers")),
            (Role::CaseWorker, format!("/people/{person}/household")),
            (Role::CaseWorker, "/people/duplicates".to_owned()),
            (Role::CaseWorker, "/people/imports".to_owned()),
            (Role::CaseWorker, format!("/delivery/panels/person/{person}")),
            (Role::CaseWorker, format!("/outcomes/of/{person}")),
            (Role::CaseWorker, "/outcomes/follow-ups".to_owned()),
            (Role::CaseWorker, format!("/documents/of/person/{person}")),
            (Role::Teacher, "/sessions?view=all".to_owned()),
            (Role::Teacher, "/sessions?view=late".to_owned()),
            (Role::Teacher, format!("/sessions/{session}")),
            (Role::Teacher, format!("/sessions/{session}/register")),
            (Role::Teacher, format!("/sessions/{session}/time")),
            (Role::Teacher, "/sessions/plan".to_owned()),
            (Role::Teacher, "/groups".to_owned()),
            (Role::Teacher, format!("/groups/{}", self.group)),
            (Role::Teacher, "/api/v1/sessions".to_owned()),
            (Role::Teacher, format!("/api/v1/sessions/{session}/register")),
            (Role::Coordinator, format!("/delivery/panels/project/{}", self.project)),
            (Role::Coordinator, "/indicators".to_owned()),
            (Role::Authority, "/overview".to_owned()),
            (Role::Authority, format!("/overview/{}", self.project)),
            (Role::Authority, "/sheets".to_owned()),
            (Role::Administrator, "/organisations".to_owned()),
            (Role::Administrator, format!("/organisations/{}", self.school)),
            (Role::Administrator, "/administration/users".to_owned()),
            (Role::Administrator, "/administration/audit".to_owned()),
            (Role::Administrator, "/projects".to_owned()),
        ];
        of_project.chain(of_sheet).chain(others).collect()
    }

    /// Each page twice, until it has read what is kept between two looks, and once more to be heard.
    async fn visited(&self) -> Vec<Vec<String>> {
        let mut heard = Vec::new();
        for (role, page) in self.pages() {
            let who = self.colleague(role);
            for _ in 0..2 {
                self.app.get(&who, &page).await;
            }
            heard.push(self.app.statements_of(&who, &page).await);
        }
        heard
    }
}

#[tokio::test]
async fn a_page_takes_as_many_statements_for_thirty_rows_as_for_three() {
    let mut world = World::founded().await;
    world.grown_to(3).await;
    let few = world.visited().await;
    world.grown_to(30).await;
    let many = world.visited().await;

    let mut wrong = Vec::new();
    for ((few, many), (_, page)) in few.iter().zip(&many).zip(world.pages()) {
        assert!(!few.is_empty(), "{page} asked the database nothing");
        if many.len() > few.len() {
            wrong.push(format!("{page}: {} for 3, {} for 30\n{}", few.len(), many.len(), more(few, many)));
        }
    }
    assert!(wrong.is_empty(), "a statement a row:\n{}", wrong.join("\n"));
}

/// *Oggi* shows the figures of the first three projects one coordinates, each from a board of its own.
const ONCE_A_PROJECT: [&str; 1] = ["/"];

#[tokio::test]
async fn only_pages_that_are_known_take_more_statements_for_five_projects_than_for_two() {
    let mut world = World::founded().await;
    world.grown_to(3).await;
    world.more_projects(1).await;
    let few = world.visited().await;
    world.more_projects(3).await;
    let many = world.visited().await;

    let pages = world.pages();
    let grown = few.iter().zip(&many).zip(&pages).filter(|((few, many), _)| many.len() > few.len());
    let mut grown: Vec<String> = grown.map(|(_, (_, page))| without_ids(page)).collect();
    grown.sort();
    assert_eq!(grown, ONCE_A_PROJECT);
}

fn without_ids(page: &str) -> String {
    let part = |part: &str| if part.parse::<uuid::Uuid>().is_ok() { "*".to_owned() } else { part.to_owned() };
    page.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The statements that were run more often.
fn more(few: &[String], many: &[String]) -> String {
    let times = |all: &[String], one: &String| all.iter().filter(|sql| *sql == one).count();
    let mut seen: Vec<&String> = Vec::new();
    for sql in many {
        if !seen.contains(&sql) && times(many, sql) > times(few, sql) {
            seen.push(sql);
        }
    }
    let line = |sql: &&String| {
        let short: String = sql.chars().take(400).collect();
        format!("    {} -> {}: {short}", times(few, sql), times(many, sql))
    };
    seen.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn letters(number: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n).expect("a letter"));
    format!("{}{}", letter(number / 24), letter(number % 24))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}
