//! A figure, what it is made of, who may see that, and how it follows the registers.

use authz::Role;
use people::Gender;
use programmes::Coded;
use testkit::{Persona, engines};

use crate::world::{COMPLETE, World};

engines!(a_person_counts_once_and_from_the_first_presence, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    let desk = world.activity("outreach");
    world.session(desk, "2023-03-20", &[anna]).await;
    world.session(desk, "2023-05-08", &[anna]).await;

    assert_eq!(world.figure("O.2.3", "2023-Q1").await, (1, 1));
    assert_eq!(world.figure("O.2.3", "2023-Q2").await, (1, 0));
    assert_eq!(world.figure("P.OUTREACH_CONTACTS", "2023-Q2").await, (2, 1));
});

engines!(whoever_misses_a_datum_waits_outside_with_the_reason, |engine| async move {
    let world = World::on(engine).await;
    let complete = world.person("Uno", COMPLETE).await;
    let no_gender = world.person("Due", (Gender::NotDeclared, Some("1990-01-01"), Some("NGA"))).await;
    let no_birth = world.person("Tre", (Gender::Male, None, Some("NGA"))).await;
    let european = world.person("Quattro", (Gender::Male, Some("1990-01-01"), Some("FRA"))).await;
    world.session(world.activity("outreach"), "2023-05-08", &[complete, no_gender, no_birth, european]).await;

    let page =
        world.open(&world.coordinator(), "indicators/O.2.3?quarter=2023-Q2&list=left-out").await.assert_ok();
    let page = page.assert_shows("Senza genere dichiarato").assert_shows("Senza data di nascita");
    page.assert_shows("Non è cittadino di un Paese terzo")
        .assert_shows("Due Prova")
        .assert_hides("Uno Prova");
    let queue = world.open(&world.coordinator(), "incomplete?quarter=2023-Q2").await.assert_ok();
    let queue = queue.assert_shows("Due Prova").assert_shows("Tre Prova").assert_hides("Quattro Prova");
    queue.assert_shows("2 persone da completare");
});

engines!(a_figure_shows_its_cells_its_persons_and_how_it_is_counted, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;

    let page = world.open(&world.coordinator(), "indicators/O.2.3?quarter=2023-Q2").await.assert_ok();
    let page = page.assert_shows("2° trimestre 2023").assert_shows("Come si conta").assert_shows("Uno Prova");
    let page = page.assert_shows("1 persona, 1 registrazione, 1 incontro").assert_shows("Donne, 18-60");
    page.assert_shows("versione 1 dal 12/07/2021")
        .assert_shows("Esporta le prove")
        .assert_shows("Trimestre per trimestre");
});

engines!(an_authority_sees_counts_and_nobody_s_name, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;

    let authority = world.authority();
    let page = world.open(&authority, "indicators/O.2.3?quarter=2023-Q2").await.assert_ok();
    page.assert_shows("vede i conteggi").assert_hides("Uno Prova").assert_hides("Esporta le prove");
    world.open(&authority, "indicators/O.2.3/evidence?quarter=2023-Q2").await.assert_denied();
    world.open(&authority, "incomplete?quarter=2023-Q2").await.assert_denied();
});

engines!(a_body_that_does_not_know_the_person_sees_a_record_without_a_name, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;

    let partner = Persona::new(Role::Referent).in_project(world.project);
    let page = world.open(&partner, "indicators/O.2.3?quarter=2023-Q2").await.assert_ok();
    page.assert_shows("Persona seguita da un altro ente").assert_hides("Uno Prova");
});

engines!(figures_are_for_those_who_take_part, |engine| async move {
    let world = World::on(engine).await;
    let stranger = Persona::new(Role::Coordinator);
    world.open(&stranger, "indicators?quarter=2023-Q2").await.assert_denied();
    world.open(&world.coordinator(), "indicators?quarter=2023-Q2").await.assert_ok();
    world.open(&world.coordinator(), "indicators/X.9?quarter=2023-Q2").await.assert_not_found();
});

engines!(annulling_a_lesson_lowers_the_figure_at_once, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    let session = world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;
    assert_eq!(world.figure("O.2.3", "2023-Q2").await, (1, 1));

    let ctx = world.app.world();
    let wish = delivery::Withdraw {
        session,
        reason: delivery::Withdrawn::EnteredTwice,
        note: Some("registrato due volte per errore".to_owned()),
    };
    delivery::annul(&ctx, wish).await.unwrap();
    ctx.commit().await.unwrap();

    assert_eq!(world.figure("O.2.3", "2023-Q2").await, (0, 0));
    assert_eq!(world.figure("P.OUTREACH_CONTACTS", "2023-Q2").await, (0, 0));
});

