//! The pages as people use them.

use std::collections::HashSet;

use authz::Role;
use cases::notes::write::write;
use cases::{Close, Ending, Origin, Past, PastTask, Readers, record_past};
use paper::sheets_in::{Limits, Wish};
use testkit::engines;

use crate::notes::talk;
use crate::world::World;

engines!(a_worker_takes_charge_writes_and_finds_it_again, async |engine| {
    let world = World::on(engine).await;
    let worker = &world.worker;
    let open = format!("/cases/open/{}", world.person);
    world.app.get(worker, &open).await.assert_ok().assert_shows("Amina Prova");
    let wish =
        [("worker", worker.user.to_string()), ("origin", "desk".into()), ("opened_on", "2026-03-02".into())];
    let wish: Vec<(&str, &str)> = wish.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let case = world.app.post(worker, &open, &wish).await.assert_redirects();
    world.app.get(worker, &case).await.assert_ok().assert_shows("Ancora nessuna nota");

    let form = format!("{case}/notes/new");
    world.app.get(worker, &form).await.assert_ok();
    let note = uuid::Uuid::now_v7().to_string();
    let wish = [
        ("note", note.as_str()),
        ("kind", "phone"),
        ("readers", "team"),
        ("day", "2026-03-09"),
        ("time", "10:00"),
        ("minutes", "15"),
        ("text", "Chiede del corso di italiano"),
    ];
    world.app.post(worker, &form, &wish).await.assert_redirects();
    world
        .app
        .get(worker, &case)
        .await
        .assert_shows("Chiede del corso di italiano")
        .assert_shows("Telefonata");
    world.app.get(worker, "/cases").await.assert_shows("Prova Amina");
    let empty = [("note", note.as_str()), ("kind", "phone"), ("day", "2027-01-01"), ("time", "10:00")];
    world.app.post(worker, &form, &empty).await.assert_refused("Scrivi");
    let panel = format!("/cases/panels/person/{}", world.person);
    world.app.get(worker, panel).await.assert_shows("Presa in carico dal 02/03/2026");
});

engines!(a_case_of_another_body_is_not_found_and_leaves_a_line, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let partner = world.partner(Role::CaseWorker);
    for page in ["", "/team", "/conferences", "/notes/new", "/close"] {
        world.app.get(&partner, format!("/cases/{case}{page}")).await.assert_not_found();
    }
    let lines = world.app.db.begin_system();
    let denied = lines
        .unfiltered("the trail is read to see that a refusal left its line")
        .find::<store::audit::line::Entity>();
    let denied = lines.all(denied).await.unwrap();
    assert_eq!(denied.iter().filter(|line| line.verb == "denied").count(), 5);
});

engines!(a_closed_case_is_read_and_no_longer_written_until_it_is_opened_again, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let ctx = world.app.work(&world.worker);
    let wish = Close {
        case,
        on: ctx.today(),
        ending: Ending::Moved,
        summary: Some("Si è trasferita a Parma".to_owned()),
        seen_version: None,
    };
    cases::close(&ctx, wish).await.unwrap();
    ctx.commit().await.unwrap();
    let page = world.app.get(&world.worker, format!("/cases/{case}")).await;
    page.assert_shows("Questa presa in carico è chiusa").assert_shows("Si è trasferita a Parma");
    let refused = write(&world.app.work(&world.worker), talk(&world, case, "x", Readers::Team)).await;
    assert!(refused.is_err());
    let again = [("why", "è tornata dopo due settimane")];
    world.app.post(&world.worker, format!("/cases/{case}/reopen"), &again).await.assert_redirects();
    assert!(write(&world.app.work(&world.worker), talk(&world, case, "x", Readers::Team)).await.is_ok());
});

engines!(who_coordinates_counts_the_cases_and_reads_none_of_their_words, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let ctx = world.app.work(&world.worker);
    write(&ctx, talk(&world, case, "parole che restano nell'équipe", Readers::Team)).await.unwrap();
    ctx.commit().await.unwrap();
    let coordinator = world.colleague(Role::Coordinator);
    world.app.get(&coordinator, "/cases/load").await.assert_ok().assert_shows("Totale");
    let page = world.app.get(&coordinator, format!("/cases/{case}")).await;
    let page = page.assert_ok();
    assert!(!page.text().contains("parole che restano"));
    world.app.get(&world.colleague(Role::Teacher), "/cases").await.assert_denied();
});

