//! Appointments: inside the hours, never double, reminded in time and in the right language.

use authz::Role;
use kernel::RecordRef;
use people::rights::{Close, Receive, close, receive};
use people::words::{Channel, Right, RightOutcome};
use services::APPOINTMENT;
use testkit::{Persona, engines};

use crate::desks_world::World;

const NEXT: &str = "2026-03-17";

async fn reminders(world: &World, url: &str) -> Vec<(String, String)> {
    let id = url.rsplit('/').next().unwrap().parse().unwrap();
    let ctx = world.app.db.begin_system();
    let planned = post::planned(&ctx, &RecordRef::new(APPOINTMENT, id)).await.unwrap();
    ctx.abandon().await.unwrap();
    planned.into_iter().map(|letter| (letter.due_at.to_rfc3339(), letter.locale)).collect()
}

engines!(two_who_book_the_same_time_at_once_do_not_both_have_it, async |engine| {
    let world = World::on(engine).await;
    let (one, other) =
        ([("day", NEXT), ("time", "09:00")], [("day", NEXT), ("time", "09:15"), ("person", "")]);
    let (first, second) = tokio::join!(world.book(&one), world.book(&other));
    let won = [&first, &second].into_iter().filter(|seen| seen.status.is_redirection()).count();
    assert_eq!(won, 1, "{} and {}", first.status, second.status);
    world.book(&[("day", NEXT), ("time", "09:00")]).await.assert_refused("c’è già un appuntamento");
});

engines!(a_person_is_not_in_two_places_and_a_desk_not_open_at_night, async |engine| {
    let world = World::on(engine).await;
    world.book(&[("day", NEXT), ("time", "10:00")]).await.assert_redirects();
    let elsewhere = [("day", NEXT), ("time", "10:00"), ("worker", "")];
    world.book(&elsewhere).await.assert_refused("La persona ha già un appuntamento");
    world.book(&[("day", NEXT), ("time", "12:45")]).await.assert_refused("chiuso a quell’ora");
    world.book(&[("day", "2026-03-18"), ("time", "10:00")]).await.assert_refused("chiuso a quell’ora");
    world.book(&[("day", "2026-03-03"), ("time", "10:00")]).await.assert_refused("passato");
    let closure = [("first_on", "2026-03-24"), ("why", "trasloco")];
    world.app.post(&world.coordinator, world.url("/closures"), &closure).await.assert_redirects();
    world.book(&[("day", "2026-03-24"), ("time", "10:00")]).await.assert_refused("chiuso a quell’ora");
});

engines!(reminders_leave_two_days_and_one_day_before_in_the_persons_language, async |engine| {
    let world = World::on(engine).await;
    let wish = [
        ("day", NEXT),
        ("time", "09:30"),
        ("language", "ar"),
        ("email", "amina@esempio.example"),
        ("reminders", "1"),
    ];
    let url = world.book(&wish).await.assert_redirects();
    let planned = reminders(&world, &url).await;
    let due: Vec<&str> = planned.iter().map(|(due, _)| due.as_str()).collect();
    assert_eq!(due, ["2026-03-15T09:00:00+00:00", "2026-03-16T09:00:00+00:00"]);
    assert!(planned.iter().all(|(_, locale)| locale == "ar"));
    world.app.get(&world.worker, &url).await.assert_shows("ننتظرك").assert_hides("amina@esempio.example");

    let moved = [("day", "2026-03-24"), ("time", "09:30")];
    world.app.post(&world.worker, format!("{url}/move"), &moved).await.assert_redirects();
    assert_eq!(reminders(&world, &url).await[0].0, "2026-03-22T09:00:00+00:00");
    world.book(&[("day", NEXT), ("time", "09:30"), ("person", "")]).await.assert_redirects();
});

engines!(a_cancelled_appointment_reminds_nobody_and_frees_its_time, async |engine| {
    let world = World::on(engine).await;
    let wish = [("day", NEXT), ("time", "11:00"), ("email", "amina@esempio.example"), ("reminders", "1")];
    let url = world.book(&wish).await.assert_redirects();
    assert_eq!(reminders(&world, &url).await.len(), 2);
    let cancel = format!("{url}/cancel");
    world.app.post(&world.worker, &cancel, &[("why", "")]).await.assert_refused("");
    world.app.post(&world.worker, &cancel, &[("why", "ha trovato lavoro")]).await.assert_redirects();
    assert!(reminders(&world, &url).await.is_empty());
    world.book(&[("day", NEXT), ("time", "11:00")]).await.assert_redirects();
});

