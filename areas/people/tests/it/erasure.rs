//! A person erased: what says who they are goes, that they were there stays.

use authz::Role;
use people::identifiers::IdentifierKind;
use people::{Enrol, Gender, LanguageLevel, NameKind, NewDocument, NoticeGiven, TargetGroup};
use store::audit::{Verdict, verify};
use testkit::{Persona, engines};

use crate::world::{World, file};

const REASON: &str = "richiesta dell'interessata del 9 marzo";

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn somebody(world: &World) -> Enrol {
    Enrol {
        other_names: vec![(NameKind::Alias, "Wanderwitz".to_owned(), String::new())],
        birth_date: Some(day("1987-11-23")),
        gender: Gender::Female,
        nationality: Some("NGA".to_owned()),
        identifiers: vec![(IdentifierKind::Cui, "05ZZZ99".to_owned())],
        phones: vec!["+39 333 7654321".to_owned()],
        languages: vec![("yo".to_owned(), LanguageLevel::MotherTongue)],
        needs_interpreter: Some(true),
        document: Some(NewDocument {
            kind: "asilo".to_owned(),
            number: Some("I77777777".to_owned()),
            issued_on: None,
            expires_on: Some(day("2027-12-24")),
            renewal_asked_on: None,
        }),
        status: Some((TargetGroup::Refugee, day("2025-02-03"))),
        notice: Some(NoticeGiven {
            language: "en".to_owned(),
            version: "2026-01".to_owned(),
            given_on: day("2026-01-01"),
        }),
        ..Enrol::named(world.town, "Quetzalla", "Zyxovaite")
    }
}

engines!(nothing_that_says_who_she_was_is_left_in_any_table, |engine| async move {
    let world = World::on(engine).await;
    let person = world.enrol(somebody(&world)).await;
    world.enrol(Enrol::named(world.town, "Quetzalla", "Zyxovaite Seconda")).await;
    let school = world.school.to_string();
    let share = [("organisation", school.as_str()), ("reason", "Quetzalla va al corso")];
    world.app.post(&world.worker, format!("{}/share", file(person)), &share).await.assert_redirects();
    let fields = [
        ("version", "1"),
        ("given_name", "Quetzalla"),
        ("family_name", "Hjalmarsdottir"),
        ("birth_date", "1987-11-23"),
        ("gender", "female"),
        ("nationality", "NGA"),
    ];
    world.app.post(&world.worker, format!("{}/amend", file(person)), &fields).await.assert_redirects();
    let before = people::facts(&world.app.world(), &[person]).await.unwrap();

    let admin = Persona::new(Role::Administrator);
    let url = format!("/people/erasure/{person}");
    let preview = world.app.get(&admin, &url).await.assert_ok();
    let preview = preview.assert_shows("Q. H.").assert_shows("1987").assert_shows("Comune di Prova");
    let preview = preview.assert_shows("3 nomi").assert_shows("1 gruppo di destinatari");
    preview.assert_hides("Quetzalla").assert_hides("05ZZZ99");
    world.app.post(&admin, &url, &[("reason", REASON), ("sure", "1")]).await.assert_redirects();

    let words =
        ["hjalmarsdottir", "wanderwitz", "05zzz99", "7654321", "i77777777", "1987-11-23", "2027-12-24"];
    for word in words {
        assert_eq!(holding(&world, word).await, Vec::<String>::new(), "{word} is still there");
    }
    let mut namesake = holding(&world, "quetzalla").await;
    namesake.retain(|column| column != "audit_lines.reason");
    let expected = ["people_access_links.name_key", "people_persons.given_name", "people_persons.name_key"];
    assert_eq!(namesake, expected, "only the other Quetzalla's");
    let about = holding(&world, &person.uuid().simple().to_string()).await;
    assert!(about.iter().all(|column| !column.starts_with("people_search")), "{about:?}");
    world.search(&world.worker, "Quetzalla Hjalmarsdottir").await.assert_hides(&person.to_string());
    world.app.get(&world.worker, file(person)).await.assert_not_found();

    let after = people::facts(&world.app.world(), &[person]).await.unwrap();
    assert_eq!((before[0].gender, before[0].birth_year), (after[0].gender, after[0].birth_year));
    assert_eq!(before[0].nationality, after[0].nationality);
    assert_eq!(before[0].status_periods, after[0].status_periods);
    assert_eq!(after[0].birth_date, Some(day("1987-11-01")));
    assert!(matches!(verify(&world.app.db).await.unwrap(), Verdict::Whole { .. }));
});

