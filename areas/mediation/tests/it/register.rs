//! The register of mediators, through its pages.

use authz::Role;
use people::LanguageLevel;
use testkit::engines;

use crate::world::{World, at};

const ENTRY: [(&str, &str); 8] = [
    ("name", "Sara Prova"),
    ("language_1", "ar"),
    ("level_1", "mother-tongue"),
    ("written_1", "1"),
    ("place_1", "Modena (MO)"),
    ("from_1", "9:00"),
    ("until_1", "13:00"),
    ("active_from", "2026-03-01"),
];

engines!(the_employer_enters_a_mediator_and_changes_the_entry, |engine| async move {
    let world = World::on(engine).await;
    let coordinator = world.of_cooperative(Role::Coordinator);

    let page = world.app.post(&coordinator, "/mediation/mediators/new", &ENTRY).await.assert_redirects();
    let shown = world.app.get(&coordinator, &page).await.assert_ok();
    shown.assert_shows("arabo (lingua madre, anche scritta)").assert_shows("09:00-13:00");

    let mut changed = ENTRY.to_vec();
    changed.extend([("version", "1"), ("language_2", "fr"), ("level_2", "good")]);
    world.app.get(&coordinator, format!("{page}/edit")).await.assert_ok().assert_shows("Modena (MO)");
    world.app.post(&coordinator, format!("{page}/edit"), &changed).await.assert_redirects();
    world
        .app
        .get(&world.asker, "/mediation/mediators?language=fr")
        .await
        .assert_ok()
        .assert_shows("Sara Prova");
    let stale = world.app.post(&coordinator, format!("{page}/edit"), &changed).await;
    assert_eq!(stale.status, 409);
});

engines!(days_away_are_noted_by_the_mediator_and_seen_by_the_proposal, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let page = format!("/mediation/mediators/{sara}");
    let away = [("from", "2026-03-12"), ("until", "2026-03-13")];
    world.app.post(&world.mediator, format!("{page}/absences"), &away).await.assert_redirects();
    let request = world.asks(world.wish(12, &["ar"])).await;

    let shown = world.app.get(&world.asker, format!("/mediation/{request}")).await.assert_ok();

    shown.assert_shows("non disponibile a quell'ora");
    world.app.post(&world.asker, format!("{page}/absences"), &away).await.assert_denied();
});

engines!(an_entry_needs_a_language, |engine| async move {
    let world = World::on(engine).await;
    let coordinator = world.of_cooperative(Role::Coordinator);
    let form = [("name", "Sara Prova"), ("active_from", "2026-03-01")];

    let page = world.app.post(&coordinator, "/mediation/mediators/new", &form).await;

    page.assert_refused("Scrivi almeno una lingua").assert_shows("Sara Prova");
});

engines!(the_register_is_searched_by_name_and_exported, |engine| async move {
    let world = World::on(engine).await;
    world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    world.enters("Omar Prova", None, &["fr"]).await;

    let found =
        world.app.post(&world.asker, "/mediation/mediators/search", &[("q", "sara")]).await.assert_ok();
    found.assert_shows("Sara Prova").assert_hides("Omar Prova");
    let nobody = [("q", "nessuno così")];
    let nobody = world.app.post(&world.asker, "/mediation/mediators/search", &nobody).await.assert_ok();
    nobody.assert_shows("Nessuno con questo nome");

    let sheet = world.app.get(&world.asker, "/mediation/mediators?language=ar&format=xlsx").await.assert_ok();
    assert!(sheet.bytes.starts_with(b"PK"), "a spreadsheet");
});

engines!(an_address_that_cannot_be_read_leads_nowhere, |engine| async move {
    let world = World::on(engine).await;
    let coordinator = world.of_town(Role::Coordinator);
    for path in ["/mediation/mediators/non-esiste", "/mediation/contracts/12", "/mediation/12"] {
        world.app.get(&coordinator, path).await.assert_not_found();
    }
});

engines!(the_form_starts_from_the_language_the_person_speaks_best, |engine| async move {
    let world = World::on(engine).await;
    let levels = [("it", LanguageLevel::B1), ("fr", LanguageLevel::B2), ("ar", LanguageLevel::MotherTongue)];
    let languages = levels.map(|(language, level)| (language.to_owned(), level)).to_vec();
    let ctx = world.app.world();
    let named = people::Enrol::named(world.town, "Amina", "Prova");
    let person = people::enrol(&ctx, people::Enrol { languages, ..named }).await.unwrap();
    ctx.commit().await.unwrap();

    let form = world.app.get(&world.asker, format!("/mediation/ask?person={person}")).await.assert_ok();

    form.assert_shows("Amina Prova")
        .assert_shows(r#"value="ar" selected"#)
        .assert_hides(r#"value="fr" selected"#);
});

engines!(whoever_leads_a_lesson_at_that_hour_is_not_proposed, |engine| async move {
    let world = World::on(engine).await;
    world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let about = delivery::About {
        organisation: world.cooperative,
        activity: None,
        group: None,
        title: "Riunione di prova".to_owned(),
        place: "Sede di Prova".to_owned(),
        mode: delivery::Mode::InPerson,
        language: None,
        kind: delivery::Kind::Person,
        led_by: Some(world.mediator.user),
    };
    let ctx = world.app.world();
    delivery::plan(&ctx, delivery::Plan { about, from: at(12, 9), until: at(12, 11) }).await.unwrap();
    ctx.commit().await.unwrap();

    let busy = world.asks(world.wish(12, &["ar"])).await;
    let free = world.asks(world.wish(13, &["ar"])).await;

    let shown = world.app.get(&world.asker, format!("/mediation/{busy}")).await.assert_ok();
    shown.assert_shows("già impegnato a quell'ora").assert_hides("Riunione di prova");
    let shown = world.app.get(&world.asker, format!("/mediation/{free}")).await.assert_ok();
    shown.assert_hides("già impegnato a quell'ora");
});