engines!(after_two_absences_the_next_appointment_asks_for_a_call_and_is_never_refused, async |engine| {
    let world = World::on(engine).await;
    for (time, now) in [("10:00", "2026-03-10T09:30:00Z"), ("11:00", "2026-03-10T10:30:00Z")] {
        let url = world.book(&[("day", "2026-03-10"), ("time", time)]).await.assert_redirects();
        world
            .app
            .post(&world.worker, format!("{url}/absent"), &[])
            .await
            .assert_refused("non sono ancora arrivati");
        world.app.at(now);
        world.app.post(&world.worker, format!("{url}/absent"), &[]).await.assert_redirects();
    }
    assert_eq!(world.facts().await.len(), 0, "nobody came: nothing was delivered");
    let url = world.book(&[("day", NEXT), ("time", "10:00")]).await.assert_redirects();
    world.app.get(&world.worker, &url).await.assert_shows("Da confermare per telefono");
    world.app.post(&world.worker, format!("{url}/called"), &[]).await.assert_redirects();
    world.app.get(&world.worker, &url).await.assert_hides("Da confermare per telefono");
});

engines!(other_bodies_and_other_roles_do_not_meet_appointments, async |engine| {
    let world = World::on(engine).await;
    let url = world.book(&[("day", NEXT), ("time", "10:00")]).await.assert_redirects();
    let stranger = Persona::new(Role::Outreach).of(world.other).in_project(world.project);
    world.app.get(&stranger, &url).await.assert_not_found();
    world.app.get(&stranger, world.url("")).await.assert_not_found();
    let mediator = Persona::new(Role::Mediator).of(world.comune).in_project(world.project);
    world.app.get(&mediator, &url).await.assert_not_found();
    let administrator = Persona::new(Role::Administrator).of(world.comune);
    world.app.get(&administrator, "/desks").await.assert_denied();
    let authority = Persona::new(Role::Authority).of(world.other).overseeing(world.project);
    world.app.get(&authority, world.url("/figures")).await.assert_ok();
    world.app.get(&authority, &url).await.assert_denied();
});

engines!(a_calendar_shows_times_and_procedures_and_no_name, async |engine| {
    let world = World::on(engine).await;
    world.book(&[("day", NEXT), ("time", "10:00")]).await.assert_redirects();
    let page = world.app.post(&world.worker, "/agenda/feeds", &[]).await.assert_ok().text();
    let from = page.find("/calendar/").unwrap();
    let address: String = page[from..].chars().take_while(|c| !c.is_whitespace() && *c != '<').collect();
    let feed = world.app.get_as_nobody(&address).await.assert_ok().text();
    assert!(feed.contains("BEGIN:VEVENT") && feed.contains("DTSTART:20260317T090000Z"), "{feed}");
    assert!(feed.contains("SUMMARY:Ricongiungimento familiare") && !feed.contains("Amina"));
    let week = world.app.get(&world.worker, format!("/agenda?week={NEXT}")).await.assert_ok();
    let agenda = week.assert_shows("Amina Prova").text();
    let from = agenda.find("/agenda/feeds/").unwrap();
    let revoke: String = agenda[from..].chars().take_while(|c| *c != '"').collect();
    world.app.post(&world.worker, revoke, &[]).await.assert_redirects();
    world.app.get_as_nobody(&address).await.assert_not_found();
});

engines!(nobody_books_for_a_restricted_person_but_the_person_does, async |engine| {
    let world = World::on(engine).await;
    let before = world.book(&[("day", NEXT), ("time", "10:00")]).await.assert_redirects();
    let person = world.person.to_string();
    let invited = [("person", person.as_str()), ("language", "it"), ("days", "10")];
    let page = world.app.post(&world.worker, world.url("/links"), &invited).await.assert_ok().text();
    let from = page.find("/b/").unwrap();
    let link: String = page[from..].chars().take_while(|c| *c != '"').collect();
    restrict(&world).await;

    let says = "limitati dal 10/03/2026";
    world.book(&[("day", NEXT), ("time", "11:00")]).await.assert_refused(says);
    let moved = [("day", "2026-03-24"), ("time", "09:30")];
    world.app.post(&world.worker, format!("{before}/move"), &moved).await.assert_refused(says);
    world.app.post(&world.worker, world.url("/links"), &invited).await.assert_refused(says);
    world.book(&[("day", NEXT), ("time", "11:00"), ("person", "")]).await.assert_redirects();
    let given_up = [("why", "non vuole più")];
    world.app.post(&world.worker, format!("{before}/cancel"), &given_up).await.assert_redirects();
    world.post_public(&link, "it", "at=2026-03-17T12:00:00").await.assert_redirects();
});

/// The person asked that their data only be kept, and it was granted.
async fn restrict(world: &World) {
    let ctx = world.app.world();
    let wish = Receive {
        person: world.person,
        kind: Right::Restriction,
        channel: Channel::InPerson,
        asked: "contesta quello che è scritto di lei".to_owned(),
        received_on: ctx.today(),
        organisation: world.comune,
    };
    let request = receive(&ctx, wish).await.unwrap();
    let answer = "limitati finché non è chiaro".to_owned();
    close(&ctx, Close { request, version: 1, outcome: RightOutcome::Granted, answer }).await.unwrap();
    ctx.commit().await.unwrap();
}
