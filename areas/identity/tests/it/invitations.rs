//! Invitations and links for a new password: handed over once, used once, for a while.

use authz::Role;
use testkit::{Engine, Persona, engines};

use crate::world::{PASSWORD, World};

const NEW: &str = "quattro gatti sul tetto";

/// Invites somebody through the page and returns the path of the link.
async fn invited(world: &World, role: &str) -> String {
    let body = world.body("Cooperativa di Prova").await.to_string();
    let admin = Persona::new(Role::Administrator);
    let fields = [
        ("name", "Amina Inventata"),
        ("email", "amina@example.org"),
        ("role", role),
        ("organisation", body.as_str()),
        ("territory", &organisations::TerritoryId::of_code("036").to_string()),
        ("from", "2026-03-10"),
    ];
    let page = world.app.post(&admin, "/administration/users/invite", &fields).await.assert_ok().text();
    let link =
        page.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).expect("a link").to_owned();
    link[link.find("/invitation/").expect("the link's path")..].to_owned()
}

engines!(an_invitation_is_accepted_once, |engine: Engine| async move {
    let world = World::on(engine).await;
    let link = invited(&world, "authority").await;
    let mut browser = world.browser();

    browser.get(&link).await.assert_status(200).assert_shows("Benvenuto in Raccordo, Amina Inventata");
    let weak = [("password", "amina inventata"), ("repeated", "amina inventata")];
    browser.post(&link, &weak).await.assert_refused("contiene solo il tuo nome");
    browser.post(&link, &[("password", NEW), ("repeated", NEW)]).await.assert_leads_to("/sign-in");
    browser.sign_in("amina@example.org", NEW).await.assert_leads_to("/");

    let mut other = world.browser();
    other.get(&link).await.assert_refused("già stato usato");
    other.get("/sign-in").await;
    let thief = [("password", PASSWORD), ("repeated", PASSWORD)];
    other.post(&link, &thief).await.assert_refused("già stato usato");
    other.sign_in("amina@example.org", PASSWORD).await.assert_status(422);
});

engines!(an_invitation_expires_after_a_week, |engine: Engine| async move {
    let world = World::on(engine).await;
    let link = invited(&world, "authority").await;
    let mut browser = world.browser();

    world.app.at("2026-03-17T07:59:59Z");
    browser.get(&link).await.assert_status(200);
    world.app.at("2026-03-17T08:00:00Z");
    browser.get(&link).await.assert_refused("Il link è scaduto");
});

engines!(a_newer_link_replaces_the_older_one, |engine: Engine| async move {
    let world = World::on(engine).await;
    let link = invited(&world, "authority").await;
    let admin = Persona::new(Role::Administrator);
    let list = world.app.get(&admin, "/administration/users?q=amina").await.assert_shows("invitata").text();
    let user = list
        .split('"')
        .find(|part| part.starts_with("/administration/users/0"))
        .expect("a person")
        .to_owned();

    world.app.post(&admin, format!("{user}/invite-again"), &[]).await.assert_ok();

    world.browser().get(&link).await.assert_refused("sostituito da uno più recente");
});

engines!(a_link_that_is_no_link_says_little, |engine: Engine| async move {
    let world = World::on(engine).await;

    world.browser().get("/invitation/nonsense").await.assert_refused("non è completo o non esiste");
});

engines!(a_new_password_ends_every_session_and_keeps_the_second_factor_needed, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account("autorita@example.org", Role::Authority, "Regione di Prova").await;
    let mut browser = world.browser();
    browser.sign_in("autorita@example.org", PASSWORD).await.assert_leads_to("/");
    let admin = Persona::new(Role::Administrator);

    let page = world.app.post(&admin, format!("/administration/users/{user}/new-password"), &[]).await.text();
    let link = page.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).expect("a link");
    let link = link[link.find("/invitation/").expect("the link's path")..].to_owned();
    let mut other = world.browser();
    other.get(&link).await.assert_status(200);
    other.post(&link, &[("password", NEW), ("repeated", NEW)]).await.assert_leads_to("/sign-in");

    browser.get("/account").await.assert_status(303);
    world.browser().sign_in("autorita@example.org", NEW).await.assert_leads_to("/");
});
