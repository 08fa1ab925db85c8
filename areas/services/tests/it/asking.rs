//! The link that asks the owner: good once, for a while, for one thing.

use authz::Role;
use services::directory::{Register, asks_to_send};
use testkit::{Engine, Persona, Seen, engines};

use crate::world::{World, day, sheet};

const CSRF: &str = "_csrf";

/// Makes the link as a coordinator does, and reads it off the page.
async fn link(world: &World, id: services::ServiceId) -> String {
    let coordinator = Persona::new(Role::Coordinator).of(world.desk);
    let page = world.app.post(&coordinator, format!("/services/{id}/ask"), &[]).await.assert_ok().text();
    let secret = page.split("/services/asked/").nth(1).and_then(|rest| rest.split('"').next());
    format!("/services/asked/{}", secret.expect("a link"))
}

/// Somebody who is no part of the network, with a browser of their own.
async fn answer(world: &World, path: &str, fields: &[(&str, &str)]) -> Seen {
    let outsider = Persona::new(Role::Auditor);
    world.app.post(&outsider, path, fields).await
}

engines!(one_tap_says_that_all_is_right_and_the_link_is_spent, |engine: Engine| async move {
    let world = World::on(engine).await;
    let wish =
        Register { assured_on: Some(day("2025-01-01")), ..Register::of(world.desk, sheet("Mensa", "food")) };
    let id = world.register(wish).await;
    let link = link(&world, id).await;

    let seen = world.app.get_as_nobody(&link).await.assert_ok();
    seen.assert_shows("Mensa: è ancora giusto?").assert_shows("È aperto e giusto");
    answer(&world, &link, &[("answer", "right")]).await.assert_ok().assert_shows("Grazie");

    let page = world.app.get(&world.worker, format!("/services/{id}")).await;
    page.assert_shows("verificato oggi");
    answer(&world, &link, &[("answer", "closed")]).await.assert_shows("non vale più");
    world.app.get_as_nobody(&link).await.assert_shows("non vale più");
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_hides("chiuso per ora");
});

engines!(a_form_from_elsewhere_answers_nothing, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Mensa", "food")).await;
    let link = link(&world, id).await;

    let forged = world.app.post_as_nobody(&link).await;

    assert_eq!(forged.status, 403, "{CSRF} is missing");
    world.app.get_as_nobody(&link).await.assert_shows("è ancora giusto?");
});

engines!(the_owner_says_until_when_it_is_closed_or_what_changed, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Mensa", "food")).await;
    let first = link(&world, id).await;

    let past = [("answer", "closed"), ("closed_until", "2026-03-01")];
    answer(&world, &first, &past).await.assert_refused("non può essere nel passato");
    let fields = [("answer", "closed"), ("closed_until", "2026-04-01")];
    answer(&world, &first, &fields).await.assert_shows("Grazie");
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_shows("chiuso fino al 01/04/2026");

    let second = link(&world, id).await;
    answer(&world, &second, &[("answer", "changed")]).await.assert_refused("Compila");
    let fields = [("answer", "changed"), ("note", "si entra dal cortile")];
    answer(&world, &second, &fields).await.assert_shows("Grazie");
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_shows("si entra dal cortile");

    let third = link(&world, id).await;
    answer(&world, &third, &[("answer", "right")]).await.assert_shows("Grazie");
    let page = world.app.get(&world.worker, format!("/services/{id}")).await;
    page.assert_hides("chiuso fino al").assert_hides("si entra dal cortile");
});

engines!(a_wrong_or_old_link_opens_nothing, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Mensa", "food")).await;
    let link = link(&world, id).await;

    let wrong = world.app.get_as_nobody("/services/asked/inventato").await.assert_ok();
    wrong.assert_shows("non vale più").assert_hides("Mensa");
    answer(&world, "/services/asked/inventato", &[("answer", "right")]).await.assert_shows("non vale più");
    world.app.at("2026-03-25T08:00:00Z");
    world.app.get_as_nobody(&link).await.assert_shows("non vale più").assert_hides("Mensa");
});

engines!(the_secret_of_a_link_is_not_kept, |engine: Engine| async move {
    let world = World::on(engine).await;
    let id = world.service(sheet("Mensa", "food")).await;
    let stranger = Persona::new(Role::Referent).of(world.other);

    let made = link(&world, id).await;

    assert!(made.len() > 50);
    world.app.get(&world.worker, format!("/services/{id}")).await.assert_hides(&made);
    world.app.post(&stranger, format!("/services/{id}/ask"), &[]).await.assert_denied();
});

engines!(owners_of_doubtful_services_are_asked_once, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.service(sheet("Sportello", "legal")).await;
    let wish =
        Register { assured_on: Some(day("2025-01-01")), ..Register::of(world.desk, sheet("Mensa", "food")) };
    let doubtful = world.register(wish).await;

    let ctx = world.app.world();
    let asked = asks_to_send(&ctx).await.unwrap();
    ctx.commit().await.unwrap();

    assert_eq!(asked.iter().map(|ask| ask.service).collect::<Vec<_>>(), [doubtful]);
    world.app.get_as_nobody(&asked[0].path).await.assert_shows("Mensa");
    let ctx = world.app.world();
    assert!(asks_to_send(&ctx).await.unwrap().is_empty());
});
