//! The end of keeping: looked at, carried out, certified; no figure moves.

use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, Mutex};

use authz::Role;
use chrono::NaiveDate;
use people::retention::Activity;
use people::{Enrol, Gender, PersonId, TargetGroup};
use store::audit::{Verdict, verify};
use testkit::{Persona, engines};

use crate::world::{World, file};

/// What areas above would know, told by the tests.
static TOLD: LazyLock<Mutex<HashMap<PersonId, NaiveDate>>> = LazyLock::new(Mutex::default);
static KEPT: LazyLock<Mutex<HashSet<PersonId>>> = LazyLock::new(Mutex::default);

struct Invented;

#[async_trait::async_trait]
impl Activity for Invented {
    async fn last(
        &self,
        _: &store::Ctx,
        persons: &[PersonId],
    ) -> store::Result<HashMap<PersonId, NaiveDate>> {
        let told = TOLD.lock().unwrap();
        Ok(persons.iter().filter_map(|person| Some((*person, *told.get(person)?))).collect())
    }

    async fn kept_back(&self, _: &store::Ctx, persons: &[PersonId]) -> store::Result<HashSet<PersonId>> {
        let kept = KEPT.lock().unwrap();
        Ok(persons.iter().filter(|person| kept.contains(person)).copied().collect())
    }
}

fn admin() -> Persona {
    Persona::new(Role::Administrator)
}

async fn work_through(world: &World) {
    let workshop = jobs::Workshop::new(world.app.db.clone());
    let workshop = people::retention::crafts().into_iter().fold(workshop, jobs::Workshop::with_boxed);
    workshop.run_waiting().await.unwrap();
}

async fn look(world: &World) -> String {
    people::retention::know_activity(vec![Box::new(Invented)]);
    let job = world.app.post(&admin(), "/people/retention", &[]).await.assert_redirects();
    assert!(job.starts_with("/jobs/"), "{job}");
    work_through(world).await;
    let runs = world.app.get(&admin(), "/people/retention").await.assert_ok().text();
    let (_, after) = runs.split_once("href=\"/people/retention/").expect("a run");
    format!("/people/retention/{}", after.split('"').next().unwrap())
}

async fn somebody(world: &World, given: &str, last: Option<&str>) -> PersonId {
    let wish = Enrol {
        birth_date: Some("1987-11-23".parse().unwrap()),
        gender: Gender::Female,
        nationality: Some("NGA".to_owned()),
        status: Some((TargetGroup::Refugee, "2020-02-03".parse().unwrap())),
        ..Enrol::named(world.town, given, "Zyxovaite")
    };
    let person = world.enrol(wish).await;
    if let Some(last) = last {
        TOLD.lock().unwrap().insert(person, last.parse().unwrap());
    }
    person
}

const GO: [(&str, &str); 3] =
    [("version", "2"), ("reason", "verbale del 3 gennaio, fine conservazione"), ("sure", "1")];

engines!(whose_time_is_over_is_listed_erased_and_certified_and_no_figure_moves, |engine| async move {
    let world = World::on(engine).await;
    world.app.at("2020-03-10T08:00:00Z");
    let gone = somebody(&world, "Quetzalla", Some("2020-05-01")).await;
    let unserved = somebody(&world, "Wanda", None).await;
    let recent = somebody(&world, "Recente", Some("2022-01-10")).await;
    let bound = somebody(&world, "Trattenuta", Some("2020-05-01")).await;
    KEPT.lock().unwrap().insert(bound);
    world.app.at("2026-03-10T08:00:00Z");
    let all = [gone, unserved, recent, bound];
    let before = people::facts(&world.app.world(), &all).await.unwrap();

    let run = look(&world).await;
    let page = world.app.get(&admin(), &run).await.assert_ok().assert_shows("Q. Z.").assert_shows("W. Z.");
    page.assert_hides("Quetzalla")
        .assert_hides("R. Z.")
        .assert_hides("T. Z.")
        .assert_shows("Comune di Prova");
    world.app.get(&world.worker, file(gone)).await.assert_ok();

    world.app.post(&admin(), &run, &GO[..2]).await.assert_refused("segna la casella");
    world.app.post(&admin(), &run, &GO).await.assert_redirects();
    work_through(&world).await;

    world.app.get(&world.worker, file(gone)).await.assert_not_found();
    world.app.get(&world.worker, file(unserved)).await.assert_not_found();
    world.app.get(&world.worker, file(recent)).await.assert_ok();
    world.app.get(&world.worker, file(bound)).await.assert_ok();
    let after = people::facts(&world.app.world(), &all).await.unwrap();
    for (one, other) in before.iter().zip(&after) {
        assert_eq!((one.gender, one.birth_year), (other.gender, other.birth_year));
        assert_eq!(one.nationality, other.nationality);
        assert_eq!(one.status_periods, other.status_periods);
    }
    let done = world.app.get(&admin(), &run).await.assert_shows("SHA-256").assert_shows("fatto");
    done.assert_shows("2026-01");
    let pdf = world.app.get(&admin(), format!("{run}/certificate.pdf")).await.assert_ok();
    assert!(pdf.bytes.starts_with(b"%PDF"));
    let again = world.app.post(&admin(), &run, &[("version", "4"), GO[1], GO[2]]).await;
    again.assert_refused("già stato usato");
    assert!(matches!(verify(&world.app.db).await.unwrap(), Verdict::Whole { .. }));
});

engines!(who_asked_something_in_the_meantime_is_spared, |engine| async move {
    let world = World::on(engine).await;
    world.app.at("2020-03-10T08:00:00Z");
    let person = somebody(&world, "Ripensata", Some("2020-05-01")).await;
    world.app.at("2026-03-10T08:00:00Z");
    let run = look(&world).await;
    world.app.get(&admin(), &run).await.assert_shows("R. Z.");

    let town = world.town.to_string();
    let asks = [
        ("kind", "access"),
        ("channel", "letter"),
        ("asked", "vuole una copia dei dati"),
        ("organisation", &town),
    ];
    world.app.post(&world.worker, format!("{}/rights", file(person)), &asks).await.assert_redirects();
    world.app.post(&admin(), &run, &GO).await.assert_redirects();
    work_through(&world).await;

    world.app.get(&world.worker, file(person)).await.assert_ok();
    world.app.get(&admin(), &run).await.assert_shows("non più da cancellare");
    let next = look(&world).await;
    world.app.get(&admin(), next).await.assert_shows("Nessuno da cancellare");
});

engines!(only_an_administrator_looks_and_erases, |engine| async move {
    let world = World::on(engine).await;
    for role in [Role::CaseWorker, Role::Coordinator, Role::Referent, Role::Authority] {
        let other = Persona::new(role).of(world.town);
        world.app.get(&other, "/people/retention").await.assert_denied();
        world.app.post(&other, "/people/retention", &[]).await.assert_denied();
    }
    let auditor = Persona::new(Role::Auditor);
    world.app.get(&auditor, "/people/retention").await.assert_ok();
    world.app.post(&auditor, "/people/retention", &[]).await.assert_denied();
});
