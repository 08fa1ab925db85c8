//! The part of the world in which the person is followed: a case with all that hangs on it, a mediation, a service of
//! the directory, what the person asks as of right.

use authz::Role;
use cases::notes::write::{Write, write};
use cases::plans::content::{Content, Goal, Step, Who};
use cases::{Contact, NoteId, Open, Origin, Readers};
use mediation::matching::Need;
use mediation::{About, Ask, Entry, Level, MakeOffers, Mode, Setting, Sign, Spoken, Topic, When};
use people::rights::{Receive, receive};
use people::words::{Channel, Right};
use services::directory::{NewCapacity, Place, Register, Sheet, register, set_capacity};
use store::Ctx;
use testkit::Persona;
use uuid::Uuid;

use super::world::{World, day, first_id};

impl World {
    /// Holds the case of the person, and is named for what is reserved in it.
    pub fn worker(&self) -> Persona {
        self.named(Role::CaseWorker)
    }

    /// The account of the own body, in a role.
    pub fn named(&self, role: Role) -> Persona {
        let somebody = Persona { user: self.account.uuid(), ..Persona::new(role) };
        somebody.of(self.own).in_project(self.project)
    }

    pub(super) async fn followed(&mut self) {
        self.case().await;
        self.mediation().await;
        self.directory().await;
        self.rights().await;
        self.counter().await;
        self.street().await;
        self.asked().await;
        self.referred().await;
        self.letter().await;
    }

    async fn case(&mut self) {
        let ctx = self.app.work(&self.worker());
        let open = Open {
            person: self.person,
            organisation: self.own,
            worker: self.account.uuid(),
            activity: None,
            origin: Origin::Desk,
            opened_on: day("2023-06-01"),
            review_on: None,
            why_apart: None,
        };
        let case = cases::open(&ctx, open).await.expect("a case");
        let note = Write {
            id: NoteId(Uuid::now_v7()),
            case,
            kind: Contact::Interview,
            at: day("2023-06-05").and_hms_opt(10, 0, 0).expect("an hour"),
            text: "Parole di prova".to_owned(),
            readers: Readers::Body,
            spent: None,
            came_of_it: None,
            next: Vec::new(),
            author: None,
        };
        let note = write(&ctx, note).await.expect("a note");
        let task = cases::tasks::add::Add {
            case,
            worker: self.account.uuid(),
            title: "Da fare per prova".to_owned(),
            due_on: day("2023-07-20"),
            source: None,
        };
        let task = cases::tasks::add::add(&ctx, task).await.expect("a task");
        let seat = cases::Join {
            case,
            organisation: self.own,
            worker: Some(Uuid::now_v7()),
            part: cases::Part::Educator,
            sees_reserved: false,
        };
        let seat = cases::join(&ctx, seat).await.expect("a seat");
        let ask = cases::team::handover::Ask {
            case,
            organisation: self.own,
            worker: Uuid::now_v7(),
            why: "Passaggio di prova".to_owned(),
        };
        let handover = cases::team::handover::ask(&ctx, ask).await.expect("a handover");
        let call = cases::conferences::plan::Call {
            case,
            starts: day("2023-07-03").and_hms_opt(9, 0, 0).expect("an hour"),
            minutes: 60,
            place: String::new(),
            agenda: "Riunione di prova".to_owned(),
            members: vec![self.account.uuid()],
            guests: Vec::new(),
        };
        let conference = cases::conferences::plan::call(&ctx, call).await.expect("a conference");
        let flag = cases::Flag {
            case,
            code: "V06".to_owned(),
            since_on: day("2023-06-01"),
            need: "Orari di prova".to_owned(),
        };
        let flag = cases::flag(&ctx, flag).await.expect("a vulnerability");
        let scores = cases::Dimension::ALL.iter().map(|dimension| cases::Scored {
            dimension: *dimension,
            score: Some(3),
            note: String::new(),
        });
        let assess = cases::Assess {
            case,
            on: day("2023-06-06"),
            wishes: "Una casa".to_owned(),
            scores: scores.collect(),
            seen: 0,
        };
        cases::assess(&ctx, assess).await.expect("an assessment");
        let step = self.plan(&ctx, case).await;
        ctx.commit().await.expect("kept");
        self.places.put("/cases", "case", case);
        // Nobody follows the other one yet.
        self.places.put("/cases/open", "person", self.twin);
        self.places.put("/cases", "note", note);
        self.places.put("/cases", "task", task);
        self.places.put("/cases", "seat", seat);
        self.places.put("/cases", "handover", handover);
        self.places.put("/cases", "conference", conference);
        self.places.put("/cases", "one", flag);
        self.places.put("/cases", "number", 1);
        self.places.put("/cases", "step", step);
    }

    async fn plan(&self, ctx: &Ctx, case: cases::CaseId) -> Uuid {
        let root = Uuid::now_v7();
        let step = Step {
            root,
            what: "Passo di prova".to_owned(),
            theirs: String::new(),
            who: Some(Who::Person),
            due_on: Some(day("2023-09-01")),
        };
        let goal = Goal {
            root: Uuid::now_v7(),
            dimension: Some(cases::Dimension::Housing),
            words: "Voglio una casa".to_owned(),
            wished: "Ha una casa".to_owned(),
            theirs: String::new(),
            indicator: String::new(),
            steps: vec![step],
        };
        let save = cases::plans::save::Save {
            case,
            seen: 0,
            content: Content { goals: vec![goal] },
            because: String::new(),
        };
        cases::save_plan(ctx, save).await.expect("a plan");
        root
    }

