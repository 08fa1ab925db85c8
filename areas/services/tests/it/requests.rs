//! People ask by themselves, in their language, from a telephone.

use authz::Role;
use axum::http::StatusCode;
use l10n::Locale;
use services::asking::by_code::{Deed, by_code};
use services::asking::queries::{View, Wanted, count};
use services::asking::words::State;
use testkit::engines;

use crate::requests_world::{World, code_on, wish};

/// The first page over a slow line: everything it loads, before any compression.
const MOST_BYTES: usize = 60 * 1024;
const HOME: &str = "192.0.2.7";

engines!(every_public_page_speaks_seven_languages, async |engine| {
    let world = World::on(engine).await;
    for locale in Locale::ALL {
        let language = locale.code();
        let frame = format!(r#"<html lang="{language}" dir="{}">"#, locale.direction());
        let mut seen = Vec::new();
        for path in ["/aiuto", "/aiuto/stato", "/mia-scheda"] {
            seen.push(world.read(language, path, "").await.assert_ok());
        }
        let one = [("at", "1"), ("kind", "legal")];
        seen.push(world.send(language, "/aiuto", HOME, &one).await.assert_ok());
        let two = [("at", "2"), ("kind", "legal"), ("nowhere", "1"), ("language", "ti")];
        seen.push(world.send(language, "/aiuto", HOME, &two).await.assert_ok());
        let three =
            [("at", "3"), ("kind", "legal"), ("nowhere", "1"), ("language", "ti"), ("channel", "code")];
        seen.push(world.send(language, "/aiuto", HOME, &three).await.assert_ok());
        seen.push(world.send(language, "/aiuto", HOME, &[("at", "3"), ("channel", "phone")]).await);
        seen.push(world.send(language, "/aiuto/stato", HOME, &[("code", "AAAA-AAAA-AAAA")]).await);
        seen.push(world.send(language, "/mia-scheda", HOME, &[("code", "x"), ("year", "1990")]).await);
        for page in seen {
            let page = page.assert_shows(&frame).assert_hides("<script");
            for missing in [">asking-", ">own-file-", ">web-", "{$", "{ $"] {
                assert!(!page.text().contains(missing), "{language}: {missing}\n{}", page.text());
            }
        }
        world.app.at("2026-03-10T12:00:00Z");
    }
});

engines!(somebody_asks_in_arabic_and_reads_the_answer, async |engine| {
    let world = World::on(engine).await;
    let first = world.read("ar-MA", "/aiuto", "").await.assert_ok();
    let first = first.assert_shows("وسيط لغوي").assert_shows("800 290 290").assert_shows("tel:1522");
    let html = first.text();
    let files = html.split('"').filter(|word| word.starts_with("/assets/"));
    let mut files: Vec<&str> = files.map(|word| word.split('#').next().unwrap()).collect();
    files.sort_unstable();
    files.dedup();
    let mut loaded = first.bytes.len();
    for file in files {
        loaded += world.app.get_as_nobody(file).await.assert_ok().bytes.len();
    }
    assert!(loaded < MOST_BYTES, "{loaded} bytes");

    let place = world.send("ar", "/aiuto", HOME, &[("at", "1"), ("kind", "mediation")]).await.assert_ok();
    place.assert_shows("أو اختر منطقة").assert_shows(r#"name="kind" value="mediation""#);
    let wrong = [("at", "2"), ("kind", "mediation"), ("place", "Atlantide"), ("language", "ar")];
    world.send("ar", "/aiuto", HOME, &wrong).await.assert_refused("لم نجد هذه البلدية");
    let mut all = vec![
        ("kind", "mediation"),
        ("place", "Modena"),
        ("language", "ar"),
        ("when", "morning"),
        ("channel", "phone"),
        ("contact", "+39 333 123 4567"),
        ("name", "أمينة"),
        ("words", "أحتاج إلى مترجم عند الطبيب"),
        ("drawn", "a-draw-of-the-last-page-arabic"),
    ];
    all.push(("at", "4"));
    let sent = world.send("ar", "/aiuto", HOME, &all).await.assert_ok();
    let sent = sent.assert_shows("أُرسل الطلب").assert_shows("http://aiuto.example.org/aiuto/stato");
    let code = code_on(&sent);
    let again = world.send("ar", "/aiuto", HOME, &all).await.assert_ok();
    assert_eq!(code_on(&again), code, "the same press of the button");

    let worker = world.colleague(Role::CaseWorker);
    let request = world.only_request(&worker).await;
    let shut = world.app.get(&worker, &request).await.assert_ok();
    shut.assert_hides("أمينة").assert_hides("333").assert_shows("arabo");
    let opened = world.app.post(&worker, format!("{request}/open"), &[]).await.assert_ok();
    opened.assert_shows("أمينة").assert_shows("+39 333 123 4567").assert_shows("عند الطبيب");
    let answer = [("version", "1"), ("template", "asking-template-booked"), ("words", "12/3, 9:30")];
    let done = world.app.post(&worker, format!("{request}/answer"), &answer).await;
    assert_eq!(done.assert_redirects(), request);

    let read = world.send("ar", "/aiuto/stato", HOME, &[("code", &code.to_lowercase())]).await.assert_ok();
    read.assert_shows("يوجد جواب").assert_shows("حددنا لك موعداً").assert_shows("12/3, 9:30");
    let words = [("code", code.as_str()), ("act", "add"), ("words", "شكراً")];
    world.send("ar", "/aiuto/stato", HOME, &words).await.assert_ok().assert_shows("شكراً");
    let solved = [("code", code.as_str()), ("act", "solved")];
    world.send("ar", "/aiuto/stato", HOME, &solved).await.assert_ok().assert_shows("قلت إن المشكلة");
});

engines!(guessing_codes_makes_one_wait_and_not_others, async |engine| {
    let world = World::on(engine).await;
    let kept = world.ask(wish(1)).await;
    for _ in 0..10 {
        let seen = world.send("en", "/aiuto/stato", "198.51.100.9", &[("code", "AAAA-AAAA-AAAA")]).await;
        seen.assert_refused("This code is not right");
    }
    let right = [("code", kept.code.as_str())];
    world.send("en", "/aiuto/stato", "198.51.100.9", &right).await.assert_refused("Too many wrong codes");
    world.send("en", "/aiuto/stato", HOME, &right).await.assert_ok().assert_shows("Received");
    world.app.at("2026-03-10T10:30:00Z");
    world.send("en", "/aiuto/stato", "198.51.100.9", &right).await.assert_ok();
});

engines!(a_flood_loses_nothing_and_hides_nothing, async |engine| {
    let world = World::on(engine).await;
    let mut held = Vec::new();
    for number in 0..200 {
        held.push(world.ask(wish(number)).await);
    }
    assert_eq!(held.iter().filter(|kept| kept.needs_confirmation()).count(), 192);
    let neighbour =
        world.ask(services::asking::ask::Ask { address: "203.0.113.5".parse().ok(), ..wish(900) }).await;
    assert!(neighbour.needs_confirmation(), "so many in all that everybody is asked");

    let worker = world.colleague(Role::CaseWorker);
    let ctx = world.app.reading(&worker);
    assert_eq!(count(&ctx, &Wanted::default()).await.unwrap(), 8);
    let waiting = Wanted { view: View::Unconfirmed, ..Wanted::default() };
    assert_eq!(count(&ctx, &waiting).await.unwrap(), 193, "nothing is lost");
    drop(ctx);

    let home = HOME.parse().ok();
    let last = held.last().unwrap();
    let wrong = Deed::Confirm(Some((last.status.question + 1) % 4));
    let refused = by_code(&world.app.db, &last.code, home, wrong).await.unwrap();
    assert!(refused.refused.is_some() && refused.status.state == State::Unconfirmed);
    let right = Deed::Confirm(Some(last.status.question));
    let done = by_code(&world.app.db, &last.code, home, right).await.unwrap();
    assert_eq!(done.status.state, State::New);

    let slow = &held[100];
    let early = by_code(&world.app.db, &slow.code, home, Deed::Confirm(None)).await.unwrap();
    assert_eq!(early.status.state, State::Unconfirmed);
    world.app.at("2026-03-10T08:11:00Z");
    let late = by_code(&world.app.db, &slow.code, home, Deed::Confirm(None)).await.unwrap();
    assert_eq!(late.status.state, State::New);

    let some: Vec<String> = held[20..60].iter().map(|kept| kept.status.id.to_string()).collect();
    let fields: Vec<(&str, &str)> = some.iter().map(|id| ("request", id.as_str())).collect();
    world.app.post(&worker, "/requests/discard", &fields).await.assert_redirects();
    let discarded = Wanted { view: View::Discarded, ..Wanted::default() };
    assert_eq!(count(&world.app.reading(&worker), &discarded).await.unwrap(), 40);
    world.app.post(&worker, "/requests/restore", &fields[..5]).await.assert_redirects();
    assert_eq!(count(&world.app.reading(&worker), &discarded).await.unwrap(), 35);
});

engines!(what_a_person_would_not_fill_in_waits_for_a_confirmation, async |engine| {
    let world = World::on(engine).await;
    let kept = world.ask(services::asking::ask::Ask { is_odd: true, ..wish(1) }).await;
    assert!(kept.needs_confirmation());
    let page = world.send("uk", "/aiuto/stato", HOME, &[("code", &kept.code)]).await;
    assert_eq!(page.status, StatusCode::OK);
    page.assert_shows("Що ви бачите?").assert_shows("дерево");
});
