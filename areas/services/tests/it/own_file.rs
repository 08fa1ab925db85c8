//! A person reads the own file with a code, and nobody else's.

use authz::Role;
use axum::http::header;
use services::desks::hours::add_hours;
use services::desks::open::{Open, open};
use services::desks::rules::Spell;
use services::desks::words::Kind;
use testkit::{Persona, Seen, engines};

use crate::requests_world::{World, code_on};

const HOME: &str = "192.0.2.7";

async fn given(world: &World, worker: &Persona) -> String {
    let url = format!("/people/{}/own-code", world.person);
    code_on(&world.app.post(worker, &url, &[]).await.assert_ok())
}

async fn enter(world: &World, code: &str, year: &str) -> Seen {
    world.send("fr", "/mia-scheda", HOME, &[("code", code), ("year", year)]).await
}

fn cookie_of(seen: &Seen) -> String {
    let cookies = seen.headers.get_all(header::SET_COOKIE).iter().filter_map(|it| it.to_str().ok());
    let own =
        cookies.into_iter().find(|it| it.starts_with("raccordo_own_file=")).expect("the cookie of a look");
    assert!(own.contains("HttpOnly") && own.contains("SameSite=Strict"));
    own.split(';').next().unwrap().to_owned()
}

engines!(a_person_reads_the_own_file_and_who_looked_at_it, async |engine| {
    let world = World::on(engine).await;
    let worker = world.colleague(Role::CaseWorker);
    let code = given(&world, &worker).await;
    let entered = enter(&world, &code, "1990").await;
    assert_eq!(entered.assert_redirects(), "/mia-scheda");
    let cookie = cookie_of(&entered);
    let file = world.read("fr", "/mia-scheda", &cookie).await.assert_ok();
    let file = file.assert_shows("Comune di Prova").assert_shows("Qui a regardé votre fiche");
    file.assert_hides(&worker.name).assert_hides(&world.person.to_string());
    let ctx = world.app.world();
    let lines = ctx.all(ctx.unfiltered("what the trail says of looks").find::<store::audit::line::Entity>());
    let lines = lines.await.unwrap();
    let own = lines.iter().filter(|line| line.record_id == world.person.uuid() && line.actor_id.is_none());
    assert!(own.filter(|line| line.verb == "read").count() >= 1, "the look leaves a line");
    drop(ctx);

    world.read("fr", "/mia-scheda", &format!("{cookie}0")).await.assert_ok().assert_hides("Comune di Prova");
    let wrong = [("words", "Ma date de naissance est fausse")];
    let told = world.send_with("fr", "/mia-scheda/errore", (HOME, &cookie), &wrong).await;
    assert_eq!(told.assert_redirects(), "/mia-scheda");
    let ctx = world.app.world();
    let held = people::rights::held(&ctx, world.person).await.unwrap();
    assert!(held.iter().any(|section| section.name == "requests"), "a request of rectification");
    drop(ctx);

    world.app.at("2026-03-10T08:16:00Z");
    world.read("fr", "/mia-scheda", &cookie).await.assert_ok().assert_hides("Comune di Prova");
});

/// A desk of the municipality, open on Tuesdays from nine to one.
async fn desk(world: &World) -> String {
    let ctx = world.app.work(&world.colleague(Role::Coordinator));
    let wish = Open {
        organisation: world.comune,
        project: None,
        kind: Kind::Sui,
        name: "Sportello di Prova".to_owned(),
        place: "Via di Prova 1".to_owned(),
        territory: None,
        slot_minutes: 30,
    };
    let desk = open(&ctx, wish).await.unwrap();
    let since = "2026-01-01".parse().unwrap();
    let tuesday = Spell { weekday: 1, from: 540, until: 780, since, ends: None };
    add_hours(&ctx, desk, tuesday).await.unwrap();
    ctx.commit().await.unwrap();
    format!("/desks/{desk}/book")
}

engines!(the_own_file_says_when_and_where_the_person_is_expected, async |engine| {
    let world = World::on(engine).await;
    let worker = world.colleague(Role::CaseWorker);
    let (book, person) = (desk(&world).await, world.person.to_string());
    let wish = [("language", "fr"), ("person", &person), ("day", "2026-03-17"), ("time", "09:30")];
    let booked = world.app.post(&worker, &book, &wish).await.assert_redirects();
    let code = given(&world, &worker).await;
    let cookie = cookie_of(&enter(&world, &code, "1990").await);

    let file = world.read("fr", "/mia-scheda", &cookie).await.assert_ok();

    file.assert_shows("17 mars 2026, 09:30").assert_shows("Via di Prova 1").assert_hides(&worker.name);
    let why = [("why", "lo sportello è chiuso")];
    world.app.post(&worker, format!("{booked}/cancel"), &why).await.assert_redirects();
    world.read("fr", "/mia-scheda", &cookie).await.assert_ok().assert_shows("Aucun rendez-vous prévu");
});

engines!(a_code_opens_nothing_with_the_wrong_year_when_taken_back_or_too_old, async |engine| {
    let world = World::on(engine).await;
    let worker = world.colleague(Role::CaseWorker);
    let code = given(&world, &worker).await;
    enter(&world, &code, "1991").await.assert_refused("n'est pas juste");
    let entered = enter(&world, &code, "1990").await;
    let cookie = cookie_of(&entered);

    let newer = given(&world, &worker).await;
    enter(&world, &code, "1990").await.assert_refused("n'est pas juste");
    world.read("fr", "/mia-scheda", &cookie).await.assert_hides("Comune di Prova");
    world
        .app
        .post(&worker, format!("/people/{}/own-code/revoke", world.person), &[])
        .await
        .assert_redirects();
    enter(&world, &newer, "1990").await.assert_refused("n'est pas juste");

    let last = given(&world, &worker).await;
    world.app.at("2026-10-10T08:00:00Z");
    enter(&world, &last, "1990").await.assert_refused("n'est pas juste");
});

engines!(codes_serve_one_end_and_guesses_are_slowed, async |engine| {
    let world = World::on(engine).await;
    let code = given(&world, &world.colleague(Role::CaseWorker)).await;
    world.send("it", "/aiuto/stato", HOME, &[("code", &code)]).await.assert_refused("non è giusto");
    for year in 1970..1976 {
        enter(&world, &code, &year.to_string()).await.assert_refused("n'est pas juste");
    }
    enter(&world, &code, "1990").await.assert_refused("n'est pas juste");
    for _ in 0..3 {
        enter(&world, "AAAA-AAAA-AAAA", "1990").await;
    }
    enter(&world, &code, "1990").await.assert_refused("Trop d'essais");
});

engines!(a_code_is_given_by_those_who_follow_the_person, async |engine| {
    let world = World::on(engine).await;
    let url = format!("/people/{}/own-code", world.person);
    world.app.get(&world.other(Role::CaseWorker), &url).await.assert_not_found();
    world.app.post(&world.other(Role::CaseWorker), &url, &[]).await.assert_not_found();
    world.app.get(&world.colleague(Role::Teacher), &url).await.assert_denied();
    world.app.get(&world.colleague(Role::CaseWorker), &url).await.assert_ok().assert_shows("Amina");
});
