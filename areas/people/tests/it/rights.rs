//! What persons ask about their data, until it is answered.

use authz::Role;
use people::{Enrol, NewDocument, PersonId};
use store::audit::Verb;
use testkit::{Persona, engines};

use crate::world::{World, file};

fn referent(world: &World) -> Persona {
    Persona::new(Role::Referent).of(world.town)
}

async fn ask(world: &World, person: PersonId, kind: &str) -> String {
    let town = world.town.to_string();
    let fields = [
        ("kind", kind),
        ("channel", "in-person"),
        ("asked", "vuole che i suoi dati restino qui"),
        ("received", "2026-03-10"),
        ("organisation", &town),
    ];
    world.app.post(&world.worker, format!("{}/rights", file(person)), &fields).await.assert_redirects()
}

async fn said_today(world: &World) -> Vec<&'static str> {
    let items = people::today(&world.app.reading(&world.worker)).await.unwrap();
    items.into_iter().map(|item| item.key).collect()
}

engines!(a_request_is_due_in_a_month_and_can_be_put_off_by_two, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let request = ask(&world, person, "access").await;
    world.app.get(&world.worker, &request).await.assert_shows("10/04/2026");
    assert!(!said_today(&world).await.contains(&"people-today-rights"));
    world.app.at("2026-04-01T08:00:00Z");
    assert!(said_today(&world).await.contains(&"people-today-rights"));

    let extend = format!("{request}/extend");
    let fields = [("version", "1"), ("reason", "serve il parere di un altro ente")];
    world.app.post(&world.worker, &extend, &fields).await.assert_denied();
    world.app.post(&referent(&world), &extend, &fields).await.assert_redirects();
    world.app.get(&world.worker, &request).await.assert_shows("10/06/2026").assert_shows("parere");
    let again = [("version", "2"), fields[1]];
    world.app.post(&referent(&world), &extend, &again).await.assert_refused("già stata rinviata");

    let close = format!("{request}/close");
    let answer = [("version", "2"), ("outcome", "granted"), ("answer", "consegnata copia dei dati")];
    world.app.post(&referent(&world), &close, &answer).await.assert_redirects();
    assert!(!said_today(&world).await.contains(&"people-today-rights"));
    let stale = world.app.post(&referent(&world), &close, &answer).await;
    assert_eq!(stale.status, 409, "an old page");
    world.app.get(&world.worker, "/people/rights?state=closed").await.assert_shows("Ada Provetta");
});

engines!(a_restriction_shows_a_banner_stops_sharing_and_leaves_the_search, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let request = ask(&world, person, "restriction").await;
    assert!(!people::restricted(&world.app.world(), person).await.unwrap(), "asked is not granted");
    let close = [("version", "1"), ("outcome", "granted"), ("answer", "limitati su sua richiesta")];
    world.app.post(&referent(&world), format!("{request}/close"), &close).await.assert_redirects();
    assert!(people::restricted(&world.app.world(), person).await.unwrap());

    world.app.get(&world.worker, file(person)).await.assert_shows("Dati limitati");
    let school = world.school.to_string();
    let share = [("organisation", school.as_str()), ("reason", "corso di italiano")];
    let sharing = format!("{}/share", file(person));
    world.app.post(&world.worker, &sharing, &share).await.assert_refused("limitati dal 10/03/2026");
    world.app.get(&world.teacher, file(person)).await.assert_not_found();
    world.search(&world.worker, "provetta").await.assert_shows("Ada Provetta");

    let lift = [("version", "2"), ("reason", "la persona è stata avvisata")];
    world.app.post(&referent(&world), format!("{request}/lift"), &lift).await.assert_redirects();
    world.app.get(&world.worker, file(person)).await.assert_hides("Dati limitati");
    world.app.post(&world.worker, &sharing, &share).await.assert_redirects();
});

engines!(an_erasure_closes_what_was_asked_and_keeps_the_line_without_words, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let request = ask(&world, person, "erasure").await;
    let close = [("version", "1"), ("outcome", "granted"), ("answer", "cancellati tutti i dati")];
    let refused = world.app.post(&referent(&world), format!("{request}/close"), &close).await;
    refused.assert_refused("la chiude l'amministratore");

    let admin = Persona::new(Role::Administrator);
    let erase = [("reason", "richiesta dell'interessata"), ("sure", "1")];
    world.app.post(&admin, format!("/people/erasure/{person}"), &erase).await.assert_redirects();

    let line = world.app.get(&world.worker, &request).await.assert_ok();
    line.assert_shows("persona cancellata").assert_shows("accolta").assert_hides("restino qui");
    world.app.get(&world.worker, "/people/rights").await.assert_shows("Nessuna richiesta");
});

engines!(everything_held_is_handed_over_and_leaves_a_line, |engine| async move {
    let world = World::on(engine).await;
    let document = NewDocument {
        kind: "asilo".to_owned(),
        number: Some("I1234567".to_owned()),
        issued_on: None,
        expires_on: None,
        renewal_asked_on: None,
    };
    let wish = Enrol {
        phones: vec!["3331234567".to_owned()],
        document: Some(document),
        ..Enrol::named(world.town, "Ada", "Provetta")
    };
    let person = world.enrol(wish).await;
    world.app.get(&world.worker, format!("{}/held.json", file(person))).await.assert_denied();
    let stranger = Persona::new(Role::Referent).of(world.school);
    world.app.get(&stranger, format!("{}/held.json", file(person))).await.assert_not_found();

    let file_of = world.app.get(&referent(&world), format!("{}/held.json", file(person))).await.assert_ok();
    let told = file_of.json();
    assert_eq!(told["format"], 1);
    let sections = told["sections"].as_array().unwrap();
    let section = |name: &str| sections.iter().find(|section| section["name"] == name).unwrap();
    assert_eq!(section("particulars")["records"][0]["family_name"], "Provetta");
    assert_eq!(section("documents")["records"][0]["number"], "I1234567");
    assert_eq!(section("phones")["records"][0]["number"], "+393331234567");
    assert_eq!(section("bodies")["records"][0]["body"], "Comune di Prova");
    let pdf = world.app.get(&referent(&world), format!("{}/held.pdf", file(person))).await.assert_ok();
    assert!(pdf.bytes.starts_with(b"%PDF"));

    use sea_orm::{ColumnTrait, QueryFilter};
    use store::audit::line::{Column, Entity};
    let ctx = world.app.world();
    let lines = ctx.unfiltered("the test reads the trail").find::<Entity>();
    let lines = lines.filter(Column::RecordId.eq(person.uuid())).filter(Column::Verb.eq(Verb::Export.name()));
    assert_eq!(ctx.count(lines).await.unwrap(), 2);
});

engines!(only_a_body_that_follows_the_person_answers, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let school = world.school.to_string();
    let fields = [
        ("kind", "access"),
        ("channel", "email"),
        ("asked", "vuole una copia dei dati"),
        ("organisation", &school),
    ];
    let sent = world.app.post(&world.worker, format!("{}/rights", file(person)), &fields).await;
    sent.assert_refused("Scegli un ente che segue");
    let request = ask(&world, person, "access").await;
    let other = Persona::new(Role::Referent).of(world.school);
    world.app.get(&other, &request).await.assert_not_found();
});
