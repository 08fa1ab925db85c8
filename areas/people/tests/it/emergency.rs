//! Somebody's file opened in an emergency by a body that does not follow them.

use authz::Role;
use people::{Enrol, PersonId};
use sea_orm::{ColumnTrait, QueryFilter};
use store::audit::line;
use testkit::{Persona, engines};

use crate::world::{World, file};

const REASON: &str = "malore in stazione, il pronto soccorso chiede la lingua";

async fn somebody(world: &World) -> PersonId {
    world.enrol(Enrol { birth_year: Some(1990), ..Enrol::named(world.town, "Zainab", "Provaccia") }).await
}

fn worker_of_the_school(world: &World) -> Persona {
    Persona::new(Role::Outreach).of(world.school)
}

fn url(person: PersonId) -> String {
    format!("{}/emergency", file(person))
}

engines!(a_file_is_found_opened_for_hours_and_closes_by_itself, |engine| async move {
    let world = World::on(engine).await;
    let person = somebody(&world).await;
    let street = worker_of_the_school(&world);
    let found = world.search(&street, "Zainab Provaccia 1990").await;
    found.assert_shows(&url(person)).assert_shows("È un'emergenza");
    let page = world.app.get(&street, url(person)).await.assert_ok();
    page.assert_shows("Comune di Prova").assert_hides("Zainab");
    world.app.get(&street, file(person)).await.assert_not_found();

    let fields = [("reason", REASON), ("hours", "24")];
    let opened = world.app.post(&street, url(person), &fields).await.assert_redirects();

    assert_eq!(opened, file(person));
    world.app.get(&street, file(person)).await.assert_ok().assert_shows("Zainab Provaccia");
    world.app.at("2026-03-11T07:59:59Z");
    world.app.get(&street, file(person)).await.assert_ok();
    world.app.at("2026-03-11T08:00:00Z");
    world.app.get(&street, file(person)).await.assert_not_found();
    world.app.get(&street, "/people").await.assert_hides("Provaccia");
});

engines!(those_who_follow_the_person_are_told_with_the_reason, |engine| async move {
    let world = World::on(engine).await;
    let person = somebody(&world).await;
    let street = worker_of_the_school(&world);
    let items = people::today(&world.app.reading(&world.worker)).await.unwrap();
    assert!(items.iter().all(|item| item.key != "people-today-emergencies"));

    let fields = [("reason", REASON), ("hours", "72")];
    world.app.post(&street, url(person), &fields).await.assert_redirects();

    let items = people::today(&world.app.reading(&world.worker)).await.unwrap();
    assert!(items.iter().any(|item| item.key == "people-today-emergencies"));
    let list = world.app.get(&world.worker, "/people/emergencies").await.assert_ok();
    let list = list.assert_shows("Provaccia Zainab").assert_shows("Scuola di Prova");
    list.assert_shows(REASON).assert_shows("aperto ora");
    let seen = world.app.get(&world.worker, file(person)).await;
    seen.assert_shows("accesso d'emergenza").assert_shows(REASON);
    world.app.get(&street, "/people/emergencies").await.assert_hides("Provaccia");

    world.app.at("2026-04-10T08:00:00Z");
    let items = people::today(&world.app.reading(&world.worker)).await.unwrap();
    assert!(items.iter().all(|item| item.key != "people-today-emergencies"), "told for a fortnight");
    world.app.get(&world.worker, "/people/emergencies").await.assert_shows("chiuso");
});

engines!(an_opening_leaves_its_reason_in_the_trail_of_the_person, |engine| async move {
    let world = World::on(engine).await;
    let person = somebody(&world).await;

    let fields = [("reason", REASON), ("hours", "24")];
    world.app.post(&worker_of_the_school(&world), url(person), &fields).await.assert_redirects();

    let ctx = world.app.world();
    let lines = ctx.unfiltered("the test reads the trail").find::<line::Entity>();
    let lines = ctx.all(lines.filter(line::Column::RecordId.eq(person.uuid()))).await.unwrap();
    let opened = lines.iter().find(|line| line.detail.as_deref() == Some("emergency")).expect("a line");
    assert_eq!(opened.reason.as_deref(), Some(REASON));
});

engines!(a_word_is_no_reason_and_a_week_is_not_offered, |engine| async move {
    let world = World::on(engine).await;
    let person = somebody(&world).await;
    let street = worker_of_the_school(&world);

    let hasty = world.app.post(&street, url(person), &[("reason", "urgente"), ("hours", "24")]).await;
    hasty.assert_refused("almeno 20 lettere").assert_shows("urgente</textarea>");
    let long = world.app.post(&street, url(person), &[("reason", REASON), ("hours", "168")]).await;
    long.assert_refused("tra quelli proposti");
    world.app.post(&street, url(person), &[("hours", "24")]).await.assert_refused("Motivo");
    world.app.get(&street, file(person)).await.assert_not_found();
});

engines!(only_roles_that_handle_cases_open_a_file_so, |engine| async move {
    let world = World::on(engine).await;
    let person = somebody(&world).await;
    let fields = [("reason", REASON), ("hours", "24")];
    for role in [Role::Teacher, Role::Mediator, Role::Coordinator, Role::Administrator, Role::Authority] {
        let other = Persona::new(role).of(world.school);
        world.app.post(&other, url(person), &fields).await.assert_denied();
        world.app.get(&other, url(person)).await.assert_denied();
    }
    let found = world.search(&world.teacher, "Zainab Provaccia 1990").await;
    found.assert_shows("già conosciuta da un altro ente").assert_hides("/emergency");
});

engines!(who_follows_the_person_needs_no_emergency, |engine| async move {
    let world = World::on(engine).await;
    let person = somebody(&world).await;
    assert_eq!(world.app.get(&world.worker, url(person)).await.assert_redirects(), file(person));
    let nobody = "/people/0190a000-0000-7000-8000-000000000001/emergency";
    world.app.get(&world.worker, nobody).await.assert_not_found();
});
