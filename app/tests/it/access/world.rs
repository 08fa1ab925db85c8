//! The small world of the access answers: one project with its lead, two partners and the authority that oversees
//! it, a body outside, and one record of every kind, all of them the first partner's.

use authz::Role;
use chrono::NaiveDate;
use delivery::{About, EnrolInGroup, GroupId, How, Kind, Mark, Mode, OpenGroup, Participant, Plan, Record};
use delivery::{NoteOutcome, OutcomeKind, OutcomeWish, RegisterLine, SessionId};
use identity::UserId;
use identity::sign_in::{Attempt, SecondFactor, attempt};
use kernel::{Cents, Quarter, RecordRef};
use monitoring::sheets::{self, Declare, Narrate, Spent, Topic};
use organisations::consortia::{Join, join};
use organisations::{OrganisationId, Register};
use people::{Enrol, Gender, PersonId};
use programmes::{ActivityId, ProjectId, sheet};
use tempfile::TempDir;
use testkit::{Engine, Persona, TestApp};
use uuid::Uuid;

use super::records::Places;
use crate::world::{rows, whole};

/// The project of the world, and the quarters of its sheets: one that was submitted, one still being written.
pub const PROJECT: &str = "3861";
pub const SUBMITTED: &str = "2023-Q1";
pub const OPEN: &str = "2023-Q2";
/// What nobody without a link to the person may read.
pub const FAMILY_NAME: &str = "Provetta";
pub const PHONE: &str = "333 0000001";
const PASSWORD: &str = "tre aironi sul fiume";

pub struct World {
    pub app: TestApp,
    pub project: ProjectId,
    pub activity: ActivityId,
    pub lead: OrganisationId,
    pub own: OrganisationId,
    pub own_name: String,
    pub partner: OrganisationId,
    pub outside: OrganisationId,
    pub consortium: OrganisationId,
    pub person: PersonId,
    /// Perhaps the same person again, of the own body too.
    pub twin: PersonId,
    pub phone: String,
    pub enrolment: String,
    pub places: Places,
    pub account: UserId,
    /// Works in the own body beside the first, and may be added wherever somebody is chosen.
    pub colleague: UserId,
    copy: TempDir,
}

/// Those who stand to the records in the same way.
pub struct Crew {
    pub name: &'static str,
    pub personas: Vec<Option<Persona>>,
    pub meets_the_person: bool,
}

impl World {
    pub async fn told() -> World {
        let app = whole(Engine::Sqlite).await;
        app.at("2023-07-10T08:00:00Z");
        let mut world = World::founded(app).await;
        let person = world.persons().await;
        let session = world.lesson(person).await;
        world.accounts().await;
        world.sheets().await;
        world.papers(session).await;
        world.by_pages().await;
        world.places_of_reference().await;
        world.followed().await;
        world.app.db.back_up(&world.copied()).await.expect("the world can be copied");
        world
    }

    /// Everything as it was told, whatever a command did meanwhile.
    pub async fn back(&self) {
        self.app.db.restore(&self.copied()).await.expect("the world comes back");
    }

    fn copied(&self) -> String {
        self.copy.path().join("told.db").display().to_string()
    }

    /// Everybody who might ask, by how they stand to the records.
    pub fn crews(&self) -> Vec<Crew> {
        let of = |body: OrganisationId| Role::ALL.map(|role| Persona::new(role).of(body));
        let inside = |body| of(body).map(|persona| Some(persona.in_project(self.project))).to_vec();
        let leads = [Role::Coordinator, Role::Referent, Role::AdministrativeOfficer];
        let oversees = [Role::Authority, Role::Auditor];
        let lead = |role| Some(Persona::new(role).of(self.lead).leading(self.project));
        let names = [Role::Teacher, Role::CaseWorker, Role::Mediator, Role::Outreach];
        let crew =
            |name, personas| Crew { name, personas, meets_the_person: matches!(name, "own" | "owner") };
        vec![
            crew("nobody", vec![None]),
            crew("own", inside(self.own)),
            crew("partner", inside(self.partner)),
            crew("outside", of(self.outside).map(Some).to_vec()),
            crew("lead", leads.map(lead).to_vec()),
            crew("oversees", oversees.map(|role| Some(Persona::new(role).overseeing(self.project))).to_vec()),
            crew("owner", names.map(|role| Some(self.named(role))).to_vec()),
        ]
    }

