//! The same person twice.

use people::Enrol;
use testkit::engines;

use crate::world::World;

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

fn pair(page: &str) -> String {
    let (_, after) = page.split_once("/people/duplicates/").expect("a pair to decide");
    format!("/people/duplicates/{}", after.split('"').next().unwrap_or_default())
}
