//! People book for themselves with a link, in their language.

use testkit::engines;

use crate::desks_world::World;

async fn link(world: &World, what: &str) -> String {
    let wish = [("for", what), ("language", "fr"), ("days", "10")];
    let page = world.app.post(&world.worker, world.url("/links"), &wish).await.assert_ok().text();
    let from = page.find("/b/").unwrap();
    page[from..].chars().take_while(|c| *c != '"').collect()
}

engines!(somebody_books_reads_the_code_and_gives_it_up_again, async |engine| {
    let world = World::on(engine).await;
    let link = link(&world, "one").await;
    world.get_public(&link, "fr").await.assert_ok().assert_shows("Quel jour voulez-vous venir");
    let day = format!("{link}?day=2026-03-17");
    world.get_public(&day, "uk").await.assert_ok().assert_shows("О котрій годині").assert_shows("09:30");
    world.post_public(&link, "fr", "at=2026-03-17T09:07:00").await.assert_refused("plus libre");
    let booked = world.post_public(&link, "fr", "at=2026-03-17T09:30:00").await.assert_redirects();
    world.get_public(&booked, "fr").await.assert_ok().assert_shows("Votre rendez-vous");
    world.get_public(&link, "fr").await.assert_refused("déjà réservé");
    world.app.get(&world.worker, world.url("?day=2026-03-17")).await.assert_ok().assert_shows("Codice");

    let cancel = format!("{booked}/cancel");
    world.post_public(&cancel, "fr", "").await.assert_redirects();
    world.get_public(&booked, "fr").await.assert_shows("Rendez-vous annulé");
    world.post_public(&link, "fr", "at=2026-03-17T09:30:00").await.assert_redirects();
});

engines!(a_link_for_the_door_books_many_but_no_time_twice, async |engine| {
    let world = World::on(engine).await;
    let link = link(&world, "door").await;
    world.post_public(&link, "bn", "at=2026-03-17T10:00:00").await.assert_redirects();
    world.post_public(&link, "ur", "at=2026-03-17T10:00:00").await.assert_refused("خالی نہیں");
    world.post_public(&link, "ur", "at=2026-03-17T10:30:00").await.assert_redirects();
    world.post_public(&link, "it", "at=2026-03-17T11:00:00&email=non-%C3%A8").await.assert_refused("");
});

engines!(a_wrong_an_expired_and_a_revoked_link_do_nothing_and_say_what_to_do, async |engine| {
    let world = World::on(engine).await;
    world.get_public("/b/not-a-secret", "en").await.assert_refused("ask the desk");
    let link = link(&world, "one").await;
    let other = format!("{link}x");
    world.post_public(&other, "en", "at=2026-03-17T10:00:00").await.assert_refused("ask the desk");
    world.app.at("2026-03-20T08:00:01Z");
    world.get_public(&link, "en").await.assert_refused("The time to book is over");
    world.post_public(&link, "en", "at=2026-03-24T10:00:00").await.assert_refused("The time to book is over");

    let fresh = self::link(&world, "door").await;
    let page = world.app.get(&world.worker, world.url("/links")).await.assert_ok().text();
    let from = page.find("/desks/links/").unwrap();
    let revoke: String = page[from..].chars().take_while(|c| *c != '"').collect();
    world.app.post(&world.worker, revoke, &[]).await.assert_redirects();
    world.get_public(&fresh, "ar").await.assert_refused("سحب المكتب");
});