    async fn founded(app: TestApp) -> World {
        let ctx = app.world();
        let (_, text) = sheet::SEEDS.iter().find(|(code, _)| *code == PROJECT).expect("the project's sheet");
        let project = programmes::import_sheet(&ctx, &sheet::read(text).expect("a sheet")).await;
        let project = project.expect("the project is imported");
        let lead = programmes::project(&ctx, project).await.expect("the project").lead.expect("its lead");
        let partners = programmes::partners(&ctx, project).await.expect("its partners");
        let own = partners.iter().find(|body| body.organisation != lead).expect("a partner");
        let (own, own_name) = (own.organisation, own.name.clone());
        let body = |name: &str| Register { name: name.to_owned(), ..Register::default() };
        let outside = organisations::register(&ctx, body("Ente di fuori")).await.expect("a body");
        let union = Register {
            kind: organisations::Kind::TemporaryAssociation,
            ..body("Associazione temporanea di Prova")
        };
        let consortium = organisations::register(&ctx, union).await.expect("a body");
        let activities = programmes::activities(&ctx, project).await.expect("activities");
        ctx.commit().await.expect("kept");
        // A body that takes part without a budget of its own.
        let partner = rows(&app, "programmes_bodies").await[0]["organisation_id"].parse().expect("a body");
        let mut places = Places::default();
        places.put("/", "project", project);
        places.put("/api/v1/projects", "code", PROJECT);
        places.put("/projects", "activity", &activities[0].code);
        places.put("/projects/{project}/progress", "activity", activities[0].id);
        World {
            app,
            project,
            activity: activities[0].id,
            lead,
            own,
            own_name,
            partner,
            outside,
            consortium,
            person: PersonId(Uuid::nil()),
            twin: PersonId(Uuid::nil()),
            phone: String::new(),
            enrolment: String::new(),
            places,
            account: UserId(Uuid::nil()),
            colleague: UserId(Uuid::nil()),
            copy: tempfile::tempdir().expect("a folder"),
        }
    }

    /// Somebody only the own body is linked to, and perhaps the same person again.
    async fn persons(&mut self) -> Participant {
        let ctx = self.app.world();
        let wish = Enrol {
            gender: Gender::Female,
            birth_year: Some(1990),
            nationality: Some("NGA".to_owned()),
            phones: vec![format!("+39 {PHONE}")],
            ..Enrol::named(self.own, "Ada", FAMILY_NAME)
        };
        self.person = people::enrol(&ctx, wish).await.expect("a person");
        ctx.commit().await.expect("kept");
        self.places.put("/", "person", self.person);
        self.phone = first_id(&self.app, "people_phones").await;
        Participant { kind: Kind::Person, id: self.person.uuid() }
    }

    async fn lesson(&mut self, who: Participant) -> SessionId {
        let ctx = self.app.world();
        let open = OpenGroup {
            organisation: self.own,
            activity: Some(self.activity),
            title: "Gruppo di prova".to_owned(),
            kind: Kind::Person,
            led_by: None,
            starts_on: None,
            ends_on: None,
        };
        let group = delivery::open_group(&ctx, open).await.expect("a group");
        delivery::enrol_in_group(&ctx, EnrolInGroup { group, who, began_on: day("2023-04-01") })
            .await
            .expect("enrolled");
        let held = self.session(&ctx, group, "2023-05-08").await;
        let planned = self.session(&ctx, group, "2023-07-20").await;
        let lines = vec![RegisterLine { who, mark: Mark::Present, note: None }];
        let how = How::Register;
        let wish = Record { session: held, lines, how, seen_version: None, submission: None, because: None };
        delivery::record(&ctx, wish).await.expect("a register");
        let noted = delivery::note_outcome(&ctx, self.helpful(group, who)).await.expect("an outcome");
        ctx.commit().await.expect("kept");
        self.enrolment = first_id(&self.app, "delivery_enrolments").await;
        self.places.put("/", "session", held);
        self.places.put("/sessions/{session}/cancel", "session", planned);
        self.places.put("/sessions/{session}/move", "session", planned);
        self.places.put("/", "group", group);
        self.places.put("/outcomes", "outcome", noted);
        held
    }

    fn helpful(&self, group: GroupId, who: Participant) -> NoteOutcome {
        let wish = OutcomeWish {
            on: day("2023-06-01"),
            entry: None,
            exit: None,
            was_helpful: Some(true),
            months: None,
            protocol: None,
            evidence: Some("scheda".to_owned()),
        };
        NoteOutcome {
            organisation: self.own,
            activity: self.activity,
            group: Some(group),
            who,
            kind: OutcomeKind::Helpful,
            wish,
            instead_of: None,
        }
    }

