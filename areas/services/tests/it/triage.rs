//! The staff and what people ask.

use authz::Role;
use services::asking::ask::Ask;
use services::asking::demand::{Span, demand, unmet};
use services::asking::words::Channel;
use services::asking::{queries, triage};
use testkit::engines;

use crate::requests_world::{World, wish};

fn by_phone(number: usize, phone: &str, name: &str) -> Ask {
    Ask {
        channel: Channel::Phone,
        contact: Some(phone.to_owned()),
        name: Some(name.to_owned()),
        words: Some("parole segrete".to_owned()),
        ..wish(number)
    }
}

engines!(a_request_is_read_by_the_body_that_answers_it_alone, async |engine| {
    let world = World::on(engine).await;
    let kept = world.ask(by_phone(1, "333 1234567", "Amina")).await;
    let url = format!("/requests/{}", kept.status.id);
    for who in [
        world.other(Role::CaseWorker),
        world.other(Role::Coordinator),
        world.other(Role::Outreach),
        testkit::Persona::new(Role::Authority),
    ] {
        world.app.get(&who, &url).await.assert_not_found();
        world.app.get(&who, "/requests").await.assert_ok().assert_hides(&url);
    }
    world.app.post(&world.other(Role::CaseWorker), format!("{url}/open"), &[]).await.assert_not_found();
    let mediator = world.colleague(Role::Mediator);
    world.app.get(&mediator, &url).await.assert_ok().assert_hides("Amina");
    world.app.post(&mediator, format!("{url}/open"), &[]).await.assert_denied();
    world.app.get(&world.colleague(Role::Teacher), "/requests").await.assert_denied();

    let worker = world.colleague(Role::CaseWorker);
    world.app.get(&worker, &url).await.assert_ok().assert_hides("Amina").assert_hides("segrete");
    world.app.post(&worker, format!("{url}/open"), &[]).await.assert_ok().assert_shows("parole segrete");
    let lines = world.app.world();
    let select = lines.unfiltered("what the trail says of the reading").find::<store::audit::line::Entity>();
    let read = lines.all(select).await.unwrap();
    let read = read.iter().filter(|line| line.record_kind == services::REQUEST_WORDS && line.verb == "read");
    assert_eq!(read.filter(|line| line.actor_id == Some(worker.user)).count(), 1);
    assert!(lines.actor().is_system());
});

engines!(requests_of_the_same_person_are_hinted_joined_and_parted, async |engine| {
    let world = World::on(engine).await;
    let one = world.ask(by_phone(1, "+39 333 1234567", "Amina Prova")).await.status.id;
    let two = world.ask(by_phone(2, "333 12 34 567", "A.")).await.status.id;
    let three = world.ask(by_phone(3, "333 7654321", "prova  AMINA")).await.status.id;
    world.ask(by_phone(4, "333 0000000", "Bruna")).await;
    let worker = world.colleague(Role::CaseWorker);
    let url = format!("/requests/{one}");
    let page = world.app.get(&worker, &url).await.assert_ok();
    let page = page.assert_shows("stesso contatto").assert_shows("stesso nome e lingua");
    page.assert_shows(&two.to_string()).assert_shows(&three.to_string());

    let into = one.to_string();
    world.app.post(&worker, format!("/requests/{two}/join"), &[("into", &into)]).await.assert_redirects();
    let open = queries::Wanted::default();
    assert_eq!(queries::count(&world.app.reading(&worker), &open).await.unwrap(), 3);
    world.app.post(&worker, format!("/requests/{two}/part"), &[]).await.assert_redirects();
    assert_eq!(queries::count(&world.app.reading(&worker), &open).await.unwrap(), 4);
});

