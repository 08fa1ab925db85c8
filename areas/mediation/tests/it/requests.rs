//! A request from the asking to the hours, and everything that may come in between.

use authz::Role;
use mediation::{About, Balance, ContractId, When};
use testkit::{Persona, engines};

use crate::world::{World, at};

impl World {
    async fn balance(&self, contract: ContractId) -> Balance {
        let ctx = self.app.reading(&self.of_town(Role::Coordinator));
        mediation::contract(&ctx, contract).await.unwrap().balance
    }
}

engines!(a_request_goes_from_the_desk_to_the_hours_of_the_contract, |engine| async move {
    let world = World::on(engine).await;
    let contract = world.contract(10).await;
    let mediator = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let person = world.person().await.to_string();
    let activity = world.activity.id.to_string();

    let form = [
        ("language_1", "ar"),
        ("day", "2026-03-12"),
        ("from", "10:00"),
        ("minutes", "120"),
        ("topic", "health"),
        ("person", person.as_str()),
        ("mode", "in-person"),
        ("territory", "Modena (MO)"),
        ("activity", activity.as_str()),
        ("words", "Porta i referti"),
    ];
    let page = world.app.post(&world.asker, "/mediation/ask", &form).await.assert_redirects();
    let request = page.rsplit('/').next().unwrap().parse().unwrap();
    let shown = world.app.get(&world.asker, &page).await.assert_ok();
    shown.assert_shows("Sara Prova").assert_shows("livello 20 su 30").assert_shows("Anna Prova");

    let id = mediator.to_string();
    let send = [("mediator", id.as_str()), ("hours", "24")];
    world.app.post(&world.asker, format!("{page}/offer"), &send).await.assert_redirects();
    let offered = world.app.get(&world.mediator, &page).await.assert_ok();
    offered.assert_shows("Accetto").assert_hides("referti").assert_hides("Anna Prova");
    assert_eq!(world.balance(contract).await.asked, 120);

    let items = mediation::today(&world.app.reading(&world.mediator)).await.unwrap();
    assert_eq!(items[0].url, page);
    let offer = offer_in(&world, &world.mediator, &page).await;
    world.app.post(&world.mediator, format!("{page}/offers/{offer}/yes"), &[]).await.assert_redirects();
    let accepted = world.app.get(&world.mediator, &page).await.assert_ok();
    accepted.assert_shows("ci vai tu").assert_shows("Porta i referti").assert_hides("Anna Prova");
    assert_eq!(world.balance(contract).await.reserved, 120);

    world.app.at("2026-03-12T12:00:00Z");
    world.reports(&world.asker, request, mediator, "2026-03-12").await.assert_redirects();
    let done = world.app.get(&world.asker, &page).await.assert_ok();
    done.assert_shows("svolta").assert_shows("Serve il medico di base");
    let balance = world.balance(contract).await;
    assert_eq!((balance.used, balance.reserved, balance.left()), (150, 0, 450));
});

/// The number of the offer whose buttons a mediator's page has.
async fn offer_in(world: &World, who: &Persona, page: &str) -> String {
    let html = String::from_utf8(world.app.get(who, page).await.bytes.to_vec()).unwrap();
    let (_, after) = html.split_once("/offers/").unwrap();
    after.split('/').next().unwrap().to_owned()
}

engines!(hours_leave_the_contract_when_the_session_is_annulled, |engine| async move {
    let world = World::on(engine).await;
    let contract = world.contract(10).await;
    let mediator = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let (request, _) = world.accepted(world.wish(11, &["ar"]), mediator).await;
    world.app.at("2026-03-11T12:00:00Z");
    world.reports(&world.asker, request, mediator, "2026-03-11").await.assert_redirects();
    assert_eq!(world.balance(contract).await.used, 150);

    let session =
        mediation::request(&world.app.reading(&world.asker), request).await.unwrap().session.unwrap();
    let annul = [("reason", "entered-twice")];
    let coordinator = world.of_town(Role::Coordinator);
    world.app.post(&coordinator, format!("/sessions/{session}/annul"), &annul).await.assert_redirects();

    assert_eq!(world.balance(contract).await.used, 0);
});

engines!(a_mediator_is_never_in_two_places_at_once, |engine| async move {
    let world = World::on(engine).await;
    let mediator = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let first = world.asks(world.wish(12, &["ar"])).await;
    let second = world.asks(mediation::Ask { when: When::At(at(12, 11)), ..world.wish(12, &["ar"]) }).await;
    let (one, other) =
        (world.offers(first, &[mediator]).await[0], world.offers(second, &[mediator]).await[0]);
    world.accepts(&world.mediator, first, one).await.assert_redirects();

    let refused = world.accepts(&world.mediator, second, other).await;

    refused.assert_refused("A quell'ora c'è già un impegno");
    let page = world.app.get(&world.mediator, format!("/mediation/{second}")).await.assert_ok();
    page.assert_shows("Accetto");
    let no = [("reason", "busy")];
    world
        .app
        .post(&world.mediator, format!("/mediation/{second}/offers/{other}/no"), &no)
        .await
        .assert_redirects();
    world.app.get(&world.asker, "/mediation?view=uncovered").await.assert_ok().assert_shows("arabo");
});

engines!(one_engagement_may_begin_when_another_ends, |engine| async move {
    let world = World::on(engine).await;
    let mediator = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    world.accepted(world.wish(12, &["ar"]), mediator).await;
    let after = mediation::Ask { when: When::At(at(12, 12)), ..world.wish(12, &["ar"]) };

    world.accepted(after, mediator).await;
});