    async fn session(&self, ctx: &store::Ctx, group: GroupId, on: &str) -> SessionId {
        let about = About {
            organisation: self.own,
            activity: Some(self.activity),
            group: Some(group),
            title: "Lezione di prova".to_owned(),
            place: "Aula di prova".to_owned(),
            mode: Mode::InPerson,
            language: None,
            kind: Kind::Person,
            led_by: None,
        };
        let at = |hour| day(on).and_hms_opt(hour, 0, 0).expect("an hour");
        delivery::plan(ctx, Plan { about, from: at(9), until: at(11) }).await.expect("a session")
    }

    /// An account of the own body with a session and a machine's key, an invitation, and a job.
    async fn accounts(&mut self) {
        let hash = identity::hash_password(PASSWORD).await.expect("a hash");
        let ctx = self.app.world();
        let add = identity::Add {
            email: "docente@esempio.invalid".to_owned(),
            name: "Docente di prova".to_owned(),
            password_hash: Some(hash),
            ..identity::Add::default()
        };
        self.account = identity::add(&ctx, add).await.expect("an account");
        let assign = identity::Assign {
            user: self.account,
            role: Role::Teacher,
            organisation: self.own,
            project: None,
            territory: None,
            from: ctx.today(),
            until: None,
        };
        let held = identity::assign(&ctx, assign).await.expect("a role");
        self.colleague = self.works(&ctx, self.own, "collega@esempio.invalid").await;
        let first = identity::FirstRole {
            role: Role::Teacher,
            organisation: self.own,
            project: None,
            territory: None,
            from: ctx.today(),
            until: None,
        };
        let invite = identity::Invite {
            email: "nuova@esempio.invalid".to_owned(),
            name: "Nuova docente".to_owned(),
            locale: None,
            role: first,
        };
        let invited = identity::invite(&ctx, invite).await.expect("an invitation");
        let issue = identity::tokens::Issue { assignment: held, name: "prova".to_owned(), days: 30 };
        let key = identity::tokens::issue(&ctx, issue).await.expect("a key").token;
        ctx.commit().await.expect("kept");
        let wish = Attempt {
            email: "docente@esempio.invalid".to_owned(),
            password: PASSWORD.to_owned(),
            address: None,
            device: "prova".to_owned(),
        };
        attempt(&self.app.db, wish, SecondFactor::Off).await.expect("signed in");
        self.places.put("/administration", "user", self.account);
        self.places.put("/administration/users/{user}/invite-again", "user", invited.user);
        self.places.put("/administration", "held", held);
        self.places.put("/account", "key", key);
        self.places.put("/account", "session", first_id(&self.app, "identity_sessions").await);
        self.places.put("/invitation", "secret", invited.secret);
    }

    /// A sheet that was submitted, and what the lead still writes of the next quarter.
    async fn sheets(&mut self) {
        let quarter: Quarter = SUBMITTED.parse().expect("a quarter");
        let ctx = self.app.world();
        let text = |organisation, topic| Narrate {
            project: self.project,
            quarter,
            organisation,
            topic,
            text: "Nel trimestre non ci sono state variazioni.".to_owned(),
            read_version: 0,
        };
        for topic in [Topic::WorkGroup, Topic::Criticalities] {
            sheets::narrate(&ctx, text(self.lead, topic)).await.expect("a text");
        }
        for body in programmes::partners(&ctx, self.project).await.expect("partners") {
            let organisation = body.organisation;
            sheets::narrate(&ctx, text(organisation, Topic::Role)).await.expect("a text");
            let (category, amount) = ("A".to_owned(), Cents(100_000));
            let spent = Spent { project: self.project, quarter, organisation, category, amount };
            sheets::enter_spent(&ctx, spent).await.expect("an amount");
            let declare = Declare { project: self.project, quarter, organisation, note: None };
            sheets::declare_complete(&ctx, declare).await.expect("a declaration");
        }
        for line in monitoring::deviations::deviations(&ctx, self.project, quarter).await.expect("deviations")
        {
            let wish = monitoring::deviations::Explain {
                project: self.project,
                quarter,
                about: line.about,
                code: line.code,
                cause: monitoring::targets::Cause::LateStart,
                text: "I corsi sono partiti più tardi del previsto.".to_owned(),
                measure: None,
                measure_owner: None,
                measure_due_on: None,
            };
            monitoring::deviations::explain(&ctx, wish).await.expect("an explanation");
        }
        ctx.commit().await.expect("kept");
        let coordinator = Persona::new(Role::Coordinator).of(self.lead).leading(self.project);
        let ctx = self.app.work(&coordinator);
        sheets::submit(&ctx, self.project, quarter).await.expect("submitted");
        ctx.commit().await.expect("kept");
        self.places.put("/", "quarter", SUBMITTED);
        for still_written in ["deliveries", "spending", "submission", "texts"] {
            let under = format!("/projects/{{project}}/sheets/{{quarter}}/{still_written}");
            self.places.put(under, "quarter", OPEN);
        }
    }

