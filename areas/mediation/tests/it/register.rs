//! The register of mediators, through its pages.

use authz::Role;
use testkit::engines;

use crate::world::World;

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
