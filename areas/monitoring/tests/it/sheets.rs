//! The quarterly sheet from its first draft to the day after: frozen figures, listed differences, the authority.

use authz::Role;
use delivery::{Mark, Participant, Reason, Record, RegisterLine, SessionId, Withdraw, Withdrawn};
use kernel::{Cents, Quarter};
use monitoring::deviations::{Explain, deviations, explain};
use monitoring::sheets::{self, Declare, Format, Narrate, Spent, Topic};
use programmes::Coded;
use serde_json::Value;
use testkit::{Persona, engines};

use crate::world::{COMPLETE, World};

const QUARTER: &str = "2023-Q2";
const WHY: &str = "segnata presente per errore";

fn quarter() -> Quarter {
    QUARTER.parse().unwrap()
}

impl World {
    /// Everything people must write and enter before the sheet can leave.
    async fn complete_sheet(&self) {
        let ctx = self.app.world();
        let text = "Nel trimestre non ci sono state variazioni.".to_owned();
        let bodies = programmes::partners(&ctx, self.project).await.unwrap();
        let lead = bodies.iter().find(|body| Coded::code(body.role) == "lead").unwrap().organisation;
        let narrate = |organisation, topic| Narrate {
            project: self.project,
            quarter: quarter(),
            organisation,
            topic,
            text: text.clone(),
            read_version: 0,
        };
        for topic in [Topic::WorkGroup, Topic::Criticalities] {
            sheets::narrate(&ctx, narrate(lead, topic)).await.unwrap();
        }
        for body in &bodies {
            sheets::narrate(&ctx, narrate(body.organisation, Topic::Role)).await.unwrap();
            let spent = Spent {
                project: self.project,
                quarter: quarter(),
                organisation: body.organisation,
                category: "A".to_owned(),
                amount: Cents(1_234_567),
            };
            sheets::enter_spent(&ctx, spent).await.unwrap();
            let wish = Declare {
                project: self.project,
                quarter: quarter(),
                organisation: body.organisation,
                note: None,
            };
            sheets::declare_complete(&ctx, wish).await.unwrap();
        }
        for line in deviations(&ctx, self.project, quarter()).await.unwrap() {
            let wish = Explain {
                project: self.project,
                quarter: quarter(),
                about: line.about,
                code: line.code,
                cause: "late-start".parse().unwrap(),
                text: "I corsi sono partiti a giugno invece che a marzo.".to_owned(),
                measure: None,
                measure_owner: None,
                measure_due_on: None,
            };
            explain(&ctx, wish).await.unwrap();
        }
        ctx.commit().await.unwrap();
    }

    async fn submit(&self, who: &Persona) {
        let path = format!("/projects/{}/sheets/{QUARTER}/submission", self.project);
        self.app.post(who, path, &[]).await.assert_redirects();
    }

    async fn sheet(&self, who: &Persona, path: &str) -> testkit::Seen {
        self.open(who, &format!("sheets/{QUARTER}{path}")).await
    }

    async fn json(&self, who: &Persona) -> Value {
        self.sheet(who, "/download/json").await.assert_ok().json()
    }

    /// Somebody marked present was absent.
    async fn correct(&self, session: SessionId, who: Participant) {
        let ctx = self.app.world();
        let lines = vec![RegisterLine { who, mark: Mark::Absent(Reason::Illness), note: None }];
        let how = delivery::How::Register;
        let because = Some(WHY.to_owned());
        let wish = Record { session, lines, how, seen_version: None, submission: None, because };
        delivery::record(&ctx, wish).await.unwrap();
        ctx.commit().await.unwrap();
    }
}

fn cumulative(answer: &Value, code: &str) -> i64 {
    let physical = answer["sheet"]["physical"].as_array().unwrap();
    let figure = physical.iter().find(|one| one["code"] == code).unwrap();
    figure["cumulative"]["total"].as_i64().unwrap()
}

