//! Somebody comes into the network.

use people::Enrol;
use testkit::engines;

use crate::world::World;

engines!(enrolling_begins_with_a_search, |engine| async move {
    let world = World::on(engine).await;
    let sent = world.app.get(&world.worker, "/people/enrol").await;
    assert_eq!(sent.assert_redirects(), "/people/search");
    let opened = world.app.post(&world.worker, "/people/enrol/open", &[("q", "Ada Provetta 1990")]).await;
    opened.assert_ok().assert_shows("value=\"Ada\"").assert_shows("value=\"1990\"");
});

engines!(a_person_who_may_be_known_is_not_written_twice_unseen, |engine| async move {
    let world = World::on(engine).await;
    world.enrol(Enrol { birth_year: Some(1990), ..Enrol::named(world.town, "Yusuf", "Provetti") }).await;
    let again = [("given_name", "Youssef"), ("family_name", "Provetti"), ("birth_year", "1990")];

    let shown = world.app.post(&world.worker, "/people/enrol", &again).await;
    shown.assert_refused("Forse è già conosciuta").assert_shows("Yusuf Provetti");

    let sure = [&again[..], &[("is_new", "1")]].concat();
    world.app.post(&world.worker, "/people/enrol", &sure).await.assert_redirects();
    world.app.get(&world.worker, "/people/duplicates").await.assert_shows("Youssef Provetti");
});

engines!(everything_that_is_known_is_kept, |engine| async move {
    let world = World::on(engine).await;
    let fields = [
        ("given_name", "Ada"),
        ("family_name", "Provetta"),
        ("birth_year", "1995"),
        ("gender", "female"),
        ("nationality", "NGA"),
        ("interpreter", "yes"),
        ("mother_tongue", "en"),
        ("italian", "a2"),
        ("phone", "333 1234567"),
        ("status", "appl"),
        ("document_kind", "ric-asilo"),
        ("expires_on", "2026-04-01"),
        ("fiscal-code", "12345678901"),
        ("notice_language", "en"),
    ];
    let file = world.app.post(&world.worker, "/people/enrol", &fields).await.assert_redirects();

    let head = world.app.get(&world.worker, &file).await.assert_ok();
    let head = head.assert_shows("circa 30 anni").assert_shows("Nigeria").assert_shows("italiano (A2)");
    head.assert_shows("scade il 01/04/2026").assert_hides("Per il rendiconto manca");
    let papers = world.app.get(&world.worker, format!("{file}/papers")).await.assert_ok();
    papers.assert_shows("12345678901").assert_shows("+393331234567").assert_shows("2026-01");
});

engines!(a_mediator_may_not_enrol, |engine| async move {
    let world = World::on(engine).await;
    let mediator = testkit::Persona::new(authz::Role::Mediator).of(world.town);
    world.app.post(&mediator, "/people/enrol", &[("given_name", "Ada")]).await.assert_denied();
});