engines!(an_erasure_leaves_one_line_of_its_own_with_its_reason, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let admin = Persona::new(Role::Administrator);
    let url = format!("/people/erasure/{person}");

    world.app.post(&admin, &url, &[("reason", REASON)]).await.assert_refused("segna la casella");
    world.app.post(&admin, &url, &[("reason", "boh"), ("sure", "1")]).await.assert_refused("10 lettere");
    world.app.get(&world.worker, file(person)).await.assert_ok();
    world.app.post(&admin, &url, &[("reason", REASON), ("sure", "1")]).await.assert_redirects();

    let lines = lines_about(&world, person).await;
    let erased = lines.iter().filter(|line| line.detail.as_deref() == Some("erasure"));
    let reasons: Vec<Option<&str>> = erased.map(|line| line.reason.as_deref()).collect();
    assert_eq!(reasons, [Some(REASON)]);
    world.app.get(&admin, &url).await.assert_shows("Già cancellata");
    let again = world.app.post(&admin, &url, &[("reason", REASON), ("sure", "1")]).await;
    again.assert_refused("già stati cancellati");
});

engines!(only_an_administrator_erases_and_sees_no_file_by_it, |engine| async move {
    let world = World::on(engine).await;
    let person = world.person("Ada", "Provetta").await;
    let url = format!("/people/erasure/{person}");
    for role in [Role::CaseWorker, Role::Coordinator, Role::Referent, Role::Authority, Role::Auditor] {
        let other = Persona::new(role).of(world.town);
        world.app.get(&other, &url).await.assert_denied();
        world.app.post(&other, &url, &[("reason", REASON), ("sure", "1")]).await.assert_denied();
    }
    let admin = Persona::new(Role::Administrator);
    world.app.get(&admin, file(person)).await.assert_denied();

    let typed = format!("https://raccordo.example{}/papers", file(person));
    let found = world.app.post(&admin, "/people/erasure", &[("person", &typed)]).await.assert_redirects();
    assert_eq!(found, url);
    let nobody = world.app.post(&admin, "/people/erasure", &[("person", "Ada Provetta")]).await;
    nobody.assert_refused("Nessuna scheda");
});

async fn lines_about(world: &World, person: people::PersonId) -> Vec<store::audit::line::Model> {
    use sea_orm::{ColumnTrait, QueryFilter};
    let ctx = world.app.world();
    let lines = ctx.unfiltered("the test reads the trail").find::<store::audit::line::Entity>();
    ctx.all(lines.filter(store::audit::line::Column::RecordId.eq(person.uuid()))).await.unwrap()
}

/// The columns of the whole database that hold a word, whatever its case.
async fn holding(world: &World, word: &str) -> Vec<String> {
    let mut columns = Vec::new();
    for table in world.app.db.tables().await.unwrap() {
        let look = |cells: Vec<Option<String>>| {
            for (column, cell) in table.columns.iter().zip(cells) {
                let name = format!("{}.{column}", table.name);
                if cell.unwrap_or_default().to_lowercase().contains(word) && !columns.contains(&name) {
                    columns.push(name);
                }
            }
            Ok(())
        };
        world.app.db.rows_as_text(&table, look).await.unwrap();
    }
    columns
}
