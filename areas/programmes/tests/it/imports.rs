//! Sheets become projects; the same sheet again changes nothing; another one makes a version.

use programmes::sheet::Quantity;
use programmes::{
    ActivityKind, PartnerRole, activities, activity_by_code, activity_lines, budget, deliverables, partners,
    project_detail, projects, targets, versions,
};
use testkit::engines;

use crate::world::{World, administrator, seed, teacher, text};

engines!(the_five_seeds_run_whole, |engine| async move {
    let world = World::with(engine, &["3797", "2463", "3861", "2350", "1063"]).await;
    let ctx = world.reading();

    let codes: Vec<String> = projects(&ctx).await.unwrap().into_iter().map(|line| line.code).collect();
    assert_eq!(codes, ["1063", "2350", "2463", "3797", "3861"]);
    for code in codes {
        let sheet = seed(&code);
        let project = world.project(&code).await;
        let plan = activities(&ctx, project.id).await.unwrap();
        assert_eq!(plan.len(), sheet.activities().count(), "{code}");
        assert_eq!(targets(&ctx, project.id).await.unwrap().len(), sheet.targets.len());
        assert_eq!(partners(&ctx, project.id).await.unwrap().len(), sheet.partners.len());
        let detail = project_detail(&ctx, project.id).await.unwrap();
        assert_eq!(detail.context.len(), sheet.context.len());
        assert_eq!(detail.networks.len(), sheet.networks.len());
        assert_eq!(detail.line.budget, sheet.budget.total.known());
    }
});

engines!(promised_numbers_come_out_of_the_tables_as_they_stood_in_the_sheet, |engine| async move {
    let world = World::with(engine, &["3797", "3861"]).await;
    let ctx = world.reading();

    let mod_in = world.project("3797").await;
    let pilots = activity_by_code(&ctx, mod_in.id, "A3.F3").await.unwrap();
    assert_eq!((pilots.planned, pilots.kind), (Some(10), ActivityKind::PilotPlacement));
    assert_eq!(pilots.after, ["A3.F1", "A3.F2"]);
    let training = activity_by_code(&ctx, mod_in.id, "A2.1").await.unwrap();
    assert_eq!((training.planned, training.topics.len()), (None, 4));

    let multitasking = world.project("3861").await;
    let detail = project_detail(&ctx, multitasking.id).await.unwrap();
    let idol = detail.protocols.iter().find(|protocol| protocol.code == "IDOL").unwrap();
    assert_eq!((idol.signatories.len(), idol.facilitators.len()), (9, 1));
    assert_eq!(multitasking.ends_on.unwrap().to_string(), "2024-02-29");
    assert!(multitasking.starts_about);
});

engines!(a_body_that_leads_two_areas_is_one_organisation_with_two_partnerships, |engine| async move {
    let world = World::with(engine, &["1063"]).await;
    let ctx = world.reading();
    let project = world.project("1063").await;

    let all = partners(&ctx, project.id).await.unwrap();

    let cidas: Vec<_> = all.iter().filter(|partner| partner.name.starts_with("C.I.D.A.S.")).collect();
    assert_eq!(cidas.len(), 2);
    assert_eq!(cidas[0].organisation, cidas[1].organisation);
    assert_eq!(all.iter().filter(|partner| partner.role == PartnerRole::Lead).count(), 1);
    assert_eq!(project.lead_name, "Regione Emilia-Romagna");
});

engines!(a_body_named_in_two_projects_is_registered_once, |engine| async move {
    let world = World::with(engine, &["3797", "1063"]).await;
    let ctx = world.reading();
    let mut bodies = Vec::new();
    for code in ["3797", "1063"] {
        let project = world.project(code).await;
        let all = partners(&ctx, project.id).await.unwrap();
        bodies.extend(all.into_iter().filter(|partner| partner.name.starts_with("Dimora d'Abramo")));
    }
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0].organisation, bodies[1].organisation);
});

engines!(importing_the_same_sheet_twice_changes_nothing, |engine| async move {
    let world = World::with(engine, &["2350"]).await;
    let ctx = world.app.world();

    let again = programmes::import(&ctx, &seed("2350"), "una seconda volta").await.unwrap();

    assert!(!again.is_changed);
    assert_eq!(versions(&ctx, again.project).await.unwrap().len(), 1);
});

