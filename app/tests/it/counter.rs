//! One entry at the counter, several uses: who came about family reunification is in O.2.5 and the hours are there, and
//! nobody entered them again.

use authz::Role;
use chrono::Days;
use delivery::What;
use kernel::Quarter;
use people::{Enrol, Gender, PersonId, TargetGroup};
use programmes::{ActivityKind, ProjectId};
use services::contacts::record::{AtDesk, Contact, record};
use services::contacts::words::{Outcome, Topic};
use services::desks::ids::{ContactId, DeskId, ProcedureId};
use services::desks::open::{Open, open};
use services::desks::procedures::{Offer, offer};
use services::desks::seats::seat;
use services::desks::words::Kind;
use testkit::{Engine, Persona, TestApp, engines};

use crate::world::whole;

/// A desk a sheet may promise: the project that has it reports O.2.5.
const PROMISED: &str = r#"
[[actions.activities]]
code = "02.z"
title = "Sportello ricongiungimenti di prova"
kind = "family-reunification"
unit = "contacts"
planned = "to-be-defined"
groups = ["TCN_REG"]
indicators = ["O.2.5"]
source = "S4: prova"

[[actions.activities]]
code = "02.c3"
"#;

struct World {
    app: TestApp,
    project: ProjectId,
    desk: DeskId,
    procedure: ProcedureId,
    worker: Persona,
    person: PersonId,
}

async fn world(engine: Engine) -> World {
    let app = whole(engine).await;
    let ctx = app.world();
    let (_, text) = programmes::sheet::SEEDS.iter().find(|(code, _)| *code == "1063").expect("the sheet");
    let text = text.replacen("\n[[actions.activities]]\ncode = \"02.c3\"\n", PROMISED, 1);
    let sheet = programmes::sheet::read(&text).expect("the sheet can be read");
    let project = programmes::import_sheet(&ctx, &sheet).await.expect("the sheet is taken in");
    let activities = programmes::activities(&ctx, project).await.expect("activities");
    let activity = activities.iter().find(|line| line.kind == ActivityKind::FamilyReunification);
    let activity = activity.expect("the desk of the sheet").id;
    let body = organisations::Register {
        name: "Prefettura di Prova".to_owned(),
        ..organisations::Register::default()
    };
    let body = organisations::register(&ctx, body).await.expect("a body");
    let complete = Enrol {
        nationality: Some("MAR".to_owned()),
        gender: Gender::Female,
        birth_year: Some(1990),
        status: Some((TargetGroup::Refugee, ctx.today() - Days::new(400))),
        ..Enrol::named(body, "Amina", "Prova")
    };
    let person = people::enrol(&ctx, complete).await.expect("a person");
    ctx.commit().await.expect("kept");

    let worker = Persona::new(Role::CaseWorker).of(body).in_project(project);
    let ctx = app.work(&Persona::new(Role::Coordinator).of(body).in_project(project));
    let wish = Open {
        organisation: body,
        project: Some(project),
        kind: Kind::Sui,
        name: "Sportello Unico di Prova".to_owned(),
        place: "Via di Prova 1".to_owned(),
        territory: None,
        slot_minutes: 30,
    };
    let desk = open(&ctx, wish).await.expect("a desk");
    let wish = Offer {
        desk,
        name: "Ricongiungimento familiare".to_owned(),
        minutes: 30,
        documents: None,
        activity: Some(activity),
        by_appointment: false,
        valid_from: ctx.today(),
    };
    let procedure = offer(&ctx, wish).await.expect("a procedure");
    seat(&ctx, desk, worker.user).await.expect("a seat");
    ctx.commit().await.expect("kept");
    World { app, project, desk, procedure, worker, person }
}

impl World {
    async fn comes(&self, person: Option<PersonId>) {
        let contact = Contact {
            id: ContactId(uuid::Uuid::now_v7()),
            topics: vec![Topic::FamilyReunification],
            needs: Vec::new(),
            language: Some("ar".to_owned()),
            people: 1,
            cell: None,
            minutes: 25,
            outcome: Outcome::Informed,
            note: None,
            person,
        };
        let wish = AtDesk { desk: self.desk, procedure: Some(self.procedure), visit: None, contact };
        let ctx = self.app.work(&self.worker);
        record(&ctx, wish).await.expect("a contact");
        ctx.commit().await.expect("kept");
    }

    async fn helped(&self) -> i64 {
        let ctx = self.app.world();
        let figures =
            monitoring::figures(&ctx, self.project, Quarter::of(ctx.today())).await.expect("figures");
        figures.iter().find(|figure| figure.code == "O.2.5").map_or(0, |figure| figure.cumulative.total)
    }
}

engines!(who_asks_the_desk_about_family_reunification_is_counted_once_in_o25, async |engine| {
    let world = world(engine).await;
    assert_eq!(world.helped().await, 0);

    world.comes(None).await;
    assert_eq!(world.helped().await, 0, "nobody is a participant without being known");
    world.comes(Some(world.person)).await;
    assert_eq!(world.helped().await, 1);
    world.comes(Some(world.person)).await;
    assert_eq!(world.helped().await, 1, "the same person");

    let ctx = world.app.world();
    let facts = delivery::facts(&ctx, world.project, None).await.expect("facts");
    let worked = facts.iter().filter(|fact| matches!(fact.what, What::Worked { minutes: 25, .. })).count();
    assert_eq!(worked, 3, "the worker's minutes came with each");

    let held = people::rights::held(&ctx, world.person).await.expect("what is held");
    let contacts = held.iter().find(|section| section.area == "services" && section.name == "contacts");
    assert_eq!(contacts.map(|section| section.records.len()), Some(2), "who asks for their data finds them");
});
