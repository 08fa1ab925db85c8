//! The list of persons and what it puts on Oggi.

use paper::sheets_in::{self, Limits, Wish};
use people::{Enrol, Gender, NewDocument, TargetGroup};
use testkit::engines;

use crate::world::World;

fn day(year: i32, month: u32, day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn with_permit(world: &World, family: &str, until: chrono::NaiveDate) -> Enrol {
    let document = NewDocument {
        kind: "asilo".to_owned(),
        number: None,
        issued_on: None,
        expires_on: Some(until),
        renewal_asked_on: None,
    };
    Enrol { document: Some(document), ..Enrol::named(world.town, "Ada", family) }
}

engines!(the_list_is_narrowed_ordered_and_paged, |engine| async move {
    let world = World::on(engine).await;
    for number in 0..60 {
        let nationality = Some(if number % 2 == 0 { "NGA" } else { "UKR" }.to_owned());
        let wish =
            Enrol { nationality, ..Enrol::named(world.town, "Ada", format!("Provetta{}", letters(number))) };
        world.enrol(wish).await;
    }
    let first = world.app.get(&world.worker, "/people").await.assert_ok();
    first.assert_shows("60 persone").assert_shows("Provettaaa").assert_hides("Provettacf");
    world
        .app
        .get(&world.worker, "/people?page=2")
        .await
        .assert_shows("Provettacf")
        .assert_hides("Provettaaa");
    let last = world.app.get(&world.worker, "/people?sort=name&dir=desc").await;
    last.assert_shows("Provettacf").assert_hides("Provettaaa");
    world.app.get(&world.worker, "/people?nationality=NGA").await.assert_shows("30 persone");
    world.app.get(&world.worker, "/people?page=99").await.assert_ok();
    world.app.get(&world.worker, "/people?expiring=x&sort=boh&page=-1").await.assert_ok();
});

/// 0 is `aa`, 59 is `cf`… enough for names that sort.
fn letters(number: u8) -> String {
    let letter = |n: u8| char::from(b'a' + n);
    format!("{}{}", letter(number / 24), letter(number % 24))
}

engines!(permits_about_to_end_come_first_and_reach_oggi, |engine| async move {
    let world = World::on(engine).await;
    world.enrol(with_permit(&world, "Lontana", day(2028, 1, 1))).await;
    world.enrol(with_permit(&world, "Vicina", day(2026, 3, 30))).await;
    world.enrol(with_permit(&world, "Scaduta", day(2026, 3, 1))).await;

    let seen = world.app.get(&world.worker, "/people?expiring=30&sort=permit").await.assert_ok();
    let seen = seen.assert_shows("2 persone").assert_shows("scaduto il 01/03/2026").assert_hides("Lontana");
    assert!(seen.text().find("Scaduta") < seen.text().find("Vicina"));

    let items = people::today(&world.app.reading(&world.worker)).await.unwrap();
    assert!(items.iter().any(|item| item.key == "people-today-permits-30"));
    assert!(items.iter().any(|item| item.key == "people-today-incomplete"));
});

engines!(a_complete_person_leaves_the_queue, |engine| async move {
    let world = World::on(engine).await;
    let wish = Enrol {
        birth_year: Some(1990),
        gender: Gender::Female,
        nationality: Some("NGA".to_owned()),
        status: Some((TargetGroup::Refugee, day(2025, 1, 1))),
        ..Enrol::named(world.town, "Ada", "Completa")
    };
    world.enrol(wish).await;
    world.person("Bea", "Incompleta").await;
    let queue = world.app.get(&world.worker, "/people?incomplete=1").await.assert_ok();
    queue.assert_shows("Incompleta").assert_hides("Completa Ada");
});

engines!(the_list_leaves_as_a_spreadsheet_with_the_same_rights, |engine| async move {
    let world = World::on(engine).await;
    world.person("=1+1", "Provetta").await;
    world.person("Bea", "Seconda").await;
    let file = world.app.get(&world.worker, "/people?format=xlsx").await.assert_ok();
    let knows = |text: &str| text == "Cognome";
    let wish = Wish { limits: Limits::default(), recognises: &knows, sheet: None };
    let list = sheets_in::read(&file.bytes, &wish).unwrap();
    let names: Vec<String> = list.rows.iter().filter_map(|row| row.cells[0].value.shown()).collect();
    assert_eq!(names, ["Provetta", "Seconda"], "everybody, in the order of the list");
    let teacher = testkit::Persona::new(authz::Role::Teacher).of(world.town);
    world.app.get(&teacher, "/people?format=xlsx").await.assert_denied();
});

engines!(the_list_costs_the_same_however_long_it_is, |engine| async move {
    let world = World::on(engine).await;
    let somebody_of_two = testkit::Persona::new(authz::Role::Coordinator).of(world.town);
    world.person("Ada", "Provetta").await;
    world.app.get(&somebody_of_two, "/people").await.assert_ok().assert_shows("1 persona");
});
