//! Needs heard over all contractors, contracts by reader, and the price of a list.

use authz::Role;
use testkit::{Persona, engines};

use crate::world::World;

engines!(an_authority_reads_needs_without_small_numbers_and_the_body_its_own, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let (request, _) = world.accepted(world.wish(11, &["ar"]), sara).await;
    world.asks(world.wish(12, &["bn"])).await;
    world.app.at("2026-03-12T12:00:00Z");
    world.reports(&world.asker, request, sara, "2026-03-11").await.assert_redirects();

    let own = world.app.get(&world.of_town(Role::Coordinator), "/mediation/needs").await.assert_ok();
    own.assert_shows("salute").assert_shows("casa").assert_shows("bengalese").assert_hides("meno di 5");
    let authority = Persona::new(Role::Authority).overseeing(world.project);
    let wide = world.app.get(&authority, "/mediation/needs").await.assert_ok();
    wide.assert_shows("salute")
        .assert_shows("meno di 5")
        .assert_hides("Sportello di Prova")
        .assert_hides("Sara Prova");
    let elsewhere = world.app.get(&Persona::new(Role::Authority), "/mediation/needs").await.assert_ok();
    elsewhere.assert_shows("Nessun tema registrato");
});

engines!(a_contract_is_read_by_buyer_supplier_and_the_projects_authority, |engine| async move {
    let world = World::on(engine).await;
    let contract = world.contract(10).await;
    let page = format!("/mediation/contracts/{contract}");

    let lead = Persona::new(Role::Coordinator).leading(world.project);
    let authority = Persona::new(Role::Authority).overseeing(world.project);
    for who in [&world.of_town(Role::Coordinator), &world.of_cooperative(Role::Referent), &lead, &authority] {
        world.app.get(who, &page).await.assert_ok().assert_shows("Mediazione di prova");
    }
    world.app.get(&Persona::new(Role::Coordinator), &page).await.assert_not_found();
    world.app.get(&world.asker, &page).await.assert_denied();
    let form = [
        ("version", "1"),
        ("title", "Altro"),
        ("supplier", "Cooperativa di Prova"),
        ("hours", "20"),
        ("rate", "25"),
        ("starts_on", "2026-03-01"),
        ("ends_on", "2026-12-31"),
    ];
    let edit = format!("{page}/edit");
    world.app.post(&world.of_cooperative(Role::Coordinator), &edit, &form).await.assert_denied();
    world.app.post(&world.of_town(Role::Coordinator), &edit, &form).await.assert_redirects();
    world
        .app
        .get(&world.of_town(Role::Coordinator), "/mediation/contracts")
        .await
        .assert_ok()
        .assert_shows("20 h");
});

engines!(a_contract_without_hours_left_keeps_its_mediators_from_being_asked, |engine| async move {
    let world = World::on(engine).await;
    world.contract(1).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let request = world.asks(world.wish(12, &["ar"])).await;

    let page = world.app.get(&world.asker, format!("/mediation/{request}")).await.assert_ok();
    page.assert_shows("ore del contratto esaurite");
    let id = sara.to_string();
    let offer = world
        .app
        .post(&world.asker, format!("/mediation/{request}/offer"), &[("mediator", id.as_str())])
        .await;
    offer.assert_refused("Le ore del contratto non bastano");
});

engines!(a_list_of_many_requests_takes_as_many_statements_as_a_list_of_few, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar", "ur"]).await;
    let mut heard = Vec::new();
    for (first, last) in [(11, 13), (14, 25)] {
        for on in first..=last {
            world.accepted(world.wish(on, &["ar", "ur"]), sara).await;
        }
        for _ in 0..2 {
            world.app.get(&world.asker, "/mediation?view=all").await.assert_ok();
        }
        heard.push(world.app.statements_of(&world.asker, "/mediation?view=all").await.len());
    }
    assert_eq!(heard[0], heard[1]);
});

engines!(the_list_is_exported_as_it_is_shown, |engine| async move {
    let world = World::on(engine).await;
    world.asks(world.wish(12, &["ar"])).await;

    let file = world.app.get(&world.asker, "/mediation?view=all&format=xlsx").await.assert_ok();

    assert!(file.bytes.starts_with(b"PK"));
});

engines!(whoever_works_without_an_account_is_named_beside_the_hours, |engine| async move {
    delivery::know_workers(Box::new(mediation::WithoutAccount));
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", None, &["ar"]).await;
    let request = world.asks(world.wish(11, &["ar"])).await;
    let offer = world.offers(request, &[sara]).await[0];
    world.accepts(&world.asker, request, offer).await.assert_redirects();
    world.app.at("2026-03-12T12:00:00Z");

    world.reports(&world.asker, request, sara, "2026-03-11").await.assert_redirects();

    let ctx = world.app.world();
    let session = mediation::request(&ctx, request).await.unwrap().session.expect("the conversation");
    let hours = world.app.get(&world.asker, format!("/sessions/{session}/time")).await.assert_ok();
    hours.assert_shows("Sara Prova");
});
