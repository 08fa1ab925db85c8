//! Temporary associations: members, and one mandate at a time.

use authz::Role;
use organisations::Kind;
use testkit::{Engine, Persona, engines};

use crate::world::{administrator, app, body};

engines!(an_association_has_one_mandated_member, |engine: Engine| async move {
    let app = app(engine).await;
    let admin = administrator();
    let ats = body(&app, "ATS Emilia Nord", Kind::TemporaryAssociation).await;
    let first = body(&app, "Cooperativa Prima", Kind::Cooperative).await.to_string();
    let second = body(&app, "Consorzio Secondo", Kind::Consortium).await.to_string();
    let members = format!("/organisations/{ats}/members");
    let mandated = |member| [("member", member), ("is_mandated", "1"), ("from", "2025-06-01")];

    app.post(&admin, &members, &mandated(first.as_str())).await.assert_redirects();
    app.post(&admin, &members, &mandated(second.as_str())).await.assert_refused("il mandato è di un altro");
    let plain = [("member", second.as_str()), ("from", "2025-06-01")];
    app.post(&admin, &members, &plain).await.assert_redirects();
    app.post(&admin, &members, &plain).await.assert_refused("già componente");

    let page = app.get(&admin, format!("/organisations/{ats}")).await;
    page.assert_shows("Cooperativa Prima").assert_shows("mandatario").assert_shows("Consorzio Secondo");
    app.get(&admin, format!("/organisations/{second}")).await.assert_shows("ATS Emilia Nord");
});

engines!(a_member_leaves_and_the_mandate_is_free_again, |engine: Engine| async move {
    let app = app(engine).await;
    let admin = administrator();
    let ats = body(&app, "ATS Romagna", Kind::TemporaryAssociation).await;
    let first = body(&app, "Cooperativa Prima", Kind::Cooperative).await.to_string();
    let second = body(&app, "Cooperativa Seconda", Kind::Cooperative).await.to_string();
    let members = format!("/organisations/{ats}/members");
    let fields = [("member", first.as_str()), ("is_mandated", "1"), ("from", "2025-06-01")];
    app.post(&admin, &members, &fields).await.assert_redirects();

    let page = app.get(&admin, format!("/organisations/{ats}")).await.text();
    let end = page.split('"').find(|part| part.ends_with("/end")).expect("a button that ends").to_owned();
    app.post(&admin, end, &[]).await.assert_redirects();

    let next = [("member", second.as_str()), ("is_mandated", "1"), ("from", "2026-03-11")];
    app.post(&admin, &members, &next).await.assert_redirects();
});

engines!(only_associations_have_members, |engine: Engine| async move {
    let app = app(engine).await;
    let consortium = body(&app, "Consorzio Solo", Kind::Consortium).await;
    let member = body(&app, "Cooperativa Sola", Kind::Cooperative).await.to_string();
    let fields = [("member", member.as_str()), ("from", "2025-06-01")];

    let refused = app.post(&administrator(), format!("/organisations/{consortium}/members"), &fields).await;

    refused.assert_refused("Solo un'associazione temporanea");
});

engines!(members_are_named_by_the_one_that_holds_the_mandate, |engine: Engine| async move {
    let app = app(engine).await;
    let ats = body(&app, "ATS di Prova", Kind::TemporaryAssociation).await;
    let first = body(&app, "Cooperativa Prima", Kind::Cooperative).await;
    let second = body(&app, "Cooperativa Seconda", Kind::Cooperative).await;
    let mandated = Persona::new(Role::Coordinator).of(first);
    let other = Persona::new(Role::Coordinator).of(second);
    let members = format!("/organisations/{ats}/members");
    let (first, second) = (first.to_string(), second.to_string());

    let begins = [("member", first.as_str()), ("is_mandated", "1"), ("from", "2025-06-01")];
    app.post(&other, &members, &begins).await.assert_redirects();

    let joins = [("member", second.as_str()), ("from", "2025-06-01")];
    app.post(&other, &members, &joins).await.assert_denied();
    let page = app.get(&other, format!("/organisations/{ats}")).await.assert_ok().text();
    assert!(!page.contains(&members), "no form for who may not send it");
    app.post(&mandated, &members, &joins).await.assert_redirects();
});
