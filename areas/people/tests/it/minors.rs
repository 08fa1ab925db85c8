//! Unaccompanied minors: their guardian, and the information they are given.

use people::{Enrol, PersonId, TargetGroup};
use testkit::engines;

use crate::world::{World, file};

async fn minor(world: &World, born: &str) -> PersonId {
    let born: chrono::NaiveDate = born.parse().unwrap();
    let since = "2025-01-01".parse().unwrap();
    world
        .enrol(Enrol {
            birth_date: Some(born),
            languages: vec![("ar".to_owned(), people::LanguageLevel::MotherTongue)],
            status: Some((TargetGroup::UnaccompaniedMinor, since)),
            ..Enrol::named(world.town, "Omar", "Provetto")
        })
        .await
}

const GUARDIAN: [(&str, &str); 4] = [
    ("name", "Ida Tutrice"),
    ("contact", "333 0000001"),
    ("court", "Tribunale per i minorenni di Prova"),
    ("from", "2026-03-01"),
];

async fn said_today(world: &World) -> Vec<&'static str> {
    let items = people::today(&world.app.reading(&world.worker)).await.unwrap();
    items.into_iter().map(|item| item.key).collect()
}

engines!(a_minor_without_a_guardian_is_on_oggi_until_one_is_written_down, |engine| async move {
    let world = World::on(engine).await;
    let person = minor(&world, "2008-03-20").await;
    assert!(said_today(&world).await.contains(&"people-today-guardians"));
    world.app.get(&world.worker, "/people/minors").await.assert_shows("Provetto Omar");

    let guardian = format!("{}/guardian", file(person));
    world.app.post(&world.worker, &guardian, &GUARDIAN[..1]).await.assert_refused("quale tribunale");
    world.app.post(&world.worker, &guardian, &GUARDIAN).await.assert_redirects();

    assert!(!said_today(&world).await.contains(&"people-today-guardians"));
    world.app.get(&world.worker, file(person)).await.assert_shows("Ida Tutrice").assert_shows("333 0000001");
    let page = world.app.get(&world.worker, &guardian).await;
    page.assert_shows("in carica").assert_shows("al 19/03/2026");
});

engines!(at_eighteen_the_guardian_ends_by_itself_and_oggi_says_so, |engine| async move {
    let world = World::on(engine).await;
    let person = minor(&world, "2008-03-20").await;
    let guardian = format!("{}/guardian", file(person));
    world.app.post(&world.worker, &guardian, &GUARDIAN).await.assert_redirects();
    assert!(!said_today(&world).await.contains(&"people-today-of-age"));

    world.app.at("2026-03-20T08:00:00Z");
    assert!(said_today(&world).await.contains(&"people-today-of-age"));
    world.app.get(&world.worker, file(person)).await.assert_hides("Ida Tutrice");
    world.app.get(&world.worker, &guardian).await.assert_shows("non più in carica");
    world.app.get(&world.worker, "/people/minors?which=of-age").await.assert_shows("Provetto Omar");
    let late = [GUARDIAN[0], GUARDIAN[2], ("from", "2026-03-20")];
    world.app.post(&world.worker, &guardian, &late).await.assert_refused("maggiorenne dal 20/03/2026");

    let papers = format!("{}/papers", file(person));
    let group = [("paper", "status"), ("status", "ex-msna"), ("status_from", "2026-03-20")];
    world.app.post(&world.worker, papers, &group).await.assert_redirects();
    assert!(!said_today(&world).await.contains(&"people-today-of-age"), "done is done");
});

engines!(a_guardian_written_into_the_wrong_file_is_taken_back, |engine| async move {
    let world = World::on(engine).await;
    let person = minor(&world, "2008-03-20").await;
    let guardian = format!("{}/guardian", file(person));
    world.app.post(&world.worker, &guardian, &GUARDIAN).await.assert_redirects();
    let page = world.app.get(&world.worker, &guardian).await.assert_shows("Ida Tutrice").text();
    let mark = "name=\"id\" value=\"";
    let at = page.find(mark).unwrap() + mark.len();
    let id = page[at..at + 36].to_owned();

    let back = format!("{guardian}/withdraw");
    world.app.post(&world.teacher, &back, &[("id", &id)]).await.assert_not_found();
    world.app.post(&world.worker, &back, &[("id", &id)]).await.assert_redirects();
    world.app.get(&world.worker, &guardian).await.assert_hides("Ida Tutrice");
    assert!(said_today(&world).await.contains(&"people-today-guardians"));
});

engines!(another_body_neither_reads_nor_writes_a_guardian, |engine| async move {
    let world = World::on(engine).await;
    let person = minor(&world, "2010-01-01").await;
    let guardian = format!("{}/guardian", file(person));
    world.app.post(&world.teacher, &guardian, &GUARDIAN).await.assert_not_found();
    world.app.get(&world.teacher, &guardian).await.assert_not_found();
});

engines!(the_information_is_read_beside_the_own_language_and_recorded_for_whom, |engine| async move {
    let world = World::on(engine).await;
    let person = minor(&world, "2010-01-01").await;
    let page = world.app.get(&world.worker, format!("{}/notice", file(person))).await.assert_ok();
    let page = page.assert_shows("che cosa facciamo e che cosa puoi chiedere").assert_shows("dir=\"rtl\"");
    page.assert_shows("testo modello").assert_shows("Comune di Prova");
    let url = format!("{}/notice.pdf?language=ar&audience=minor", file(person));
    let pdf = world.app.get(&world.worker, url).await.assert_ok();
    assert!(pdf.bytes.starts_with(b"%PDF"));
    let bengali = format!("{}/notice.pdf?language=bn&audience=minor", file(person));
    let bengali = world.app.get(&world.worker, bengali).await.assert_ok();
    let italian = format!("{}/notice.pdf?language=it&audience=minor", file(person));
    let italian = world.app.get(&world.worker, italian).await.assert_ok();
    assert!(bengali.bytes.len() > italian.bytes.len(), "the letters of Bengali are in it");

    let papers = format!("{}/papers", file(person));
    let given =
        [("paper", "notice"), ("notice_language", "ar"), ("notice_version", "2026-01"), ("given_to", "both")];
    world.app.post(&world.worker, &papers, &given).await.assert_redirects();
    world.app.get(&world.worker, papers).await.assert_shows("2026-01").assert_shows("a tutti e due");
});
