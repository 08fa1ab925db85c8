//! Who sees and runs accounts, and what cannot be done to them.

use authz::Role;
use testkit::{Engine, Persona, engines};

use crate::world::World;

engines!(an_administrator_finds_people_by_name_role_and_body, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account("anna@example.org", Role::Teacher, "Scuola di Prova").await;
    world.account("bruno@example.org", Role::Mediator, "Cooperativa di Prova").await;
    let admin = Persona::new(Role::Administrator);

    world.app.get(&admin, "/administration/users").await.assert_shows("2 persone");
    let found = world.app.get(&admin, "/administration/users?q=ANNA").await;
    found.assert_shows("Persona anna").assert_hides("Persona bruno");
    let mediators = world.app.get(&admin, "/administration/users?role=mediator").await;
    mediators.assert_shows("Persona bruno").assert_hides("Persona anna");
    let body = world.body("Scuola di Prova").await;
    let there = world.app.get(&admin, format!("/administration/users?body={body}")).await;
    there.assert_shows("Persona anna").assert_hides("Persona bruno");
});

engines!(a_coordinator_sees_colleagues_and_nobody_else, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account("anna@example.org", Role::Teacher, "Ente Nostro").await;
    let stranger = world.account("bruno@example.org", Role::Teacher, "Ente Altrui").await;
    let coordinator = Persona::new(Role::Coordinator).of(world.body("Ente Nostro").await);

    let list = world.app.get(&coordinator, "/administration/users").await;
    list.assert_shows("Persona anna").assert_hides("Persona bruno");
    world.app.get(&coordinator, format!("/administration/users/{stranger}")).await.assert_not_found();
    world.app.get(&coordinator, "/administration/users/invite").await.assert_denied();
});

engines!(a_teacher_has_no_list_of_accounts, |engine: Engine| async move {
    let world = World::on(engine).await;

    world.app.get(&Persona::new(Role::Teacher), "/administration/users").await.assert_denied();
});

engines!(an_address_belongs_to_one_account, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account("anna@example.org", Role::Teacher, "Scuola di Prova").await;
    let body = world.body("Scuola di Prova").await.to_string();
    let fields = [
        ("name", "Altra Anna"),
        ("email", "ANNA@example.org"),
        ("role", "teacher"),
        ("organisation", body.as_str()),
    ];

    let refused =
        world.app.post(&Persona::new(Role::Administrator), "/administration/users/invite", &fields).await;

    refused.assert_refused("già un accesso con questo indirizzo");
});

engines!(roles_are_assigned_and_taken_away_on_the_page, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account("anna@example.org", Role::Teacher, "Scuola di Prova").await;
    let other = world.body("Cooperativa di Prova").await.to_string();
    let admin = Persona::new(Role::Administrator);
    let url = format!("/administration/users/{user}");
    let fields = [("role", "mediator"), ("organisation", other.as_str()), ("from", "2026-03-01")];

    world.app.post(&admin, format!("{url}/roles"), &fields).await.assert_redirects();
    world.app.post(&admin, format!("{url}/roles"), &fields).await.assert_refused("ha già questo ruolo");
    let page = world.app.get(&admin, &url).await.assert_shows("Mediatore linguistico-culturale").text();
    let revoke = page.split('"').find(|part| part.ends_with("/revoke")).expect("a button").to_owned();
    world.app.post(&admin, revoke, &[("reason", "fine incarico")]).await.assert_redirects();

    world.app.get(&admin, &url).await.assert_shows("non in corso");
});

engines!(an_authority_without_a_territory_is_refused, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account("anna@example.org", Role::Teacher, "Scuola di Prova").await;
    let body = world.body("Regione di Prova").await.to_string();
    let fields = [("role", "authority"), ("organisation", body.as_str()), ("from", "2026-03-01")];

    let url = format!("/administration/users/{user}/roles");
    let refused = world.app.post(&Persona::new(Role::Administrator), url, &fields).await;

    refused.assert_refused("indica il territorio su cui vigila");
});

engines!(nobody_suspends_oneself, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account("capo@example.org", Role::Administrator, "Prefettura di Prova").await;
    let myself = Persona { user: user.uuid(), ..Persona::new(Role::Administrator) };

    let url = format!("/administration/users/{user}/suspend");
    let refused = world.app.post(&myself, url, &[("reason", "prova")]).await;

    refused.assert_refused("Non puoi sospendere il tuo stesso accesso");
});

engines!(the_last_administrator_keeps_the_role, |engine: Engine| async move {
    let world = World::on(engine).await;
    let user = world.account("capo@example.org", Role::Administrator, "Prefettura di Prova").await;
    let admin = Persona::new(Role::Administrator);
    let page = world.app.get(&admin, format!("/administration/users/{user}")).await.text();
    let revoke = page.split('"').find(|part| part.ends_with("/revoke")).expect("a button").to_owned();

    let refused = world.app.post(&admin, revoke, &[]).await;

    refused.assert_refused("unico amministratore");
});

engines!(only_administrators_take_the_list_of_accounts_away, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account("anna@example.org", Role::Teacher, "Ente Nostro").await;
    let coordinator = Persona::new(Role::Coordinator).of(world.body("Ente Nostro").await);

    let list = "/administration/users?format=xlsx";
    let file = world.app.get(&Persona::new(Role::Administrator), list).await.assert_ok();
    assert!(file.bytes.starts_with(b"PK"));
    world.app.get(&coordinator, list).await.assert_denied();
});
