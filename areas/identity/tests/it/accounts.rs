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
    let found = world.app.post(&admin, "/administration/users/search", &[("q", "ANNA")]).await;
    found.assert_ok().assert_shows("Persona anna").assert_hides("Persona bruno");
    let mediators = world.app.get(&admin, "/administration/users?role=mediator").await;
    mediators.assert_shows("Persona bruno").assert_hides("Persona anna");
    let body = world.body("Scuola di Prova").await;
    let there = world.app.get(&admin, format!("/administration/users?body={body}")).await;
    there.assert_shows("Persona anna").assert_hides("Persona bruno");
});

engines!(a_name_is_never_looked_for_in_an_address, |engine: Engine| async move {
    let world = World::on(engine).await;
    world.account("anna@example.org", Role::Teacher, "Scuola di Prova").await;
    let admin = Persona::new(Role::Administrator);

    let list = world.app.get(&admin, "/administration/users").await;
    list.assert_shows("action=\"/administration/users/search\"")
        .assert_hides("name=\"q\" type=\"search\" value=\"\" maxlength=\"200\" placeholder");
    let ignored = world.app.get(&admin, "/administration/users?q=nessuno").await;
    ignored.assert_shows("Persona anna");
    let nobody = world.app.post(&admin, "/administration/users/search", &[("q", "zzz")]).await;
    nobody.assert_ok().assert_shows("Nessuna persona corrisponde");
});

engines!(a_role_is_limited_to_a_project_of_its_body, |engine: Engine| async move {
    identity::know_projects(Box::new(Invented));
    let world = World::on(engine).await;
    let user = world.account("anna@example.org", Role::Teacher, "Scuola di Prova").await;
    let body = world.body("Scuola di Prova").await.to_string();
    let admin = Persona::new(Role::Administrator);
    let url = format!("/administration/users/{user}");
    let role = |project: &'static str| {
        [("role", "mediator"), ("organisation", body.as_str()), ("from", "2026-03-01"), ("project", project)]
    };

    world.app.get(&admin, &url).await.assert_ok().assert_shows("p1 · Scuola per tutti");
    let refused = world.app.post(&admin, format!("{url}/roles"), &role(OTHER)).await;
    refused.assert_refused("non partecipa a questo progetto");
    world.app.post(&admin, format!("{url}/roles"), &role(OURS)).await.assert_redirects();

    world.app.get(&admin, &url).await.assert_shows("solo p1 · Scuola per tutti");
    world.app.get(&admin, "/administration/users").await.assert_shows("Scuola di Prova, solo p1");
});

const OURS: &str = "0190a000-0000-7000-8000-000000000001";
const OTHER: &str = "0190a000-0000-7000-8000-000000000002";

/// Two projects; every body takes part in the first.
struct Invented;

#[async_trait::async_trait]
impl identity::Projects for Invented {
    async fn all(&self, _: &store::Ctx) -> store::Result<Vec<identity::Project>> {
        let project = |id: &str, name: &str| identity::Project {
            id: id.parse().expect("an identifier"),
            name: name.to_owned(),
        };
        Ok(vec![project(OURS, "p1 · Scuola per tutti"), project(OTHER, "p2 · Altrove")])
    }

    async fn reached(
        &self,
        _: &store::Ctx,
        _: organisations::OrganisationId,
        _: Option<organisations::TerritoryId>,
    ) -> store::Result<Vec<uuid::Uuid>> {
        Ok(vec![OURS.parse().expect("an identifier")])
    }
}

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
