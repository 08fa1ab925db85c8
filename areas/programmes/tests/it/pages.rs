//! What the pages show, in Italian.

use testkit::engines;

use crate::world::{World, administrator, teacher};

engines!(the_list_is_searched_filtered_ordered_and_exported, |engine| async move {
    let world = World::with(engine, &["3797", "3861", "1063"]).await;
    let all = world.app.get(&teacher(), "/projects").await.assert_ok();
    all.assert_shows("3 progetti").assert_shows("Prefettura di Modena");
    let found = world.app.get(&teacher(), "/projects?q=multitasking").await.assert_ok();
    found.assert_shows("1 progetto").assert_hides("PLEIADI");
    let running = world.app.get(&teacher(), "/projects?state=running").await.assert_ok();
    running.assert_shows("PLEIADI").assert_hides("Multitasking");
    let undated = world.app.get(&teacher(), "/projects?state=undated").await.assert_ok();
    undated.assert_shows("MOD-IN").assert_hides("PLEIADI");
    let older = world.app.get(&teacher(), "/projects?programme=fami-2014-2020").await.assert_ok();
    older.assert_shows("2 progetti");
    let in_lombardy = world.app.get(&teacher(), "/projects?territory=03").await.assert_ok();
    in_lombardy.assert_shows("1 progetto").assert_shows("Multitasking");
    let none = world.app.get(&teacher(), "/projects?q=inesistente").await.assert_ok();
    none.assert_shows("Nessun progetto con questi filtri");
    let sheet = world.app.get(&teacher(), "/projects?format=xlsx&sort=budget&dir=desc").await.assert_ok();
    assert!(sheet.bytes.starts_with(b"PK"), "a spreadsheet");
});

engines!(an_empty_list_says_what_to_do, |engine| async move {
    let world = World::empty(engine).await;
    world
        .app
        .get(&teacher(), "/projects")
        .await
        .assert_ok()
        .assert_shows("Un progetto entra con la sua scheda");
});

engines!(the_project_page_shows_time_plan_targets_products, |engine| async move {
    let world = World::with(engine, &["1063"]).await;
    let page = world.app.get(&teacher(), "/projects/1063").await.assert_ok();
    let page = page
        .assert_shows("5.611.995,92")
        .assert_shows("Regione Emilia-Romagna")
        .assert_shows("da giugno 2025 circa al 30/09/2029");
    page.assert_shows("02.b2 Competenze linguistiche").assert_shows("azione h)").assert_shows("O.2.3.1");
    let by_id = format!("/projects/{}", world.project("1063").await.id);
    world.app.get(&teacher(), by_id).await.assert_ok().assert_shows("PLEIADI");
});

engines!(the_network_page_shows_partners_by_area_and_the_nine_signatories, |engine| async move {
    let world = World::with(engine, &["1063", "3861"]).await;
    let pleiadi = world.app.get(&teacher(), "/projects/1063/network").await.assert_ok();
    pleiadi
        .assert_shows("Emilia Centro-Orientale")
        .assert_shows("Mandataria di ATS")
        .assert_shows("(altra fonte)");
    let idol = world.app.get(&teacher(), "/projects/3861/network").await.assert_ok();
    idol.assert_shows("9 firmatari").assert_shows("UILA-UIL Mantova").assert_shows("Ente Bilaterale CIMI");
});

engines!(promises_and_context_keep_both_readings_of_a_doubtful_source, |engine| async move {
    let world = World::with(engine, &["3861", "2463"]).await;
    let notes = world.app.get(&teacher(), "/projects/3861/context").await.assert_ok();
    notes.assert_shows("Si usa: Sermide").assert_shows("Si legge anche: Suzzara");
    let lessons = world.app.get(&teacher(), "/projects/2463/context").await.assert_ok();
    lessons
        .assert_shows("Lezioni apprese")
        .assert_shows("3,3 milioni")
        .assert_shows("Scelta: Promuovere semplificazione");
    let promises = world.app.get(&teacher(), "/projects/2463/promises").await.assert_ok();
    promises.assert_shows("open data").assert_shows("cadenza trimestrale");
});

engines!(an_activity_page_shows_what_comes_before_beside_and_after, |engine| async move {
    let world = World::with(engine, &["3797"]).await;
    let page = world.app.get(&teacher(), "/projects/3797/activities/A3.F2").await.assert_ok();
    let page =
        page.assert_shows("In parallelo con").assert_shows("A3.F1 Fase 1").assert_shows("Poi si può fare");
    page.assert_shows("A3.F3 Fase 3");
    world.app.get(&teacher(), "/projects/3797/activities/A9").await.assert_not_found();
    world.app.get(&teacher(), "/projects/0000").await.assert_not_found();
});

