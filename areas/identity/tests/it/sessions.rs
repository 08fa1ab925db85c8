//! Sessions: listed, ended at once, ended by time; roles and accounts that stop counting at once.

use authz::Role;
use identity::roles::{Revoke, revoke};
use identity::users::{Suspend, suspend};
use testkit::{Engine, engines};

use crate::browser::Browser;
use crate::world::{PASSWORD, World};

const AUTHORITY: &str = "autorita@example.org";

async fn inside(world: &World) -> Browser {
    let mut browser = world.browser();
    browser.sign_in(AUTHORITY, PASSWORD).await.assert_leads_to("/");
    browser
}

engines!(a_session_ended_from_another_device_is_out_at_once, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut lost = inside(&world).await;
    let mut mine = inside(&world).await;

    let end = mine.get("/account").await.address_ending("/end");
    mine.post(&end, &[]).await.assert_leads_to("/account");

    lost.get("/account").await.assert_status(303);
    mine.get("/account").await.assert_status(200);
});

engines!(all_other_devices_end_with_one_button, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let (mut first, mut second, mut mine) =
        (inside(&world).await, inside(&world).await, inside(&world).await);

    mine.get("/account").await;
    mine.post("/account/sessions/end-others", &[]).await.assert_leads_to("/account");

    first.get("/account").await.assert_status(303);
    second.get("/account").await.assert_status(303);
    mine.get("/account").await.assert_status(200);
});

engines!(nobody_ends_the_session_of_somebody_else, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    world.account("altra@example.org", Role::Authority, "Provincia di Prova").await;
    inside(&world).await;
    let mut mine = inside(&world).await;
    let end = mine.get("/account").await.address_ending("/end");
    let mut other = world.browser();
    other.sign_in("altra@example.org", PASSWORD).await;

    other.get("/account").await;
    other.post(&end, &[]).await.assert_status(404);
});

engines!(signing_out_ends_the_session_itself, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut browser = inside(&world).await;
    let secret = browser.cookie(web::SESSION_COOKIE).expect("a session").to_owned();

    browser.get("/account").await;
    browser.post("/sign-out", &[]).await.assert_leads_to("/sign-in");

    assert_eq!(browser.cookie(web::SESSION_COOKIE), None);
    browser.set_cookie(web::SESSION_COOKIE, &secret);
    browser.get("/account").await.assert_status(303);
});

engines!(two_idle_hours_end_a_session_and_use_keeps_it, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut used = inside(&world).await;
    let mut idle = inside(&world).await;

    world.app.at("2026-03-10T09:30:00Z");
    used.get("/account").await.assert_status(200);
    world.app.at("2026-03-10T10:30:00Z");

    idle.get("/account").await.assert_status(303);
    used.get("/account").await.assert_status(200);
});

engines!(a_working_day_ends_every_session, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut browser = inside(&world).await;
    for hour in 9..20 {
        world.app.at(&format!("2026-03-10T{hour:02}:00:00Z"));
        browser.get("/account").await.assert_status(200);
    }

    world.app.at("2026-03-10T20:00:00Z");

    browser.get("/account").await.assert_status(303);
});

engines!(a_role_taken_away_stops_counting_at_once, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut browser = inside(&world).await;
    browser.get("/organisations").await.assert_status(200);

    let ctx = world.app.world();
    let credentials = web::Credentials::Session(browser.cookie(web::SESSION_COOKIE).unwrap().to_owned());
    let who = identity::resolve(&world.app.db, &credentials).await.unwrap().expect("somebody");
    assert_eq!(who.user, user);
    let wish = Revoke { assignment: who.held[0].assignment, reason: Some("fine incarico".to_owned()) };
    revoke(&ctx, wish).await.unwrap();
    ctx.commit().await.unwrap();

    browser.get("/organisations").await.assert_status(403);
});

engines!(a_suspended_account_is_out_at_once_and_stays_out, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut browser = inside(&world).await;

    let ctx = world.app.world();
    suspend(&ctx, Suspend { user, reason: "prova".to_owned() }).await.unwrap();
    ctx.commit().await.unwrap();

    browser.get("/account").await.assert_status(303);
    let again = world.browser().sign_in(AUTHORITY, PASSWORD).await;
    again.assert_refused("Indirizzo o password non corretti");
});

engines!(a_changed_password_ends_the_other_sessions, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut other = inside(&world).await;
    let mut mine = inside(&world).await;
    let new = "quattro gatti sul tetto";
    mine.get("/account").await;

    let wrong = [("current", "non era questa qui"), ("password", new), ("repeated", new)];
    mine.post("/account/password", &wrong).await.assert_refused("La password attuale non è corretta");
    let short = [("current", PASSWORD), ("password", "corta"), ("repeated", "corta")];
    mine.post("/account/password", &short).await.assert_refused("almeno 12 caratteri");
    let right = [("current", PASSWORD), ("password", new), ("repeated", new)];
    mine.post("/account/password", &right).await.assert_leads_to("/account");

    mine.get("/account").await.assert_status(200);
    other.get("/account").await.assert_status(303);
    world.browser().sign_in(AUTHORITY, PASSWORD).await.assert_status(422);
    world.browser().sign_in(AUTHORITY, new).await.assert_leads_to("/");
});

engines!(the_present_password_is_not_guessed_on_the_account_page, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut left_open = inside(&world).await;
    left_open.get("/account").await;
    let new = "quattro gru sul tetto";
    let guess = [("current", "non era questa qui"), ("password", new), ("repeated", new)];
    for _ in 0..4 {
        left_open
            .post("/account/password", &guess)
            .await
            .assert_refused("La password attuale non è corretta");
    }
    left_open.post("/account/password", &guess).await.assert_refused("Riprova tra un minuto");

    let right = [("current", PASSWORD), ("password", new), ("repeated", new)];
    left_open.post("/account/password", &right).await.assert_refused("Troppi tentativi");
    world.app.at("2026-03-10T08:00:30Z");
    left_open.post("/account/password", &right).await.assert_leads_to("/account");
});