engines!(everything_missing_is_shown_at_once_and_stops_the_submission, |engine| async move {
    let world = World::on(engine).await;
    let coordinator = world.coordinator();
    let page = world.sheet(&coordinator, "").await.assert_ok().assert_shows("Bozza");
    page.assert_shows("1. Dati generali").assert_shows("7. Destinatari").assert_shows("mancano");

    let page = world.sheet(&coordinator, "/submission").await.assert_ok();
    let page = page.assert_shows("Da scrivere le criticità").assert_shows("Da spiegare lo scostamento");
    let page = page.assert_shows("non ha ancora indicato quanto ha speso");
    page.assert_shows("non ha ancora dichiarato completi").assert_hides("Invia la scheda");
    let path = format!("/projects/{}/sheets/{QUARTER}/submission", world.project);
    world
        .app
        .post(&coordinator, path, &[])
        .await
        .assert_refused("senza i quali la scheda non si può inviare");
});

engines!(a_quarter_that_goes_on_cannot_be_submitted, |engine| async move {
    let world = World::on(engine).await;
    let path = format!("/projects/{}/sheets/2023-Q3/submission", world.project);
    world
        .app
        .post(&world.coordinator(), path, &[])
        .await
        .assert_refused("Il trimestre finisce il 30/09/2023");
});

engines!(a_correction_after_the_submission_leaves_the_sheet_and_lists_one_difference, |engine| async move {
    let world = World::on(engine).await;
    let (anna, bice) = (world.person("Uno", COMPLETE).await, world.person("Due", COMPLETE).await);
    let session = world.session(world.activity("outreach"), "2023-05-08", &[anna, bice]).await;
    world.complete_sheet().await;
    let coordinator = world.coordinator();
    world.submit(&coordinator).await;
    let frozen = world.json(&coordinator).await;
    assert_eq!((cumulative(&frozen, "O.2.3"), &frozen["version"]), (2, &Value::from(1)));
    world
        .sheet(&coordinator, "")
        .await
        .assert_ok()
        .assert_shows("cifre congelate")
        .assert_hides("Dopo l'invio");

    world.app.at("2023-07-12T09:00:00Z");
    world.correct(session, bice).await;

    assert_eq!(world.json(&coordinator).await, frozen);
    assert_eq!(world.figure("O.2.3", QUARTER).await, (1, 1));
    world.sheet(&coordinator, "").await.assert_ok().assert_shows("Dopo l'invio è cambiato un dato");
    let page = world.sheet(&coordinator, "/changes").await.assert_ok();
    page.assert_shows(WHY)
        .assert_shows("Presenza, 08/05/2023")
        .assert_shows("O.2.3")
        .assert_shows("presente, 2 h");
    world.sheet(&coordinator, "/comparison").await.assert_ok().assert_shows("Donne 18-60, dall'inizio");
});

engines!(
    a_personal_datum_that_moves_a_figure_is_told_with_its_author_and_without_its_value,
    |engine| async move {
        let world = World::on(engine).await;
        let anna = world.person("Uno", COMPLETE).await;
        world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;
        world.complete_sheet().await;
        let coordinator = world.coordinator();
        world.submit(&coordinator).await;

        world.app.at("2023-07-12T09:00:00Z");
        let worker = Persona::new(Role::CaseWorker).of(world.school);
        let form = [
            ("version", "1"),
            ("given_name", "Prova"),
            ("family_name", "Uno"),
            ("birth_date", "1950-04-01"),
            ("gender", "female"),
            ("nationality", "NGA"),
        ];
        world.app.post(&worker, format!("/people/{}/amend", anna.id), &form).await.assert_redirects();

        world.sheet(&coordinator, "").await.assert_ok().assert_shows("Dopo l'invio è cambiato un dato");
        let page = world.sheet(&coordinator, "/changes").await.assert_ok();
        let page =
            page.assert_shows("Dati personali cambiati").assert_shows("nascita").assert_shows("12/07/2023");
        page.assert_hides("nascita, genere").assert_hides("1950");
    }
);

engines!(what_the_program_wrote_is_called_so, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    let session = world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;
    world.complete_sheet().await;
    let coordinator = world.coordinator();
    world.submit(&coordinator).await;

    world.app.at("2023-07-12T09:00:00Z");
    world.correct(session, anna).await;

    let page = world.sheet(&coordinator, "/changes").await.assert_ok();
    page.assert_shows("il programma").assert_hides("non indicato");
});

