//! Counting speed: one figure with its evidence, all figures of a project, all projects from packed columns.
//! The run over ten million participations with its slow check is `ten_million`.

use std::hint::black_box;

use chrono::{Days, NaiveDate};
use criterion::{Criterion, criterion_group, criterion_main};
use kernel::{Quarter, RecordRef};
use monitoring::counting::{
    Activity, Birth, Definition, Fact, Gender, Participant, Person, ProjectFacts, Registry, What, Window,
    evaluate, evaluate_all,
};
use monitoring::packed::{Block, pack, wholesale};
use uuid::Uuid;

/// `persons` who came `times` times each, spread over two years.
fn project(persons: u64, times: u64) -> ProjectFacts {
    let first = NaiveDate::from_ymd_opt(2022, 1, 1).unwrap_or_default();
    let mut world = ProjectFacts::default();
    for (place, kind) in ["language-course", "desk", "guidance"].into_iter().enumerate() {
        let id = Uuid::from_u128(place as u128 + 1);
        world.activities.push(Activity { id, kind: kind.to_owned(), indicators: vec![] });
    }
    for place in 0..persons {
        let key = Uuid::from_u64_pair(place.wrapping_mul(0x9E37_79B9_7F4A_7C15), place);
        let birth = Some(Birth::Day(first - Days::new(4000 + place * 7 % 20_000)));
        let gender = Some(if place % 2 == 0 { Gender::Female } else { Gender::Male });
        world.persons.insert(key, Person { birth, gender, third_country: Some(true), status: vec![] });
        for time in 0..times {
            let on = first + Days::new((place * 13 + time * 31) % 730);
            let record = RecordRef::new("participation", Uuid::from_u64_pair(place, time));
            let what = What::Attended(Participant::Person);
            let activity = ((place + time) % 3) as u32;
            world.facts.push(Fact {
                record,
                activity,
                on,
                subject: Some(key),
                session: None,
                what,
                amount: 60,
            });
        }
    }
    world
}

fn counting(criterion: &mut Criterion) {
    let registry = Registry::shipped();
    let asked: Vec<&Definition> = registry.all().iter().collect();
    let Some(quarter) = Quarter::new(2023, 2) else { return };
    let window = Window::quarter(quarter);
    let world = project(10_000, 20);
    let counted: i64 = asked.iter().map(|one| evaluate(registry, one, window, &world).value).sum();
    assert!(counted > 10_000, "a fast empty answer is a wrong one");

    criterion.bench_function("one figure with evidence, 10,000 participants, 200,000 facts", |bench| {
        let definition = asked.iter().find(|one| one.code == "O.2.3.1").copied();
        bench.iter(|| definition.map(|one| evaluate(registry, one, window, black_box(&world)).value));
    });
    criterion.bench_function("all figures of that project with evidence", |bench| {
        bench.iter(|| evaluate_all(registry, &asked, window, black_box(&world)).len());
    });
    let Ok(bytes) = pack(Uuid::from_u128(1), &world) else { return };
    criterion.bench_function("all figures and quarters of that project from packed columns", |bench| {
        bench.iter(|| {
            let blocks: Vec<Block> = Block::open(black_box(&bytes)).into_iter().collect();
            wholesale(registry, &asked, &blocks).len()
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = counting
}
criterion_main!(benches);
