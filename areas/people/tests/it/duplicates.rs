//! The same person twice.

use people::Enrol;
use testkit::engines;

use crate::world::{World, file};

engines!(a_pair_is_linked_and_the_decision_taken_back, |engine| async move {
    let world = World::on(engine).await;
    world.enrol(Enrol { birth_year: Some(1990), ..Enrol::named(world.town, "Ada", "Provetta") }).await;
    let twin = [("given_name", "Ada"), ("family_name", "Proveta"), ("birth_year", "1990"), ("is_new", "1")];
    world.app.post(&world.worker, "/people/enrol", &twin).await.assert_redirects();

    let queue = world.app.get(&world.worker, "/people/duplicates").await.assert_ok();
    let pair = pair(&queue.text());
    let decide = |state: &'static str, version: &'static str| [("state", state), ("version", version)];
    world.app.post(&world.worker, &pair, &decide("same", "1")).await.assert_redirects();
    world.app.get(&world.worker, "/people/duplicates").await.assert_shows("Nessuna coppia");
    world.app.get(&world.worker, "/people/duplicates?state=same").await.assert_shows("Ada Proveta");

    assert_eq!(
        world.app.post(&world.worker, &pair, &decide("possible", "1")).await.status,
        409,
        "an old page"
    );
    world.app.post(&world.worker, &pair, &decide("possible", "2")).await.assert_redirects();
    world.app.get(&world.worker, "/people/duplicates").await.assert_shows("Ada Proveta");
    world.app.get(&world.worker, "/people").await.assert_shows("Provetta Ada").assert_shows("Proveta Ada");
});

engines!(another_body_sees_no_pair, |engine| async move {
    let world = World::on(engine).await;
    world.person("Ada", "Provetta").await;
    let twin = [("given_name", "Ada"), ("family_name", "Provetta"), ("is_new", "1")];
    world.app.post(&world.worker, "/people/enrol", &twin).await.assert_redirects();
    let queue = world.app.get(&world.worker, "/people/duplicates").await.text();

    let other = testkit::Persona::new(authz::Role::CaseWorker).of(world.school);
    world.app.get(&other, "/people/duplicates").await.assert_ok().assert_hides("Provetta");
    let taken = world.app.post(&other, pair(&queue), &[("state", "same"), ("version", "1")]).await;
    taken.assert_not_found();
});

engines!(a_link_and_its_undoing_leave_both_files_exactly_as_they_were, |engine| async move {
    let world = World::on(engine).await;
    let wish = || Enrol { birth_year: Some(1990), ..Enrol::named(world.town, "Ada", "Provetta") };
    let one = world.enrol(Enrol { phones: vec!["3331234567".to_owned()], ..wish() }).await;
    let twin = [("given_name", "Ada"), ("family_name", "Proveta"), ("birth_year", "1990"), ("is_new", "1")];
    let other = world.app.post(&world.worker, "/people/enrol", &twin).await.assert_redirects();
    let files = [file(one), format!("{}/papers", file(one)), other.clone(), format!("{other}/papers")];
    let before = main_parts(&world, &files).await;
    let queue = world.app.get(&world.worker, "/people/duplicates").await.text();
    let decide = |state: &'static str, version: &'static str| [("state", state), ("version", version)];

    world.app.post(&world.worker, pair(&queue), &decide("same", "1")).await.assert_redirects();
    let linked = world.app.get(&world.worker, file(one)).await;
    linked.assert_shows("un'altra scheda della stessa persona").assert_shows("Ada Proveta");
    let same = world.app.get(&world.worker, "/people/duplicates?state=same").await;
    same.assert_shows("Annulla la decisione").assert_shows("le due schede non sono state toccate");
    world.app.post(&world.worker, pair(&queue), &decide("possible", "2")).await.assert_redirects();

    assert_eq!(main_parts(&world, &files).await, before);
});

/// What the pages show, without what differs at every opening.
async fn main_parts(world: &World, urls: &[String]) -> Vec<String> {
    let mut parts = Vec::new();
    for url in urls {
        let page = world.app.get(&world.worker, url).await.assert_ok().text();
        parts.push(page.split("<main").nth(1).expect("a page").to_owned());
    }
    parts
}

engines!(a_pair_is_shown_with_what_agrees_and_how_rare_it_is, |engine| async move {
    let world = World::on(engine).await;
    for number in 0..25 {
        let year = Some(1960 + number);
        world.enrol(Enrol { birth_year: year, ..Enrol::named(world.town, "Mohamed", "Ali") }).await;
    }
    let phones = || vec!["3331234567".to_owned()];
    let wish = Enrol { phones: phones(), ..Enrol::named(world.town, "Zubeida", "Provaccini") };
    world.enrol(wish).await;
    let common =
        [("given_name", "Muhammad"), ("family_name", "Ali"), ("birth_year", "1970"), ("is_new", "1")];
    world.app.post(&world.worker, "/people/enrol", &common).await.assert_redirects();
    let rare =
        [("given_name", "Zubeida"), ("family_name", "Provaccini"), ("phone", "333 1234567"), ("is_new", "1")];
    world.app.post(&world.worker, "/people/enrol", &rare).await.assert_redirects();

    let queue = world.app.get(&world.worker, "/people/duplicates").await.assert_ok();
    let queue = queue.assert_shows("nome raro: 2 persone").assert_shows("numero scritto in 2 schede");
    let queue = queue.assert_shows("nome comune: 26 persone");
    let text = queue.assert_shows("con questo nome e quest'anno di nascita: 2 persone").text();
    assert!(text.find("Zubeida") < text.find("Muhammad"), "the most certain first");
    let oldest = world.app.get(&world.worker, "/people/duplicates?order=oldest").await.text();
    assert!(oldest.find("Muhammad") < oldest.find("Zubeida"));
    let none = world.app.get(&world.worker, "/people/duplicates?found=import").await;
    none.assert_shows("Nessuna coppia");
});

engines!(a_corrected_name_may_turn_out_to_be_somebody_known, |engine| async move {
    let world = World::on(engine).await;
    world.enrol(Enrol { birth_year: Some(1990), ..Enrol::named(world.town, "Olena", "Provenko") }).await;
    let wish = Enrol { birth_year: Some(1990), ..Enrol::named(world.town, "Anna", "Tuttaltra") };
    let other = world.enrol(wish).await;
    world.app.get(&world.worker, "/people/duplicates").await.assert_shows("Nessuna coppia");

    let fields = [
        ("version", "1"),
        ("given_name", "Olena"),
        ("family_name", "Provenko"),
        ("birth_year", "1990"),
        ("gender", "female"),
    ];
    world.app.post(&world.worker, format!("{}/amend", file(other)), &fields).await.assert_redirects();

    let queue = world.app.get(&world.worker, "/people/duplicates?found=amendment").await;
    queue.assert_shows("1 coppia").assert_shows("correzione della scheda").assert_shows("nome raro");
});

fn pair(page: &str) -> String {
    let (_, after) = page.split_once("/people/duplicates/").expect("a pair to decide");
    format!("/people/duplicates/{}", after.split('"').next().unwrap_or_default())
}
