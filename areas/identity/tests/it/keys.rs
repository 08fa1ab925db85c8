//! Keys for machines: shown once, with the rights of one role, for a time, revoked at once.

use authz::Role;
use testkit::{Engine, engines};
use web::Credentials;

use crate::world::{PASSWORD, World};

const AUTHORITY: &str = "autorita@example.org";

engines!(a_key_has_the_rights_of_its_role_until_it_is_revoked, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut browser = world.browser();
    browser.sign_in(AUTHORITY, PASSWORD).await;
    let page = browser.get("/account").await;
    let role = page.between("name=\"assignment\"", "</select>");
    let role = role.split("value=\"").last().and_then(|rest| rest.split('"').next()).expect("a role");

    let fields = [("name", "foglio di calcolo"), ("assignment", role), ("days", "30")];
    let issued = browser.post("/account/keys", &fields).await.assert_status(200);
    let key = Credentials::Bearer(issued.between("<code>", "</code>"));

    let who = identity::resolve(&world.app.db, &key).await.unwrap().expect("the key is known");
    assert_eq!(who.user, user);
    assert_eq!(who.held.len(), 1);
    assert_eq!((who.held[0].role, who.session, who.csrf), (Role::Authority, None, None));

    let page = browser.get("/account").await.assert_shows("foglio di calcolo").assert_hides("raccordo_");
    browser.post(&page.address_ending("/revoke"), &[]).await.assert_leads_to("/account");
    assert!(identity::resolve(&world.app.db, &key).await.unwrap().is_none());
});

engines!(a_key_expires, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut browser = world.browser();
    browser.sign_in(AUTHORITY, PASSWORD).await;
    let page = browser.get("/account").await;
    let role = page.between("name=\"assignment\"", "</select>");
    let role = role.split("value=\"").last().and_then(|rest| rest.split('"').next()).expect("a role");

    let too_long = [("name", "per sempre"), ("assignment", role), ("days", "366")];
    browser.post("/account/keys", &too_long).await.assert_refused("da 1 a 365");
    let fields = [("name", "per un giorno"), ("assignment", role), ("days", "1")];
    let issued = browser.post("/account/keys", &fields).await.assert_status(200);
    let key = Credentials::Bearer(issued.between("<code>", "</code>"));

    world.app.at("2026-03-11T07:59:59Z");
    assert!(identity::resolve(&world.app.db, &key).await.unwrap().is_some());
    world.app.at("2026-03-11T08:00:00Z");
    assert!(identity::resolve(&world.app.db, &key).await.unwrap().is_none());
});