engines!(removing_a_lesson_moves_todays_figures_and_not_the_frozen_ones, |engine| async move {
    let world = World::on(engine).await;
    let (anna, bice) = (world.person("Uno", COMPLETE).await, world.person("Due", COMPLETE).await);
    let session = world.session(world.activity("outreach"), "2023-05-08", &[anna, bice]).await;
    world.complete_sheet().await;
    let coordinator = world.coordinator();
    world.submit(&coordinator).await;
    let frozen = world.json(&coordinator).await;

    world.app.at("2023-07-12T09:00:00Z");
    let ctx = world.app.world();
    let note = Some("registrato due volte per errore".to_owned());
    delivery::annul(&ctx, Withdraw { session, reason: Withdrawn::EnteredTwice, note }).await.unwrap();
    ctx.commit().await.unwrap();

    assert_eq!(world.figure("O.2.3", QUARTER).await, (0, 0));
    assert_eq!(world.json(&coordinator).await, frozen);
    let page = world.sheet(&coordinator, "/changes").await.assert_ok().assert_shows("è cambiato un dato");
    page.assert_shows("Incontro, 08/05/2023: non conta più").assert_shows("registrato due volte per errore");
});

engines!(an_authority_sends_back_and_accepts_what_was_submitted_again, |engine| async move {
    let world = World::on(engine).await;
    world.complete_sheet().await;
    let (coordinator, authority) = (world.coordinator(), world.authority());
    world.sheet(&authority, "").await.assert_not_found();
    world.submit(&coordinator).await;
    world.sheet(&authority, "").await.assert_ok().assert_shows("Accetta o rimanda");
    world.sheet(&coordinator, "/decision").await.assert_denied();

    let path = format!("/projects/{}/sheets/{QUARTER}/decision", world.project);
    world.app.post(&authority, &path, &[("remarks", " ")]).await.assert_refused("che cosa va corretto");
    world
        .app
        .post(&authority, &path, &[("remarks", "Spiegare le ore di mediazione")])
        .await
        .assert_redirects();
    let page = world.sheet(&coordinator, "").await.assert_ok().assert_shows("Rimandata");
    page.assert_shows("Spiegare le ore di mediazione").assert_shows("Controlla e invia");

    world.submit(&coordinator).await;
    assert_eq!(world.json(&coordinator).await["version"], 2);
    let path = format!("/projects/{}/sheets/{QUARTER}/acceptance", world.project);
    world.app.post(&authority, &path, &[]).await.assert_redirects();
    world
        .sheet(&coordinator, "")
        .await
        .assert_ok()
        .assert_shows("Accettata")
        .assert_hides("Controlla e invia");
    let spending = format!("/projects/{}/sheets/{QUARTER}/spending", world.project);
    world.app.get(&coordinator, &spending).await.assert_ok();
    let path = format!("/projects/{}/sheets/{QUARTER}/submission", world.project);
    world.app.post(&coordinator, path, &[]).await.assert_refused("non cambia più");
});

engines!(an_authority_sees_its_territory_in_counts_without_a_name, |engine| async move {
    let world = World::on(engine).await;
    let people = [world.person("Uno", COMPLETE).await, world.person("Due", COMPLETE).await];
    world.session(world.activity("outreach"), "2023-05-08", &people).await;
    let authority = world.authority();
    let before =
        world.app.get(&authority, "/overview").await.assert_ok().assert_shows("Nessuna scheda inviata");
    before.assert_shows("nessuna scheda").assert_hides("€ 0,00").assert_shows("0 progetti su 1");
    world.complete_sheet().await;
    world.submit(&world.coordinator()).await;

    let page = world.app.get(&authority, "/overview").await.assert_ok().assert_shows("da decidere");
    page.assert_shows("Multitasking").assert_hides("Prova Uno").assert_hides("Uno Prova");
    let page = world.app.get(&authority, format!("/overview/{}", world.project)).await.assert_ok();
    page.assert_shows("Altre voci").assert_hides("Nigeria").assert_hides("Uno Prova");
    let stranger = Persona::new(Role::Authority);
    world.app.get(&stranger, format!("/overview/{}", world.project)).await.assert_not_found();
});

