//! Amendments and extensions: versions with a reason, stale forms, products handed over.

use programmes::{Deliver, activity_by_code, deliver, deliverables, handovers, versions};
use testkit::engines;

use crate::world::{World, teacher};

engines!(a_project_without_dates_gets_them_by_an_amendment, |engine| async move {
    let world = World::with(engine, &["3797"]).await;
    let coordinator = world.coordinator("3797").await;
    world
        .app
        .get(&coordinator, "/projects/3797")
        .await
        .assert_ok()
        .assert_shows("Il progetto non ha ancora date");

    let form = [
        ("version", "1"),
        ("starts_on", "2026-01-15"),
        ("ends_on", "2026-12-31"),
        ("planned-A2.1", "60"),
        ("planned-A3.F3", "10"),
        ("planned-A3.F2.B", "10"),
        ("planned-A1.3", "1"),
        ("planned-A1.4", "1"),
        ("planned-A3.F4", "2"),
        ("planned-A3.F4.P", "1"),
        ("target-P.PLACEMENTS", "10"),
        ("target-O.2.3", "10"),
        ("target-P.PRODUCTS", "2"),
        ("target-P.OPERATORS", "60"),
        ("reason", "Date della convenzione di prova"),
    ];
    let saved = world.app.post(&coordinator, "/projects/3797/amend", &form).await;

    let versions_page = world.app.get(&coordinator, saved.assert_redirects()).await.assert_ok();
    versions_page.assert_shows("Versione 2: rimodulazione").assert_shows("Date della convenzione di prova");
    let project = world.project("3797").await;
    assert_eq!(project.starts_on.unwrap().to_string(), "2026-01-15");
    let ctx = world.reading();
    assert_eq!(activity_by_code(&ctx, project.id, "A2.1").await.unwrap().planned, Some(60));
    let compared = world.app.get(&coordinator, "/projects/3797/amendments/compare?before=1&after=2").await;
    compared.assert_ok().assert_shows("Quantità prevista").assert_shows("da definire").assert_shows("60");
});

engines!(an_extension_needs_a_later_end_and_a_reason, |engine| async move {
    let world = World::with(engine, &["3861"]).await;
    let coordinator = world.coordinator("3861").await;
    let url = "/projects/3861/extend";

    let earlier = [("version", "1"), ("ends_on", "2024-02-29"), ("reason", "Proroga concessa dal Ministero")];
    let refused = world.app.post(&coordinator, url, &earlier).await;
    refused.assert_refused("La nuova fine deve venire dopo quella attuale (29/02/2024)");
    let hasty = [("version", "1"), ("ends_on", "2024-06-30"), ("reason", "proroga")];
    let refused = world.app.post(&coordinator, url, &hasty).await;
    refused.assert_refused("almeno 10 caratteri").assert_shows("2024-06-30");

    let good = [("version", "1"), ("ends_on", "2024-06-30"), ("reason", "Proroga concessa dal Ministero")];
    world.app.post(&coordinator, url, &good).await.assert_redirects();
    assert_eq!(world.project("3861").await.ends_on.unwrap().to_string(), "2024-06-30");
});

engines!(a_form_from_before_somebody_elses_change_is_stale, |engine| async move {
    let world = World::with(engine, &["3861"]).await;
    let coordinator = world.coordinator("3861").await;
    let url = "/projects/3861/extend";
    let first = [("version", "1"), ("ends_on", "2024-06-30"), ("reason", "Prima proroga concessa")];
    world.app.post(&coordinator, url, &first).await.assert_redirects();

    let second = [("version", "1"), ("ends_on", "2024-07-31"), ("reason", "Seconda proroga concessa")];
    let stale = world.app.post(&coordinator, url, &second).await;

    stale.assert_shows("Qualcun altro ha cambiato questi dati");
    let project = world.project("3861").await;
    assert_eq!(versions(&world.reading(), project.id).await.unwrap().len(), 2);
});

engines!(only_the_lead_changes_a_project, |engine| async move {
    let world = World::with(engine, &["3861", "3797"]).await;
    let other = world.coordinator("3797").await;
    world.app.get(&other, "/projects/3861/amend").await.assert_denied();
    let form = [("version", "1"), ("ends_on", "2024-06-30"), ("reason", "Proroga di un altro")];
    world.app.post(&other, "/projects/3861/extend", &form).await.assert_denied();
    world.app.get(&teacher(), "/projects/3861/extend").await.assert_denied();
});

engines!(a_product_handed_over_counts_from_its_day, |engine| async move {
    let world = World::with(engine, &["2350"]).await;
    let coordinator = world.coordinator("2350").await;
    let url = "/projects/2350/deliverables/D2";

    let tomorrow = [("on", "2026-03-11"), ("quantity", "1")];
    world
        .app
        .post(&coordinator, url, &tomorrow)
        .await
        .assert_refused("La consegna non può essere nel futuro");
    let form = [("on", "2026-03-09"), ("quantity", "3"), ("note", "Tre video")];
    world.app.post(&coordinator, url, &form).await.assert_redirects();

    let ctx = world.reading();
    let project = world.project("2350").await;
    let products = deliverables(&ctx, project.id).await.unwrap();
    let videos = products.iter().find(|product| product.code == "D2").unwrap();
    assert_eq!((videos.delivered, videos.planned), (3, Some(4)));
    assert_eq!(handovers(&ctx, project.id).await.unwrap().len(), 1);
    let more = Deliver { deliverable: videos.id, on: ctx.today(), quantity: 0, note: None };
    assert!(matches!(deliver(&ctx, more).await, Err(store::Error::Refused(_))));
});

engines!(a_comparison_shows_what_a_new_sheet_changed_anywhere, |engine| async move {
    let world = World::with(engine, &["1063"]).await;
    let mut sheet = crate::world::seed("1063");
    sheet.dates.months = Some(40);
    sheet.partners[1].until = programmes::sheet::When::parse("2027-04").unwrap();
    sheet.general_objective.text = "Un obiettivo riscritto".into();
    let gone = sheet.actions[2].activities.pop().unwrap();
    world.import(&sheet).await;

    let coordinator = world.coordinator("1063").await;
    let page = world.app.get(&coordinator, "/projects/1063/amendments/compare?before=1&after=2").await;
    let page = page.assert_ok().assert_shows("Durata in mesi").assert_shows("circa aprile 2027");
    let page =
        page.assert_shows("Un obiettivo riscritto").assert_shows(&gone.code).assert_shows("Voce intera");
    page.assert_hides("Tutti</option>").assert_hides("programmes-");
    let versions = world.app.get(&coordinator, "/projects/1063/amendments").await.assert_ok();
    versions.assert_shows("Importazione della scheda progetto").assert_hides(", raccordo");
});
