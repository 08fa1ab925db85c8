//! The second factor: set up at the first sign-in, asked at the next, never good twice.

use authz::Role;
use data_encoding::BASE32_NOPAD;
use identity::second_factor::rules::code_at;
use testkit::{Engine, engines};

use crate::browser::Browser;
use crate::world::{PASSWORD, World};

const TEACHER: &str = "docente@example.org";

/// Sets the second factor up and returns its secret and the recovery codes.
async fn set_up(world: &World, browser: &mut Browser) -> (Vec<u8>, Vec<String>) {
    browser.sign_in(TEACHER, PASSWORD).await.assert_leads_to("/sign-in/second-factor?back=/");
    let page = browser.get("/sign-in/second-factor?back=/").await.assert_status(200).assert_shows("<svg");
    let letters = page.between("<code>", "</code>").replace(' ', "");
    let secret = BASE32_NOPAD.decode(letters.as_bytes()).expect("a secret");
    let code = code_now(world, &secret);
    let codes = browser.post("/sign-in/second-factor?back=/", &[("code", &code)]).await.assert_status(200);
    let codes = codes
        .text
        .split("<li><code>")
        .skip(1)
        .map(|rest| rest.split('<').next().unwrap_or_default().to_owned());
    (secret, codes.collect())
}

fn code_now(world: &World, secret: &[u8]) -> String {
    let now = world.app.world().now().timestamp();
    code_at(secret, u64::try_from(now).expect("after 1970")).expect("a code")
}

engines!(a_role_that_sees_persons_sets_up_a_second_factor_first, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(TEACHER, Role::Teacher, "Scuola di Prova").await;
    let mut browser = world.browser();

    let (_, codes) = set_up(&world, &mut browser).await;

    assert_eq!(codes.len(), 10);
    browser.get("/account").await.assert_status(200).assert_shows("attiva");
});

engines!(a_code_lets_in_once_and_its_replay_is_refused, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(TEACHER, Role::Teacher, "Scuola di Prova").await;
    let (secret, _) = set_up(&world, &mut world.browser()).await;
    world.app.at("2026-03-10T08:01:00Z");
    let code = code_now(&world, &secret);

    let mut first = world.browser();
    first.sign_in(TEACHER, PASSWORD).await.assert_leads_to("/sign-in/code?back=/");
    first.get("/account").await.assert_status(303);
    first.get("/sign-in/code").await.assert_status(200);
    first.post("/sign-in/code", &[("code", &code)]).await.assert_leads_to("/");
    first.get("/account").await.assert_status(200);

    let mut second = world.browser();
    second.sign_in(TEACHER, PASSWORD).await;
    second.get("/sign-in/code").await;
    second.post("/sign-in/code", &[("code", &code)]).await.assert_refused("già stato usato");
    second.get("/account").await.assert_status(303);
});

engines!(the_code_of_setting_up_does_not_let_in_again, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(TEACHER, Role::Teacher, "Scuola di Prova").await;
    let (secret, _) = set_up(&world, &mut world.browser()).await;

    let mut browser = world.browser();
    browser.sign_in(TEACHER, PASSWORD).await;
    browser.get("/sign-in/code").await;
    let replayed = browser.post("/sign-in/code", &[("code", &code_now(&world, &secret))]).await;

    replayed.assert_refused("già stato usato");
});

engines!(a_recovery_code_from_paper_works_once, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(TEACHER, Role::Teacher, "Scuola di Prova").await;
    let (_, codes) = set_up(&world, &mut world.browser()).await;
    let typed = codes[0].to_lowercase();

    let mut first = world.browser();
    first.sign_in(TEACHER, PASSWORD).await;
    first.get("/sign-in/code").await;
    first.post("/sign-in/code", &[("code", &typed)]).await.assert_leads_to("/");

    let mut second = world.browser();
    second.sign_in(TEACHER, PASSWORD).await;
    second.get("/sign-in/code").await;
    second.post("/sign-in/code", &[("code", &typed)]).await.assert_refused("Il codice non è corretto");
});

engines!(guessing_codes_locks_the_account, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(TEACHER, Role::Teacher, "Scuola di Prova").await;
    let (secret, _) = set_up(&world, &mut world.browser()).await;
    world.app.at("2026-03-10T08:05:00Z");
    let mut browser = world.browser();
    browser.sign_in(TEACHER, PASSWORD).await;
    browser.get("/sign-in/code").await;

    for _ in 0..5 {
        browser.post("/sign-in/code", &[("code", "000000")]).await.assert_status(422);
    }
    let right = browser.post("/sign-in/code", &[("code", &code_now(&world, &secret))]).await;

    right.assert_refused("Troppi tentativi");
});

engines!(the_secret_changes_when_the_second_step_is_done, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(TEACHER, Role::Teacher, "Scuola di Prova").await;
    let mut browser = world.browser();
    browser.sign_in(TEACHER, PASSWORD).await;
    let before = browser.cookie(web::SESSION_COOKIE).expect("a session").to_owned();
    set_up(&world, &mut browser).await;
    assert_ne!(browser.cookie(web::SESSION_COOKIE), Some(before.as_str()));

    let mut planted = world.browser();
    planted.set_cookie(web::SESSION_COOKIE, &before);
    planted.get("/account").await.assert_status(303);
});

engines!(the_second_step_must_follow_within_ten_minutes, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(TEACHER, Role::Teacher, "Scuola di Prova").await;
    let mut browser = world.browser();
    browser.sign_in(TEACHER, PASSWORD).await;

    world.app.at("2026-03-10T08:10:00Z");

    browser.get("/sign-in/second-factor").await.assert_leads_to("/sign-in?back=/");
});

engines!(the_secret_lies_sealed_in_the_database, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account(TEACHER, Role::Teacher, "Scuola di Prova").await;
    let (secret, _) = set_up(&world, &mut world.browser()).await;

    #[derive(sea_orm::FromQueryResult)]
    struct Row {
        totp_secret: Option<String>,
    }
    let ctx = world.app.world();
    let reader = ctx.unfiltered("a test looks at what is stored");
    let rows: Vec<Row> = reader.sql("SELECT totp_secret FROM identity_users", vec![]).await.unwrap();
    let stored = rows.into_iter().find_map(|row| row.totp_secret).expect("something is stored");
    assert!(!stored.contains(&BASE32_NOPAD.encode(&secret)));
    assert!(!stored.contains(&data_encoding::BASE64.encode(&secret)));
});
