//! What a permit allows, told on the person's page with its reason and source.

use testkit::{Persona, engines};

use crate::world::{World, file};

engines!(the_page_says_whether_somebody_may_work_why_and_from_which_source, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let papers = format!("{}/papers", file(person));
    let permit = [("paper", "document"), ("document_kind", "ric-asilo"), ("expires_on", "2026-07-01")];
    world.app.post(&world.worker, &papers, &permit).await.assert_redirects();
    let head = world.app.get(&world.worker, file(person)).await;
    head.assert_shows("a condizioni").assert_shows("60 giorni dalla domanda").assert_shows("142/2015");

    let applicant = [("paper", "status"), ("status", "appl"), ("status_from", "2026-02-01")];
    world.app.post(&world.worker, &papers, &applicant).await.assert_redirects();
    let head = world.app.get(&world.worker, file(person)).await;
    head.assert_shows("domanda del 01/02/2026").assert_shows("dal 02/04/2026");
    let later = world.app.get(&world.worker, format!("{}/work?on=2026-04-02", file(person))).await;
    later.assert_ok().assert_shows("a condizioni").assert_hides("non sono passati");
});

engines!(an_expired_permit_needs_a_receipt_of_renewal, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let papers = format!("{}/papers", file(person));
    let ended = [("paper", "document"), ("document_kind", "lav-sub"), ("expires_on", "2026-03-01")];
    world.app.post(&world.worker, &papers, &ended).await.assert_redirects();
    let head = world.app.get(&world.worker, file(person)).await;
    head.assert_shows("non c'è una ricevuta di rinnovo");

    let asked = [ended[0], ended[1], ended[2], ("renewal_asked_on", "2026-02-20")];
    world.app.post(&world.worker, &papers, &asked).await.assert_redirects();
    let head = world.app.get(&world.worker, file(person)).await;
    head.assert_shows("rinnovo è stato chiesto il 20/02/2026").assert_hides("ricevuta di rinnovo</");
});

engines!(a_permit_that_ends_before_it_begins_is_refused, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let backwards = [
        ("paper", "document"),
        ("document_kind", "asilo"),
        ("issued_on", "2026-02-02"),
        ("expires_on", "2026-02-01"),
    ];
    let sent = world.app.post(&world.worker, format!("{}/papers", file(person)), &backwards).await;
    sent.assert_refused("viene prima del rilascio");
});

engines!(who_may_not_see_papers_is_not_told_of_work, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let permit = [("paper", "document"), ("document_kind", "asilo")];
    world.app.post(&world.worker, format!("{}/papers", file(person)), &permit).await.assert_redirects();
    let teacher = Persona::new(authz::Role::Teacher).of(world.town);
    world.app.get(&teacher, file(person)).await.assert_ok().assert_hides("status di rifugiato");
    world.app.get(&teacher, format!("{}/work", file(person))).await.assert_denied();
    world.app.get(&world.teacher, format!("{}/work", file(person))).await.assert_denied();
});