engines!(each_body_writes_and_declares_for_itself, |engine| async move {
    let world = World::on(engine).await;
    let ctx = world.app.world();
    let bodies = programmes::partners(&ctx, world.project).await.unwrap();
    let partner = bodies.iter().find(|body| Coded::code(body.role) == "partner").unwrap();
    drop(ctx);
    let referent = Persona::new(Role::Referent).of(partner.organisation).in_project(world.project);
    let path = format!("/projects/{}/sheets/{QUARTER}/deliveries", world.project);
    world.app.get(&referent, &path).await.assert_ok().assert_shows("attesi").assert_hides("Riapri");
    let lead = bodies.iter().find(|body| Coded::code(body.role) == "lead").unwrap().organisation.to_string();
    world.app.post(&referent, &path, &[("organisation", &lead)]).await.assert_denied();
    let own = partner.organisation.to_string();
    world.app.post(&referent, &path, &[("organisation", &own)]).await.assert_redirects();
    world.app.get(&referent, &path).await.assert_ok().assert_shows("dati completi").assert_shows("Riapri");

    let path = format!("/projects/{}/sheets/{QUARTER}/texts", world.project);
    world.app.post(&referent, &path, &[("text-0", "Ha tenuto gli sportelli.")]).await.assert_redirects();
    world.app.get(&referent, &path).await.assert_ok().assert_shows("Ha tenuto gli sportelli.");
    let path = format!("/projects/{}/sheets/{QUARTER}/spending", world.project);
    world.app.post(&referent, &path, &[("spent-0-0", "molto")]).await.assert_refused("molto");
    world.app.post(&referent, &path, &[("spent-0-0", "1.234,50")]).await.assert_redirects();
    world.app.get(&referent, &path).await.assert_ok().assert_shows("1234,50").assert_shows("€ 1.234,50");
});

engines!(the_sheet_leaves_in_four_formats_and_for_machines, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;
    let coordinator = world.coordinator();
    let pdf = world.sheet(&coordinator, "/download/pdf").await.assert_ok();
    assert_eq!(&pdf.bytes[..5], b"%PDF-");
    let workbook = world.sheet(&coordinator, "/download/xlsx").await.assert_ok();
    assert_eq!(&workbook.bytes[..2], b"PK");
    world.sheet(&coordinator, "/download/html").await.assert_ok().assert_shows("Nigeria");
    world.sheet(&coordinator, "/download/odt").await.assert_not_found();

    let json = world.json(&coordinator).await;
    let path = format!("/api/v1/projects/3861/sheets/{QUARTER}");
    let answer = world.app.api(&coordinator, &path, None).await.assert_ok().json();
    assert_eq!(answer, json);
    assert!(!answer.to_string().contains("Prova"), "no name of a person leaves with a sheet");
    let ctx = world.app.world();
    let printed = sheets::print(&ctx, world.project, quarter(), Format::Json).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&printed).unwrap(), json);
    world.app.api(&Persona::new(Role::Coordinator), &path, None).await.assert_not_found();
});

engines!(lists_show_where_every_sheet_stands, |engine| async move {
    let world = World::on(engine).await;
    let coordinator = world.coordinator();
    let page = world.open(&coordinator, "sheets").await.assert_ok();
    page.assert_shows("2° trimestre 2023").assert_shows("Bozza");
    world.app.get(&coordinator, "/sheets").await.assert_ok().assert_shows("Multitasking");
    let items = sheets::today(&world.app.reading(&coordinator)).await.unwrap();
    let keys: Vec<&str> = items.iter().map(|item| item.key).collect();
    let [due, earlier, declare, spend] = ["due", "earlier", "declare", "spend"];
    assert_eq!(keys, [due, earlier, declare, spend].map(|what| format!("monitoring-sheets-oggi-{what}")));
});