engines!(a_case_asks_the_database_no_more_when_its_story_grows, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let page = format!("/cases/{case}");
    let few = world.app.statements_of(&world.worker, &page).await.len();
    let ctx = world.app.work(&world.worker);
    for _ in 0..12 {
        write(&ctx, talk(&world, case, "un altro colloquio", Readers::Team)).await.unwrap();
    }
    ctx.commit().await.unwrap();
    let many = world.app.statements_of(&world.worker, &page).await;
    assert_eq!(many.len(), few, "{many:#?}");
    assert!(few <= 30, "{few}");
});

engines!(a_worker_of_another_body_takes_no_seat_for_this_one, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let ctx = world.app.world();
    let wish = identity::Add {
        email: "quattro@example.org".to_owned(),
        name: "Operatore di Prova".to_owned(),
        password_hash: None,
        locale: None,
        is_demonstration: false,
    };
    let user = identity::add(&ctx, wish).await.unwrap();
    let role = identity::Assign {
        user,
        role: Role::CaseWorker,
        organisation: world.cooperative,
        project: None,
        territory: None,
        from: "2026-01-01".parse().unwrap(),
        until: None,
    };
    identity::assign(&ctx, role).await.unwrap();
    ctx.commit().await.unwrap();

    let (comune, user) = (world.comune.to_string(), user.to_string());
    let wish = [
        ("organisation", comune.as_str()),
        ("worker", user.as_str()),
        ("part", "educator"),
        ("why", "si trasferisce nel vostro distretto"),
    ];
    for page in ["team", "handover"] {
        let answer = world.app.post(&world.worker, format!("/cases/{case}/{page}"), &wish).await;
        answer.assert_refused("lavora per un altro ente");
    }
});

engines!(referrals_without_an_answer_are_counted_beside_the_cases, async |engine| {
    let network = crate::referrals::Network::on(engine).await;
    let world = &network.world;
    network.send(network.wish()).await;
    world.app.at("2026-04-20T08:00:00Z");
    let page = world.app.get(&world.worker, "/cases/load").await.assert_ok();
    let list = format!("/referrals?box=out&amp;due=overdue&amp;worker={}", world.worker.user);
    let plain = list.replace("&amp;", "&");
    let text = page.text();
    assert!(text.contains(&list) || text.contains(&list.replace("&amp;", "&#38;")) || text.contains(&plain));
    world.app.get(&world.worker, plain).await.assert_shows("Cooperativa di Prova");
    let referent = world.colleague(Role::Referent);
    world.app.get(&referent, "/cases/load").await.assert_ok().assert_hides("href=\"/cases?worker");
});

engines!(the_list_leaves_with_every_case_and_not_a_page_of_them, async |engine| {
    let world = World::on(engine).await;
    let ctx = world.app.world();
    let mut all = Vec::new();
    for number in 0..60 {
        let wish = people::Enrol::named(world.comune, "Prova", format!("Numero {number}"));
        let person = people::enrol(&ctx, wish).await.unwrap();
        all.push(Past {
            person,
            worker: world.worker.user,
            origin: Origin::Desk,
            opened_on: "2026-01-10".parse().unwrap(),
            review_on: None,
            notes: Vec::new(),
            tasks: vec![PastTask { title: "Telefonare".to_owned(), due_on: "2026-03-20".parse().unwrap() }],
        });
    }
    let cases = record_past(&ctx, world.comune, all).await.unwrap();
    ctx.commit().await.unwrap();
    let tasks = cases::tasks::queries::open_of(&world.app.reading(&world.worker), cases[0]).await.unwrap();
    assert_eq!((tasks.len(), tasks[0].worker), (1, world.worker.user));

    let file = world.app.get(&world.worker, "/cases?format=xlsx").await.assert_ok();

    let knows = |text: &str| ["Persona", "Stato"].contains(&text);
    let wish = Wish { limits: Limits::default(), recognises: &knows, sheet: None };
    let list = paper::sheets_in::read(&file.bytes, &wish).unwrap();
    assert_eq!(list.rows.len(), 60);
    let names: HashSet<_> = list.rows.iter().filter_map(|row| row.cells[0].value.shown()).collect();
    assert!(names.len() == 60 && names.contains("Numero 59 Prova"), "{names:?}");
});