engines!(the_second_yes_is_told_that_somebody_was_first, |engine| async move {
    let world = World::on(engine).await;
    let other = Persona::new(Role::Mediator).of(world.cooperative).in_project(world.project);
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let omar = world.enters("Omar Esempio", Some(&other), &["ar"]).await;
    let request = world.asks(world.wish(12, &["ar"])).await;
    let offers = world.offers(request, &[sara, omar]).await;
    world.accepts(&world.mediator, request, offers[0]).await.assert_redirects();

    world.accepts(&other, request, offers[1]).await.assert_refused("già assegnata");
});

engines!(two_languages_are_covered_by_two_mediators, |engine| async move {
    let world = World::on(engine).await;
    let other = Persona::new(Role::Mediator).of(world.cooperative).in_project(world.project);
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let omar = world.enters("Omar Esempio", Some(&other), &["ur"]).await;
    let request = world.asks(world.wish(12, &["ar", "ur"])).await;
    let page = world.app.get(&world.asker, format!("/mediation/{request}")).await.assert_ok();
    page.assert_shows("almeno 2 persone");
    let offers = world.offers(request, &[sara, omar]).await;

    world.accepts(&world.mediator, request, offers[0]).await.assert_redirects();
    let half = mediation::request(&world.app.reading(&world.asker), request).await.unwrap();
    assert_eq!(half.state, mediation::State::Offered);
    world.accepts(&other, request, offers[1]).await.assert_redirects();
    let whole = mediation::request(&world.app.reading(&world.asker), request).await.unwrap();
    assert_eq!((whole.state, whole.coming.len()), (mediation::State::Accepted, 2));
});

engines!(backing_out_opens_the_request_and_proposes_the_next, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    world.enters("Omar Esempio", None, &["ar"]).await;
    let (request, offer) = world.accepted(world.wish(12, &["ar"]), sara).await;

    let ill = [("reason", "ill")];
    let url = format!("/mediation/{request}/offers/{offer}/back-out");
    world.app.post(&world.mediator, url, &ill).await.assert_redirects();

    let page = world.app.get(&world.asker, format!("/mediation/{request}")).await.assert_ok();
    page.assert_shows("chiesta").assert_shows("★ Omar Esempio").assert_hides("★ Sara Prova");
    // The hour is free again.
    world.accepted(world.wish(12, &["ar"]), sara).await;
});

engines!(an_offer_nobody_answers_leaves_the_request_uncovered, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let request = world.asks(world.wish(12, &["ar"])).await;
    let offer = world.offers(request, &[sara]).await[0];
    world.app.at("2026-03-11T09:00:00Z");

    let line = mediation::request(&world.app.reading(&world.asker), request).await.unwrap();
    assert_eq!(line.state, mediation::State::Uncovered);
    world.accepts(&world.mediator, request, offer).await.assert_refused("Il tempo per rispondere è finito");
    let items = mediation::today(&world.app.reading(&world.asker)).await.unwrap();
    assert_eq!(items[0].key, "mediation-today-uncovered");
});

engines!(as_soon_as_possible_becomes_the_hour_the_mediator_names, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let soon = mediation::Ask { when: When::Within(3), ..world.wish(12, &["ar"]) };
    let request = world.asks(soon).await;
    let offer = world.offers(request, &[sara]).await[0];
    let url = format!("/mediation/{request}/offers/{offer}/yes");

    world.app.post(&world.mediator, &url, &[]).await.assert_refused("Scrivi giorno e ora");
    let late = [("day", "2026-03-14"), ("from", "9:00")];
    world.app.post(&world.mediator, &url, &late).await.assert_refused("Serve entro il 13/03/2026");
    let good = [("day", "2026-03-13"), ("from", "9:00")];
    world.app.post(&world.mediator, &url, &good).await.assert_redirects();
    world.app.get(&world.mediator, "/mediation/diary").await.assert_ok().assert_shows("9:00");
});

engines!(the_mediator_writes_it_down_without_knowing_whom_it_was_with, |engine| async move {
    let world = World::on(engine).await;
    let sara = world.enters("Sara Prova", Some(&world.mediator), &["ar"]).await;
    let about = About::Person(world.person().await);
    let (request, _) = world.accepted(mediation::Ask { about, ..world.wish(11, &["ar"]) }, sara).await;
    world.app.at("2026-03-11T12:00:00Z");
    let early = world.reports(&world.mediator, request, sara, "2026-03-12").await;
    early.assert_refused("non è ancora passata");

    world.reports(&world.mediator, request, sara, "2026-03-11").await.assert_redirects();

    let facts = delivery::facts(&world.app.db.begin_system(), world.project, None).await.unwrap();
    assert!(!facts.iter().any(|fact| matches!(fact.what, delivery::What::Attended { .. })));
    assert!(facts.iter().any(|fact| matches!(fact.what, delivery::What::Worked { minutes: 120, .. })));
});

engines!(a_mistake_leaves_the_form_as_it_was_typed, |engine| async move {
    let world = World::on(engine).await;

    let typed = [
        ("language_1", "ar"),
        ("language_2", "ar"),
        ("minutes", "60"),
        ("topic", "work"),
        ("day", "2026-03-12"),
        ("from", "10:00"),
        ("heads", "1"),
        ("place", "Via di Prova"),
    ];
    let page = world.app.post(&world.asker, "/mediation/ask", &typed).await;

    page.assert_refused("La stessa lingua è scritta due volte").assert_shows("Via di Prova");
});