engines!(importing_a_changed_sheet_makes_a_version_and_keeps_activities_by_code, |engine| async move {
    let world = World::with(engine, &["2350"]).await;
    let ctx = world.app.world();
    let project = world.project("2350").await;
    let before = activity_by_code(&ctx, project.id, "03.c").await.unwrap();
    let gone = activity_by_code(&ctx, project.id, "04.d").await.unwrap();

    let mut sheet = seed("2350");
    sheet.actions[2].activities[2].planned = Quantity::Number(14);
    sheet.actions[3].activities.pop();
    sheet.deliverables.retain(|product| product.activity.as_deref() != Some("04.d"));
    let done = programmes::import(&ctx, &sheet, "quattordici giornate").await.unwrap();

    assert_eq!((done.version, done.is_changed), (2, true));
    let after = activity_by_code(&ctx, project.id, "03.c").await.unwrap();
    assert_eq!((after.id, after.planned), (before.id, Some(14)));
    let plan = activities(&ctx, project.id).await.unwrap();
    assert!(plan.iter().all(|activity| activity.id != gone.id), "withdrawn from the plan");
    let kept = activity_lines(&ctx, &[gone.id]).await.unwrap();
    assert!(kept[&gone.id].is_withdrawn, "but there for the sessions that point to it");
    let products = deliverables(&ctx, project.id).await.unwrap();
    assert!(products.iter().all(|product| product.code != "D2"));
});

engines!(an_unknown_programme_or_call_is_refused_and_nothing_is_written, |engine| async move {
    let world = World::empty(engine).await;
    let ctx = world.app.world();
    let mut sheet = seed("1063");
    sheet.project.programme = "fami-2028".into();
    assert!(matches!(
        programmes::import_sheet(&ctx, &sheet).await,
        Err(store::Error::Refused(refusal)) if refusal.key == "programmes-import-programme-unknown"
    ));
    sheet = seed("1063");
    sheet.project.call = Some("avviso-9".into());
    assert!(matches!(
        programmes::import_sheet(&ctx, &sheet).await,
        Err(store::Error::Refused(refusal)) if refusal.key == "programmes-import-call-unknown"
    ));
    assert!(projects(&ctx).await.unwrap().is_empty());
});

engines!(a_sixth_project_is_imported_in_the_browser_from_the_reference_example, |engine| async move {
    let world = World::empty(engine).await;
    let example = include_str!("../../../../docs/reference/project-sheet.md");
    let example = example.split("```toml").nth(1).unwrap().split("```").next().unwrap();

    let file = ("file", "ponti.toml", example.as_bytes());
    let sent = world.app.upload(&administrator(), "/projects/import", &[], file).await;

    let page = world.app.get(&administrator(), sent.assert_redirects()).await.assert_ok();
    page.assert_shows("Ponti di parole").assert_shows("60 persone").assert_shows("da definire");
    let ctx = world.reading();
    let project = world.project("9001").await;
    let money = budget(&ctx, project.id).await.unwrap();
    assert_eq!(money.iter().filter_map(|line| line.amount).map(|cents| cents.0).sum::<i64>(), 12_000_000);
});

engines!(a_sheet_with_mistakes_is_sent_back_with_every_line_to_correct, |engine| async move {
    let world = World::empty(engine).await;
    let wrong =
        text("3861").replace("planned = 15", "planed = 15").replace("role = \"lead\"", "role = \"capofila\"");

    let file = ("file", "scheda.toml", wrong.as_bytes());
    let sent = world.app.upload(&administrator(), "/projects/import", &[], file).await;

    let page = sent.assert_refused("planed");
    let page = page.assert_shows("forse volevi scrivere").assert_shows("planned").assert_shows("capofila");
    page.assert_shows("Riga");
    assert!(projects(&world.reading()).await.unwrap().is_empty());
});

engines!(a_file_that_is_not_text_gets_a_clear_sentence, |engine| async move {
    let world = World::empty(engine).await;
    let file = ("file", "scheda.toml", &[0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe][..]);
    let sent = world.app.upload(&administrator(), "/projects/import", &[], file).await;
    sent.assert_refused("non è testo UTF-8");
    let none = world.app.post(&administrator(), "/projects/import", &[]).await;
    none.assert_refused("Scegli il file della scheda");
});

engines!(whoever_does_not_administer_does_not_import, |engine| async move {
    let world = World::empty(engine).await;
    world.app.get(&teacher(), "/projects/import").await.assert_denied();
});
