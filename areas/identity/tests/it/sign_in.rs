//! Signing in and failing to: the same answer for every failure, a wait that a restart does not shorten.

use authz::Role;
use testkit::{Engine, engines};

use crate::world::{PASSWORD, World};

const AUTHORITY: &str = "autorita@example.org";

engines!(a_role_without_names_signs_in_with_a_password_alone, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut browser = world.browser();

    browser.get("/account").await.assert_leads_to("/sign-in?back=%2Faccount");
    let sent = [("email", " Autorita@Example.ORG "), ("password", PASSWORD), ("back", "/account")];
    browser.get("/sign-in").await.assert_status(200);
    browser.post("/sign-in", &sent).await.assert_leads_to("/account");

    browser.get("/account").await.assert_status(200).assert_shows("Regione di Prova");
});

engines!(a_wrong_password_and_an_unknown_account_get_the_same_answer, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;

    let wrong = world.browser().sign_in(AUTHORITY, "un'altra frase lunga").await;
    let unknown = world.browser().sign_in("nessuno@example.org", "un'altra frase lunga").await;

    let without_token = |text: &str| text.split("<main").nth(1).unwrap_or_default().to_owned();
    let told = "Indirizzo o password non corretti";
    let (wrong, unknown) = (wrong.assert_refused(told), unknown.assert_refused(told));
    let parts = |text: &str, email: &str| {
        let token = text.split("name=\"_csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        without_token(text).replace(token.unwrap_or_default(), "").replace(email, "")
    };
    assert_eq!(parts(&wrong.text, AUTHORITY), parts(&unknown.text, "nessuno@example.org"));
});

engines!(five_failures_lock_the_account_and_a_restart_does_not_open_it, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    for _ in 0..4 {
        let answer = world.browser().sign_in(AUTHORITY, "sbagliata di proposito").await;
        answer.assert_refused("Indirizzo o password non corretti");
    }
    let fifth = world.browser().sign_in(AUTHORITY, "sbagliata di proposito").await;
    fifth.assert_refused("Riprova tra un minuto");

    let world = world.restarted();
    let locked = world.browser().sign_in(AUTHORITY, PASSWORD).await;
    locked.assert_refused("Troppi tentativi");

    world.app.at("2026-03-10T08:00:30Z");
    world.browser().sign_in(AUTHORITY, PASSWORD).await.assert_leads_to("/");
});

engines!(the_wait_grows_with_every_failure_and_is_forgotten_once_in, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    for _ in 0..5 {
        world.browser().sign_in(AUTHORITY, "sbagliata di proposito").await.assert_status(422);
    }
    world.app.at("2026-03-10T08:01:00Z");
    world.browser().sign_in(AUTHORITY, "sbagliata di proposito").await.assert_refused("tra un minuto");
    world.app.at("2026-03-10T08:02:00Z");
    world.browser().sign_in(AUTHORITY, "sbagliata di proposito").await.assert_refused("tra 2 minuti");
    world.app.at("2026-03-10T08:04:00Z");
    world.browser().sign_in(AUTHORITY, PASSWORD).await.assert_leads_to("/");

    let again = world.browser().sign_in(AUTHORITY, "sbagliata di proposito").await;
    again.assert_refused("Indirizzo o password non corretti");
});

engines!(an_unknown_account_is_locked_like_a_known_one, |engine: Engine| async move {
    let world = World::on(engine).await;
    for _ in 0..5 {
        world.browser().sign_in("nessuno@example.org", "sbagliata di proposito").await.assert_status(422);
    }

    let sixth = world.browser().sign_in("nessuno@example.org", "sbagliata di proposito").await;

    sixth.assert_refused("Troppi tentativi");
});

engines!(a_form_without_the_token_of_its_page_is_not_read, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let fields = [("email", AUTHORITY), ("password", PASSWORD)];
    let mut browser = world.browser();
    browser.get("/sign-in").await.assert_status(200);

    browser.post_with("/sign-in", "", &fields).await.assert_status(403);
    browser
        .post_with("/sign-in", "another page's token, as long as a real one is", &fields)
        .await
        .assert_status(403);
    browser.sign_in(AUTHORITY, PASSWORD).await.assert_leads_to("/");
    browser.post_with("/sign-out", "", &[]).await.assert_status(403);
});

engines!(nobody_is_sent_to_another_site_after_signing_in, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(AUTHORITY, Role::Authority, "Regione di Prova").await;
    let mut browser = world.browser();
    browser.get("/sign-in?back=//elsewhere.example").await.assert_hides("elsewhere");

    let fields = [("email", AUTHORITY), ("password", PASSWORD), ("back", "https://elsewhere.example")];
    browser.post("/sign-in", &fields).await.assert_leads_to("/");
});

engines!(a_demonstration_offers_its_accounts_and_asks_no_code, |engine: Engine| async move {
    let world = World::demonstration(engine).await;
    let body = world.body("Cooperativa Inventata").await;
    let ctx = world.app.world();
    let account = identity::demonstration::Account {
        name: "Docente Inventata".to_owned(),
        email: "docente@example.org".to_owned(),
        password_hash: identity::hash_password(identity::demonstration::PASSWORD).await.unwrap(),
        role: Role::Teacher,
        organisation: body,
        project: None,
        territory: None,
        from: "2026-01-01".parse().unwrap(),
    };
    identity::demonstration::add_account(&ctx, account).await.unwrap();
    ctx.commit().await.unwrap();
    let mut browser = world.browser();

    let page = browser.get("/sign-in").await;
    page.assert_shows("Docente Inventata").assert_shows("la verifica in due passaggi è spenta");
    let entered = browser.sign_in("docente@example.org", identity::demonstration::PASSWORD).await;

    entered.assert_leads_to("/");
    browser.get("/account").await.assert_status(200);
});

engines!(elsewhere_no_account_is_offered_and_codes_are_asked, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account("docente@example.org", Role::Teacher, "Scuola di Prova").await;
    let mut browser = world.browser();

    browser.get("/sign-in").await.assert_hides("dimostrazione");
    let asked = browser.sign_in("docente@example.org", PASSWORD).await;

    asked.assert_leads_to("/sign-in/second-factor?back=/");
    browser.get("/account").await.assert_status(303);
});