    /// A file about the person, a consortium with its office, a job.
    async fn papers(&mut self, session: SessionId) {
        let ctx = self.app.world();
        let attach = documents::Attach {
            subject: RecordRef::new(people::PERSON, self.person.uuid()),
            title: "Documento di prova".to_owned(),
            file_name: "prova.pdf".to_owned(),
            bytes: b"%PDF-1.7 prova".to_vec(),
            organisation: self.own.uuid(),
            project: None,
        };
        let document = documents::attach(&ctx, attach).await.expect("a document");
        let office = organisations::offices::Open {
            organisation: self.own,
            name: "Sede di prova".to_owned(),
            territory: None,
            address: None,
            email: None,
            phone: None,
        };
        let office = organisations::offices::open(&ctx, office).await.expect("an office");
        let from = day("2023-01-01");
        join(&ctx, Join { consortium: self.consortium, member: self.own, is_mandated: false, from })
            .await
            .expect("a member");
        ctx.commit().await.expect("kept");
        let owner = Persona { user: self.account.uuid(), ..Persona::new(Role::Teacher) }.of(self.own);
        let ctx = self.app.work(&owner);
        let order = jobs::Order {
            kind: "prova",
            subject: RecordRef::new(delivery::SESSION, session.uuid()),
            title: "jobs-title",
            page: format!("/sessions/{session}"),
        };
        let job = jobs::enqueue(&ctx, order).await.expect("a job");
        ctx.commit().await.expect("kept");
        self.places.put("/documents", "document", document);
        self.places.put("/documents", "kind", people::PERSON);
        self.places.put("/documents", "record", self.person);
        self.places.put("/organisations", "body", self.own);
        self.places.put("/projects/panels", "body", self.own);
        self.places.put("/organisations/{body}/members", "body", self.consortium);
        self.places.put("/organisations", "office", office);
        let membership = first_id(&self.app, "organisations_memberships").await;
        self.places.put("/organisations", "membership", membership);
        self.places.put("/jobs", "job", job);
    }

    /// What only pages make: an upload, and a pair of files that may be the same person.
    async fn by_pages(&mut self) {
        let worker = Persona::new(Role::CaseWorker).of(self.own).in_project(self.project);
        let twin =
            [("given_name", "Ada"), ("family_name", "Proveta"), ("birth_year", "1990"), ("is_new", "1")];
        let made = self.app.post(&worker, "/people/enrol", &twin).await.assert_redirects();
        let id = made.rsplit('/').next().and_then(|id| id.parse().ok());
        self.twin = PersonId(id.expect("a person's address"));
        let list = "Cognome;Nome\nProva;Bruno\n".as_bytes();
        self.app
            .upload(&worker, "/people/imports", &[], ("file", "elenco.csv", list))
            .await
            .assert_redirects();
        self.places.put("/people", "pair", first_id(&self.app, "people_person_links").await);
        let upload = first_id(&self.app, "people_imports").await;
        self.places.put("/people", "import", &upload);
        self.places.put("/delivery/uploads", "upload", upload);
    }

    async fn places_of_reference(&mut self) {
        self.places.put("/calls", "call", &rows(&self.app, "programmes_calls").await[0]["code"]);
        self.places.put(
            "/programmes",
            "programme",
            &rows(&self.app, "programmes_programmes").await[0]["code"],
        );
        let deliverables = rows(&self.app, "programmes_deliverables").await;
        self.places.put("/projects", "deliverable", &deliverables.first().expect("a product")["code"]);
        self.places.put("/projects", "about", "indicator");
        self.places.put("/projects", "code", "P.PLACEMENTS");
        self.places.put("/indicators", "code", "P.PLACEMENTS");
        self.places.put("/projects", "format", "json");
        self.places.put("/territory", "code", "036");
    }
}

pub(super) async fn first_id(app: &TestApp, table: &str) -> String {
    let rows = rows(app, table).await;
    rows.first().unwrap_or_else(|| panic!("the world made nothing in {table}"))["id"].clone()
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}