engines!(what_nobody_answers_is_given_to_a_body_and_passed_on_with_a_reason, async |engine| {
    let world = World::on(engine).await;
    // Palermo is nobody's.
    let kept =
        world.ask(Ask { territory: Some("082053".to_owned()), ..by_phone(1, "333 1234567", "Amina") }).await;
    let url = format!("/requests/{}", kept.status.id);
    world.app.get(&world.colleague(Role::CaseWorker), &url).await.assert_not_found();
    let coordinator = world.other(Role::Coordinator);
    world.app.get(&coordinator, &url).await.assert_ok().assert_hides("Amina");
    world.app.post(&coordinator, format!("{url}/open"), &[]).await.assert_denied();
    let comune = world.comune.to_string();
    let to = [("to", comune.as_str()), ("because", "Vive qui"), ("version", "1")];
    world.app.post(&coordinator, format!("{url}/pass"), &to).await.assert_redirects();
    world.app.get(&coordinator, &url).await.assert_not_found();

    let worker = world.colleague(Role::CaseWorker);
    world.app.get(&worker, format!("{url}/pass")).await.assert_ok().assert_shows("Cooperativa di Prova");
    let cooperative = world.cooperative.to_string();
    let to = [("to", cooperative.as_str()), ("because", "Lo seguono loro"), ("version", "1")];
    let stale = world.app.post(&worker, format!("{url}/pass"), &to).await;
    assert_eq!(stale.status, axum::http::StatusCode::CONFLICT);
    let to = [("to", cooperative.as_str()), ("because", "Lo seguono loro"), ("version", "2")];
    world.app.post(&worker, format!("{url}/pass"), &to).await.assert_redirects();
    world.app.get(&worker, &url).await.assert_not_found();
    let opened = world.app.post(&world.other(Role::CaseWorker), format!("{url}/open"), &[]).await.assert_ok();
    opened.assert_shows("Amina").assert_shows("Lo seguono loro");
});

engines!(what_stays_unmet_is_counted_and_small_numbers_are_not_told, async |engine| {
    let world = World::on(engine).await;
    for number in 0..6 {
        world.ask(wish(number)).await;
    }
    world.ask(Ask { language: "ti".to_owned(), ..wish(7) }).await;
    let coordinator = world.colleague(Role::Coordinator);
    let span = Span { from: "2026-03-01".parse().unwrap(), until: "2026-03-31".parse().unwrap() };
    let cells = demand(&world.app.reading(&coordinator), span, false).await.unwrap();
    assert_eq!(cells.iter().map(|cell| cell.told.is_some()).collect::<Vec<_>>(), [true, false]);
    assert!(unmet(&world.app.reading(&coordinator), span).await.unwrap().is_empty(), "there is still time");

    world.app.at("2026-03-20T08:00:00Z");
    let cells = unmet(&world.app.reading(&coordinator), span).await.unwrap();
    assert_eq!(cells.len(), 1);
    assert_eq!((cells[0].language.as_str(), cells[0].told.as_ref().unwrap().unmet), ("ar", 6));
    let own = demand(&world.app.reading(&coordinator), span, true).await.unwrap();
    assert!(own.iter().all(|cell| cell.told.is_some()));
    let page = world.app.get(&coordinator, "/requests/demand").await.assert_ok();
    page.assert_shows("meno di 5").assert_shows("tigrino");
    let sheet = world.app.get(&coordinator, "/requests/demand?format=xlsx").await.assert_ok();
    assert!(sheet.bytes.starts_with(b"PK"));
    let items = services::today(&world.app.reading(&coordinator)).await.unwrap();
    assert!(items.iter().any(|item| item.key == "asking-today-late"));
});