    async fn mediation(&mut self) {
        let ctx = self.app.world();
        let spoken = Spoken { language: "ar".to_owned(), level: Level::Good, is_written: false };
        let entry = Entry {
            employer: self.own,
            user: Some(self.account.uuid()),
            name: "Mediatrice di prova".to_owned(),
            gender: None,
            languages: vec![spoken],
            territories: Vec::new(),
            is_remote: true,
            weekly: Vec::new(),
            works: Vec::new(),
            email: None,
            phone: None,
            active_from: day("2023-01-01"),
            active_until: None,
        };
        let mediator = mediation::enter(&ctx, entry).await.expect("a mediator");
        let contract = Sign {
            buyer: self.partner,
            supplier: self.own,
            activity: Some(self.activity),
            cost_line: None,
            title: "Contratto di prova".to_owned(),
            minutes_bought: 6_000,
            rate: kernel::Cents(2_500),
            minimum_minutes: 60,
            starts_on: day("2023-03-01"),
            ends_on: day("2023-12-31"),
        };
        let contract = mediation::sign(&ctx, contract).await.expect("a contract");
        let at = |on: &str| When::At(day(on).and_hms_opt(10, 0, 0).expect("an hour"));
        let ask = || Ask {
            source: None,
            organisation: self.own,
            activity: Some(self.activity),
            about: About::Unnamed(2),
            needs: vec![Need { language: "ar".to_owned(), people: 1 }],
            when: at("2023-07-14"),
            minutes: 60,
            place: "Sportello di prova".to_owned(),
            territory: None,
            mode: Mode::Video,
            topic: Topic::Health,
            setting: Setting::Desk,
            gender: None,
            gender_needed: false,
            against: Vec::new(),
            words: Some("Parole di prova".to_owned()),
        };
        let ask = |on: &str| Ask { when: at(on), ..ask() };
        let request = mediation::ask(&ctx, ask("2023-07-14")).await.expect("a request");
        let wish = MakeOffers { request, mediators: vec![mediator], answer_within: 24, origin: None };
        let offers = mediation::make_offers(&ctx, wish).await.expect("an offer");
        mediation::note_absence(&ctx, mediator, day("2023-08-01"), day("2023-08-10"))
            .await
            .expect("an absence");
        ctx.commit().await.expect("kept");
        self.app.at("2023-07-06T08:00:00Z");
        let ctx = self.app.world();
        let passed = mediation::ask(&ctx, ask("2023-07-07")).await.expect("a request");
        let wish = MakeOffers { request: passed, mediators: vec![mediator], answer_within: 24, origin: None };
        let accepted = mediation::make_offers(&ctx, wish).await.expect("an offer")[0];
        mediation::accept(&ctx, mediation::Accept { offer: accepted, at: None, origin: None })
            .await
            .expect("a yes");
        ctx.commit().await.expect("kept");
        self.app.at("2023-07-10T08:00:00Z");
        for deed in ["done", "not-held", "calendar.ics", "offers/{offer}/back-out"] {
            self.places.put(format!("/mediation/{{request}}/{deed}"), "request", passed);
        }
        self.places.put("/mediation/{request}/offers/{offer}/back-out", "offer", accepted);
        self.places.put("/mediation", "request", request);
        self.places.put("/mediation", "offer", offers[0]);
        self.places.put("/mediation", "mediator", mediator);
        self.places.put("/mediation", "contract", contract);
        let absence = first_id(&self.app, "mediation_absences").await;
        self.places.put("/mediation", "absence", absence);
    }

    async fn directory(&mut self) {
        let ctx = self.app.world();
        let sheet = Sheet {
            name: "Sportello di prova".to_owned(),
            needs: vec!["papers".to_owned()],
            ..Sheet::default()
        };
        let place = Place { name: "Sede di prova".to_owned(), ..Place::default() };
        let wish = Register { places: vec![place], ..Register::of(self.own, sheet) };
        let service = register(&ctx, wish).await.expect("a service");
        let places = NewCapacity { unit: "posti".to_owned(), maximum: Some(10), available: Some(2) };
        set_capacity(&ctx, service, places).await.expect("places");
        ctx.commit().await.expect("kept");
        self.places.put("/", "service", service);
        let place = first_id(&self.app, "services_at_location").await;
        self.places.put("/services", "place", place);
        self.places.put("/services", "secret", "nessuno-ha-mai-ricevuto-questo-indirizzo");
    }

    async fn rights(&mut self) {
        let ctx = self.app.world();
        let wish = Receive {
            person: self.person,
            kind: Right::Access,
            channel: Channel::InPerson,
            asked: "Chiede i suoi dati".to_owned(),
            received_on: day("2023-07-03"),
            organisation: self.own,
        };
        let request = receive(&ctx, wish).await.expect("a request");
        let (run, _) = people::retention::look(&ctx).await.expect("a look");
        ctx.commit().await.expect("kept");
        self.places.put("/people/rights", "request", request);
        self.places.put("/people/retention", "run", run);
    }
}
