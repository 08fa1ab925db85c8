//! Papers are added and withdrawn; particulars are corrected in the open.

use testkit::engines;

use crate::world::{World, file};

engines!(a_renewed_permit_takes_the_place_of_the_old_one, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let papers = format!("{}/papers", file(person));
    for (kind, until) in [("ric-asilo", "2026-03-20"), ("asilo", "2031-03-01")] {
        let fields = [("paper", "document"), ("document_kind", kind), ("expires_on", until)];
        world.app.post(&world.worker, &papers, &fields).await.assert_redirects();
    }
    let head = world.app.get(&world.worker, file(person)).await;
    head.assert_shows("status di rifugiato").assert_shows("01/03/2031");
    world.app.get(&world.worker, papers).await.assert_shows("richiesta asilo");
});

engines!(a_new_target_group_ends_the_old_one_and_the_past_stays, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let papers = format!("{}/papers", file(person));
    let add = |status: &'static str, from: &'static str| {
        [("paper", "status"), ("status", status), ("status_from", from)]
    };
    world.app.post(&world.worker, &papers, &add("appl", "2025-01-01")).await.assert_redirects();
    world.app.post(&world.worker, &papers, &add("refugee", "2026-02-01")).await.assert_redirects();

    let seen = world.app.get(&world.worker, &papers).await;
    seen.assert_shows("dal 01/01/2025 al 31/01/2026").assert_shows("dal 01/02/2026");
    let inside = world.app.post(&world.worker, &papers, &add("special", "2025-06-01")).await;
    inside.assert_refused("c'è già un gruppo di destinatari");

    let facts = people::facts(&world.app.world(), &[person]).await.unwrap();
    assert_eq!(facts[0].status_periods.len(), 2);
});

engines!(a_corrected_name_is_found_by_the_old_and_by_the_new, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let fields =
        [("version", "1"), ("given_name", "Ada"), ("family_name", "Kowalczyk"), ("gender", "female")];
    world.app.post(&world.worker, format!("{}/amend", file(person)), &fields).await.assert_redirects();

    world.search(&world.worker, "provetta").await.assert_shows("Ada Kowalczyk");
    world.search(&world.worker, "kowalcik").await.assert_shows("Ada Kowalczyk");
    world.app.get(&world.worker, "/people").await.assert_shows("Kowalczyk Ada");
});

engines!(the_second_of_two_correctors_is_told, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let amend = format!("{}/amend", file(person));
    let fields = [("version", "1"), ("given_name", "Ada"), ("family_name", "Prima")];
    world.app.post(&world.worker, &amend, &fields).await.assert_redirects();
    let late = [("version", "1"), ("given_name", "Ada"), ("family_name", "Seconda")];
    assert_eq!(world.app.post(&world.worker, &amend, &late).await.status, 409);
    world.app.get(&world.worker, file(person)).await.assert_shows("Ada Prima");
});

engines!(a_number_put_into_the_wrong_file_is_taken_back, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let papers = format!("{}/papers", file(person));
    world
        .app
        .post(&world.worker, &papers, &[("paper", "phone"), ("phone", "3331234567")])
        .await
        .assert_redirects();
    let page = world.app.get(&world.worker, &papers).await.text();
    let id =
        page.split("name=\"id\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();

    let withdraw = format!("{papers}/withdraw");
    world.app.post(&world.worker, withdraw, &[("paper", "phone"), ("id", &id)]).await.assert_redirects();

    world.app.get(&world.worker, &papers).await.assert_hides("+393331234567");
    world.search(&world.worker, "3331234567").await.assert_shows("Nessuna persona trovata");
});

engines!(another_body_adds_nothing_to_a_file, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let papers = format!("{}/papers", file(person));
    world
        .app
        .post(&world.teacher, papers, &[("paper", "phone"), ("phone", "3331234567")])
        .await
        .assert_not_found();
});
