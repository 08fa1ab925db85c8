//! The audit trail's page: for administrators and auditors, with the chain's check.

use authz::Role;
use testkit::{Engine, Persona, engines};

use crate::world::{PASSWORD, World};

engines!(the_trail_says_who_signed_in_and_who_failed, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account("autorita@example.org", Role::Authority, "Regione di Prova").await;
    world.browser().sign_in("autorita@example.org", "sbagliata di proposito").await;
    world.browser().sign_in("autorita@example.org", PASSWORD).await.assert_leads_to("/");
    let auditor = Persona::new(Role::Auditor);

    let who = world.app.post(&auditor, "/administration/audit/who", &[("q", "AUTORITA")]).await;
    let theirs = who.assert_ok().assert_shows("Persona autorita").text();
    let theirs = theirs.split('"').find(|part| part.contains("?actor=")).expect("a link").to_owned();
    let signed_in = world.app.get(&auditor, format!("{theirs}&verb=sign-in")).await;
    signed_in.assert_shows("Una operazione").assert_shows("Persona autorita");
    let failed = world.app.get(&auditor, "/administration/audit?verb=sign-in-failed").await;
    failed.assert_shows("Una operazione").assert_hides("autorita@example.org");
    let other_day = world.app.get(&auditor, "/administration/audit?from=2026-03-11").await;
    other_day.assert_shows("Nessuna operazione corrisponde");
});

engines!(the_chain_is_checked_with_a_button, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account("anna@example.org", Role::Teacher, "Scuola di Prova").await;

    let checked = world.app.post(&Persona::new(Role::Auditor), "/administration/audit/check", &[]).await;

    checked.assert_ok().assert_shows("Il registro è integro");
});

engines!(why_a_role_was_taken_away_stands_in_the_trail, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account("anna@example.org", Role::Teacher, "Scuola di Prova").await;
    let admin = Persona::new(Role::Administrator);
    let url = format!("/administration/users/{user}/suspend");

    world.app.post(&admin, url, &[("reason", "aspettativa")]).await.assert_redirects();

    let page = world.app.get(&admin, format!("/administration/audit?record={user}")).await;
    page.assert_shows("aspettativa").assert_shows("suspended_at").assert_hides("anna@example.org");
});

engines!(taking_the_trail_away_leaves_a_line, |engine: Engine| async move {
    let world = World::on(engine).await;
    let auditor = Persona::new(Role::Auditor);

    let file = world.app.get(&auditor, "/administration/audit?format=xlsx").await.assert_ok();

    assert!(file.bytes.starts_with(b"PK"));
    let lines = world.app.get(&auditor, "/administration/audit?verb=export").await;
    lines.assert_shows("Una operazione").assert_shows("Persona auditor");
});

engines!(others_do_not_read_the_trail, |engine: Engine| async move {
    let world = World::on(engine).await;

    world.app.get(&Persona::new(Role::Coordinator), "/administration/audit").await.assert_denied();
    world.app.post(&Persona::new(Role::Teacher), "/administration/audit/check", &[]).await.assert_denied();
});
