//! Whatever is decided of two files and taken back, both stay exactly as they were.

use std::collections::BTreeMap;

use proptest::prelude::*;
use testkit::Engine;

use crate::world::{World, file};

/// Decisions about a pair, one after the other; the last takes all back.
const STATES: [&str; 3] = ["same", "different", "possible"];

#[derive(Clone, Debug)]
struct Two {
    given: &'static str,
    year: i32,
    phone: Option<u32>,
    language: Option<&'static str>,
    permit: Option<&'static str>,
    decisions: Vec<usize>,
}

fn two() -> impl Strategy<Value = Two> {
    let given = prop::sample::select(vec!["Ada", "Olena", "Muhammad", "Zubeida", "Çelik"]);
    let language = prop::option::of(prop::sample::select(vec!["ar", "uk", "bn"]));
    let permit = prop::option::of(prop::sample::select(vec!["asilo", "studio", "ric-asilo"]));
    let decisions = prop::collection::vec(0..STATES.len(), 0..4);
    let phone = prop::option::of(1_000_000u32..9_999_999);
    (given, 1950i32..2008, phone, language, permit, decisions).prop_map(
        |(given, year, phone, language, permit, decisions)| Two {
            given,
            year,
            phone,
            language,
            permit,
            decisions,
        },
    )
}

/// Every row of every table about persons, without the history of the pair itself.
async fn everything(world: &World) -> BTreeMap<String, Vec<String>> {
    const HISTORY: [&str; 4] = ["version", "decided_at", "decided_by", "reason"];
    let mut all = BTreeMap::new();
    for table in world.app.db.tables().await.unwrap() {
        if !table.name.starts_with("people_") {
            continue;
        }
        let is_pair = table.name == "people_person_links";
        let mut rows = Vec::new();
        let read = |cells: Vec<Option<String>>| {
            let told = table.columns.iter().zip(cells);
            let told = told.filter(|(column, _)| !(is_pair && HISTORY.contains(&column.as_str())));
            let told: Vec<String> =
                told.map(|(column, cell)| format!("{column}={}", cell.unwrap_or_default())).collect();
            rows.push(told.join("|"));
            Ok(())
        };
        world.app.db.rows_as_text(&table, read).await.unwrap();
        rows.sort_unstable();
        all.insert(table.name.clone(), rows);
    }
    all
}

async fn enrol(world: &World, two: &Two, family: &str) -> String {
    let (year, phone) = (two.year.to_string(), two.phone.map(|number| format!("333{number}")));
    let mut fields = vec![
        ("given_name", two.given),
        ("family_name", family),
        ("birth_year", &year),
        ("mother_tongue", two.language.unwrap_or_default()),
        ("document_kind", two.permit.unwrap_or_default()),
        ("is_new", "1"),
    ];
    fields.extend(phone.as_deref().map(|phone| ("phone", phone)));
    world.app.post(&world.worker, "/people/enrol", &fields).await.assert_redirects()
}

async fn link_then_unlink_is_the_identity(engine: Engine, two: Two) {
    let world = World::on(engine).await;
    let one = enrol(&world, &two, "Provaccini").await;
    let other = enrol(&world, &two, "Provaccini").await;
    assert_ne!(one, other);
    let queue = world.app.get(&world.worker, "/people/duplicates").await.text();
    let (_, after) = queue.split_once("/people/duplicates/").expect("a pair to decide");
    let pair = format!("/people/duplicates/{}", after.split('"').next().unwrap());
    let before = everything(&world).await;

    let decided = [&[0], two.decisions.as_slice(), &[2]].concat();
    for (version, state) in (1..).zip(decided) {
        let version: i32 = version;
        let version_read = version.to_string();
        let fields = [("state", STATES[state]), ("version", version_read.as_str()), ("reason", "prova")];
        world.app.post(&world.worker, &pair, &fields).await.assert_redirects();
    }

    assert_eq!(everything(&world).await, before);
    for address in [one, other] {
        let person: people::PersonId = address.rsplit('/').next().unwrap().parse().unwrap();
        world.app.get(&world.worker, file(person)).await.assert_ok();
    }
}

fn many(engine: Engine) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner =
        proptest::test_runner::TestRunner::new(ProptestConfig { cases: 6, ..Default::default() });
    let run = |two| {
        runtime.block_on(link_then_unlink_is_the_identity(engine, two));
        Ok(())
    };
    runner.run(&two(), run).unwrap();
}

#[test]
fn linking_and_unlinking_leaves_no_trace_in_either_file_on_sqlite() {
    many(Engine::Sqlite);
}

#[test]
fn linking_and_unlinking_leaves_no_trace_in_either_file_on_postgres() {
    if Engine::postgres_is_wanted() {
        many(Engine::Postgres);
    }
}