engines!(evidence_leaves_as_a_spreadsheet_with_the_same_rights, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;

    let file =
        world.open(&world.coordinator(), "indicators/O.2.3/evidence?quarter=2023-Q2").await.assert_ok();
    assert_eq!(&file.bytes[..2], b"PK", "a workbook is a zip file");
});

engines!(machines_get_figures_and_keys_as_evidence, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;

    let path = "/api/v1/projects/3861/indicators?quarter=2023-Q2&evidence=true";
    let answer = world.app.api(&world.coordinator(), path, None).await.assert_ok().json();
    let indicator =
        answer["indicators"].as_array().unwrap().iter().find(|one| one["code"] == "O.2.3").unwrap();
    assert_eq!(indicator["value"], 1);
    assert_eq!(indicator["cells"], serde_json::json!([0, 0, 0, 1, 0, 0, 0, 0, 0]));
    assert_eq!(indicator["evidence"][0]["person"], anna.id.to_string());
    let answer = world.app.api(&world.authority(), path, None).await.assert_ok().json();
    let indicator =
        answer["indicators"].as_array().unwrap().iter().find(|one| one["code"] == "O.2.3").unwrap();
    assert_eq!(indicator.get("evidence"), None);
});

engines!(all_pages_of_a_project_answer, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;
    let coordinator = world.coordinator();

    let page = world.open(&coordinator, "indicators?quarter=2023-Q2").await.assert_ok();
    page.assert_shows("Partecipanti sostenuti").assert_shows("Indicatori di progetto");
    world.open(&coordinator, "progress?quarter=2023-Q2").await.assert_ok().assert_shows("Fatto e previsto");
    world.open(&coordinator, "indicators").await.assert_ok().assert_shows("3° trimestre 2023");
    let ctx = world.app.reading(&coordinator);
    assert!(!monitoring::today(&ctx).await.unwrap().is_empty());
});

engines!(the_plan_over_time_shows_what_is_done_and_says_what_is_late, |engine| async move {
    let world = World::on(engine).await;
    let anna = world.person("Uno", COMPLETE).await;
    world.session(world.activity("outreach"), "2023-05-08", &[anna]).await;

    let page = world.open(&world.coordinator(), "timeline").await.assert_ok();
    let page =
        page.assert_shows("Il piano nel tempo").assert_shows("La linea tratteggiata è oggi, 10/07/2023");
    page.assert_shows("In ritardo").assert_shows("Fatto finora").assert_shows("data-schedule");
    world.open(&Persona::new(Role::Coordinator), "timeline").await.assert_denied();
});

engines!(a_number_of_the_progress_page_opens_the_very_records_it_is_made_of, |engine| async move {
    let world = World::on(engine).await;
    let (anna, bruno) = (world.person("Uno", COMPLETE).await, world.person("Due", COMPLETE).await);
    let desk = world.activities.iter().find(|one| one.unit.code() == "contacts").unwrap().id;
    let early = world.session(desk, "2023-03-20", &[anna]).await;
    let later = world.session(desk, "2023-05-08", &[anna, bruno]).await;
    let coordinator = world.coordinator();
    let url = |reaching: &str| format!("progress/{desk}?quarter=2023-Q2&reaching={reaching}");
    let progress = world.open(&coordinator, "progress?quarter=2023-Q2").await.assert_ok();
    progress.assert_shows(&format!("/projects/{}/{}", world.project, url("quarter")));

    let all = world.open(&coordinator, &url("to-date")).await.assert_ok();
    let all = all.assert_shows(&format!("/sessions/{early}")).assert_shows(&format!("/sessions/{later}"));
    all.assert_shows("Uno Prova").assert_shows("Due Prova").assert_shows("Incontro di prova");
    let quarter = world.open(&coordinator, &url("quarter")).await.assert_ok();
    quarter.assert_shows(&format!("/sessions/{later}")).assert_hides(&format!("/sessions/{early}"));

    let authority = world.open(&world.authority(), &url("to-date")).await.assert_ok();
    authority
        .assert_shows(&format!("/sessions/{later}"))
        .assert_hides("Uno Prova")
        .assert_hides("format=xlsx");
    let export = format!("{}&format=xlsx", url("to-date"));
    world.open(&world.authority(), &export).await.assert_denied();
    assert!(world.open(&coordinator, &export).await.assert_ok().bytes.starts_with(b"PK"));
    world.open(&Persona::new(Role::Coordinator), &url("to-date")).await.assert_denied();
});
