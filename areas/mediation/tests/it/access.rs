//! Who sees diaries, words and persons, and who does not.

use authz::Role;
use mediation::About;
use testkit::{Persona, engines};

use crate::world::World;

engines!(a_diary_is_open_to_its_mediator_and_the_employer_alone, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    world.accepted(world.wish(12, &["ar"]), sara).await;
    let diary = format!("/mediation/diary/{sara}");

    for who in
        [&world.mediator, &world.of_cooperative(Role::Coordinator), &world.of_cooperative(Role::Referent)]
    {
        world.app.get(who, &diary).await.assert_ok().assert_shows("Sportello di Prova");
    }
    let colleague = world.of_cooperative(Role::Mediator);
    world.app.get(&colleague, &diary).await.assert_not_found();
    world.app.get(&world.of_town(Role::Coordinator), &diary).await.assert_not_found();
    for who in [
        &world.asker,
        &world.of_cooperative(Role::Teacher),
        &Persona::new(Role::Authority).overseeing(world.project),
    ] {
        world.app.get(who, &diary).await.assert_denied();
    }
});

engines!(telephone_and_ties_are_not_told_to_those_who_ask, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let entry = format!("/mediation/mediators/{sara}");

    world
        .app
        .get(&world.asker, &entry)
        .await
        .assert_ok()
        .assert_shows("arabo")
        .assert_hides("prova@example.org");
    let coordinator = world.of_cooperative(Role::Coordinator);
    world.app.get(&coordinator, &entry).await.assert_ok().assert_shows("prova@example.org");
});

engines!(words_are_for_the_body_that_asked_and_the_mediator_who_accepted, |engine| async move {
    let world = World::on(engine).await;
    let other = world.of_cooperative(Role::Mediator);
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let omar = world.enters("Omar Esempio", Some(&other), &["ar"]).await;
    let about = About::Person(world.person().await);
    let request = world.asks(mediation::Ask { about, ..world.wish(12, &["ar"]) }).await;
    let offers = world.offers(request, &[sara, omar]).await;
    world.accepts(&world.mediator, request, offers[0]).await.assert_redirects();
    let page = format!("/mediation/{request}");

    world.app.get(&world.asker, &page).await.assert_ok().assert_shows("referti").assert_shows("Anna Prova");
    world
        .app
        .get(&world.mediator, &page)
        .await
        .assert_ok()
        .assert_shows("referti")
        .assert_hides("Anna Prova");
    world.app.get(&other, &page).await.assert_ok().assert_hides("referti").assert_hides("Anna Prova");
    let elsewhere = Persona::new(Role::CaseWorker).in_project(world.project);
    world.app.get(&elsewhere, &page).await.assert_not_found();
    world.app.get(&world.of_cooperative(Role::Mediator), &page).await.assert_not_found();
    world.app.get(&world.of_cooperative(Role::Coordinator), &page).await.assert_not_found();
    let authority = Persona::new(Role::Authority).overseeing(world.project);
    world.app.get(&authority, &page).await.assert_denied();
});

engines!(words_are_sealed_in_the_database, |engine| async move {
    let world = World::on(engine).await;
    world.asks(world.wish(12, &["ar"])).await;
    let Some(file) = world.app.file() else { return };

    let mut bytes = std::fs::read(&file).unwrap();
    bytes.extend(std::fs::read(format!("{}-wal", file.display())).unwrap_or_default());
    let holds = |words: &str| bytes.windows(words.len()).any(|some| some == words.as_bytes());
    assert!(holds("Sportello di Prova"), "the place is where it can be read");
    assert!(!holds("referti"));
});

engines!(a_stranger_cannot_answer_or_offer, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let request = world.asks(world.wish(12, &["ar"])).await;
    let offer = world.offers(request, &[sara]).await[0];

    let colleague = world.of_cooperative(Role::Mediator);
    world.accepts(&colleague, request, offer).await.assert_not_found();
    let elsewhere = Persona::new(Role::CaseWorker).in_project(world.project);
    world.app.post(&elsewhere, format!("/mediation/{request}/withdraw"), &[]).await.assert_not_found();
    world.app.post(&world.mediator, format!("/mediation/{request}/withdraw"), &[]).await.assert_denied();
});

engines!(a_person_panel_shows_requests_to_the_body_that_follows_the_person, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person().await;
    world.asks(mediation::Ask { about: About::Person(person), ..world.wish(12, &["ar"]) }).await;

    let panel = format!("/mediation/panels/person/{person}");
    world.app.get(&world.asker, &panel).await.assert_ok().assert_shows("arabo");
    world.app.get(&Persona::new(Role::CaseWorker), &panel).await.assert_not_found();
});