engines!(a_request_is_taken_answered_by_letter_closed_and_opened_again, async |engine| {
    let world = World::on(engine).await;
    let mail = Ask { channel: Channel::Email, contact: Some("amina@example.org".to_owned()), ..wish(1) };
    let kept = world.ask(mail).await;
    let url = format!("/requests/{}", kept.status.id);
    let worker = world.colleague(Role::Outreach);
    world.app.post(&worker, format!("{url}/take"), &[("version", "1")]).await.assert_redirects();
    world.app.get(&worker, format!("{url}/answer")).await.assert_ok().assert_shows("العربية");
    let empty = world.app.post(&worker, format!("{url}/answer"), &[("version", "2")]).await;
    empty.assert_refused("Compila questo campo");
    let answer = [("version", "2"), ("words", "Venite giovedì"), ("mail", "1")];
    world.app.post(&worker, format!("{url}/answer"), &answer).await.assert_redirects();
    let about = kernel::RecordRef::new(services::REQUEST, kept.status.id.uuid());
    let planned = post::planned(&world.app.world(), &about).await.unwrap();
    assert_eq!((planned.len(), planned[0].locale.as_str()), (1, "ar"));
    let close = [("version", "3"), ("ending", "done"), ("words", "Fatto")];
    world.app.post(&worker, format!("{url}/close"), &close).await.assert_redirects();
    world.app.get(&worker, &url).await.assert_ok().assert_shows("Fatto");
    world.app.post(&worker, format!("{url}/reopen"), &[("version", "4")]).await.assert_redirects();
    let ctx = world.app.work(&worker);
    let record = kernel::RecordRef::new("appointment", uuid::Uuid::now_v7());
    triage::made(&ctx, kept.status.id, record).await.unwrap();
    ctx.commit().await.unwrap();
    world.app.get(&worker, &url).await.assert_ok().assert_shows("registrazione collegata");
});

engines!(a_coordinator_opens_and_closes_routes_of_the_own_body_alone, async |engine| {
    let world = World::on(engine).await;
    let coordinator = world.other(Role::Coordinator);
    let (own, other) = (world.cooperative.to_string(), world.comune.to_string());
    let route =
        [("body", own.as_str()), ("territory", "Modena (MO)"), ("kind", "mediation"), ("language", "ar")];
    world.app.post(&coordinator, "/requests/routes", &route).await.assert_redirects();
    world.app.post(&coordinator, "/requests/routes", &route).await.assert_refused("c'è già");
    let foreign = [("body", other.as_str()), ("territory", "Modena (MO)")];
    world.app.post(&coordinator, "/requests/routes", &foreign).await.assert_denied();
    let kept = world.ask(wish(1)).await;
    assert_eq!(kept.status.body, Some(world.cooperative), "the narrower route wins");
    world.app.get(&coordinator, "/requests/routes").await.assert_ok().assert_shows("Comune di Prova");
});

engines!(names_and_words_go_when_a_request_is_long_closed_and_numbers_stay, async |engine| {
    let world = World::on(engine).await;
    let kept = world.ask(by_phone(1, "333 1234567", "Amina")).await;
    let url = format!("/requests/{}", kept.status.id);
    let worker = world.colleague(Role::CaseWorker);
    let close = [("version", "1"), ("ending", "not-ours"), ("words", "Prova al patronato")];
    world.app.post(&worker, format!("{url}/close"), &close).await.assert_redirects();
    let ctx = world.app.world();
    assert_eq!(services::asking::forget::forget(&ctx).await.unwrap(), 0, "not yet");
    ctx.commit().await.unwrap();
    world.app.at("2026-10-10T08:00:00Z");
    let ctx = world.app.world();
    assert_eq!(services::asking::forget::forget(&ctx).await.unwrap(), 1);
    ctx.commit().await.unwrap();
    let opened = world.app.post(&worker, format!("{url}/open"), &[]).await.assert_ok();
    opened.assert_hides("Amina").assert_hides("333 1234567").assert_hides("patronato");
    let span = Span { from: "2026-03-01".parse().unwrap(), until: "2026-03-31".parse().unwrap() };
    let cells = demand(&world.app.reading(&worker), span, true).await.unwrap();
    assert_eq!(cells[0].told.as_ref().unwrap().unmet, 1);
});