engines!(programmes_show_allocations_and_both_measures_of_the_mislabelled_actions, |engine| async move {
    let world = World::empty(engine).await;
    let page = world.app.get(&teacher(), "/programmes/fami-2021-2027").await.assert_ok();
    let page = page.assert_shows("399.252.022,00").assert_shows("981.270.289,00");
    page.assert_shows("2d (nella fonte è stampato 2a)").assert_shows("q) Promozione dei canali legali");
    world.app.get(&administrator(), "/programmes").await.assert_ok().assert_shows("Avviso 1/2018 IMPACT");
});

engines!(machines_read_projects_and_their_activities, |engine| async move {
    let world = World::with(engine, &["2350"]).await;
    let list = world.app.api(&teacher(), "/api/v1/projects?q=casper", None).await.assert_ok().json();
    assert_eq!(list["total"], 1);
    assert_eq!(list["projects"][0]["state"], "ended");
    let whole = world.app.api(&teacher(), "/api/v1/projects/2350", None).await.assert_ok().json();
    assert_eq!(whole["partners"].as_array().unwrap().len(), 5);
    let plan = world.app.api(&teacher(), "/api/v1/projects/2350/activities", None).await.assert_ok().json();
    let days = plan.as_array().unwrap().iter().find(|activity| activity["code"] == "03.c").unwrap();
    assert_eq!((&days["planned"], &days["unit"]), (&12.into(), &"days".into()));
});

engines!(the_whole_sheet_shows_what_no_other_page_does, |engine| async move {
    let world = World::empty(engine).await;
    let mut sheet = crate::world::seed("1063");
    sheet.project.approved_by = Some("Autorità di gestione di prova".into());
    sheet.project.field_of_intervention = vec!["II/003".into()];
    sheet.deliverables.push(programmes::sheet::Deliverable {
        code: "D1".into(),
        title: "Mappa di prova".into(),
        quantity: programmes::sheet::Quantity::Number(1),
        unit: programmes::Unit::Documents,
        due: programmes::sheet::When::parse("2028-09").unwrap(),
        activity: None,
        note: None,
        source: sheet.project.source.clone(),
    });
    sheet.budget.categories = vec![programmes::sheet::BudgetLine {
        code: "A".into(),
        title: "Costi di personale di prova".into(),
        amount: sheet.budget.total,
    }];
    world.import(&sheet).await;

    let page = world.app.get(&teacher(), "/projects/1063/sheet").await.assert_ok();
    let page = page.assert_shows("La scheda completa").assert_shows("Autorità di gestione di prova");
    let page = page.assert_shows("II/003").assert_shows("Durata in mesi").assert_shows("52");
    let page = page.assert_shows("circa settembre 2028").assert_shows("circa giugno 2025");
    let page = page.assert_shows("href=\"#partners\"").assert_shows("id=\"partners\"");
    page.assert_hides("Costi di personale di prova").assert_hides("programmes-sheet-");
    let coordinator = world.coordinator("1063").await;
    let whole = world.app.get(&coordinator, "/projects/1063/sheet").await.assert_ok();
    whole.assert_shows("Costi di personale di prova");
    world.app.get(&teacher(), "/projects/1063").await.assert_ok().assert_shows("circa settembre 2028");
});

engines!(the_whole_sheet_of_every_seed_is_said_in_words, |engine| async move {
    let world = World::with(engine, &["3797", "2463", "3861", "2350", "1063"]).await;
    for code in ["3797", "2463", "3861", "2350", "1063"] {
        let page = world.app.get(&administrator(), format!("/projects/{code}/sheet")).await.assert_ok();
        page.assert_hides("programmes-").assert_shows("Fonte: ");
    }
});

engines!(the_list_and_the_page_name_the_programme_and_the_list_the_short_title, |engine| async move {
    let world = World::empty(engine).await;
    let mut sheet = crate::world::seed("1063");
    sheet.project.short_title = "Titolo breve di prova".into();
    world.import(&sheet).await;
    let title = "Fondo Asilo, Migrazione e Integrazione 2021-2027";
    let list = world.app.get(&teacher(), "/projects").await.assert_ok();
    list.assert_shows("Titolo breve di prova").assert_shows(title);
    world.app.get(&teacher(), "/projects/1063").await.assert_ok().assert_shows(title);
});

engines!(the_money_is_added_up_by_category_and_by_partner, |engine| async move {
    let world = World::empty(engine).await;
    let mut sheet = crate::world::seed("1063");
    sheet.budget.total = programmes::sheet::Amount::Cents(300_000);
    let line = |code: &str, cents| programmes::sheet::BudgetLine {
        code: code.into(),
        title: format!("Costo {code}"),
        amount: programmes::sheet::Amount::Cents(cents),
    };
    sheet.budget.categories = vec![line("A", 120_000), line("B", 180_000)];
    sheet.budget.partners = vec![programmes::sheet::PartnerShare {
        partner: sheet.partners[0].name.clone(),
        amount: programmes::sheet::Amount::Unknown,
    }];
    world.import(&sheet).await;
    let page = world.app.get(&administrator(), "/projects/1063").await.assert_ok();
    let page = page.assert_shows("Per voce di costo").assert_shows("Per partner");
    page.assert_shows("3.000,00").assert_shows("non noto");
});
