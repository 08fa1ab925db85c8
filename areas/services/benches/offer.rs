//! How long it takes to look through the whole directory for one person: five thousand services, ordered. The look
//! stays under fifty milliseconds on two slow cores.

use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use organisations::{OrganisationId, TerritoryId};
use people::{Gender, LanguageLevel, TargetGroup};
use services::ServiceId;
use services::directory::Sheet;
use services::directory::ids::ClauseId;
use services::directory::index::{CapacityLine, Directory, Entry};
use services::directory::needs;
use services::offer::around::Around;
use services::offer::look::{Wish, look, order};
use services::offer::rules::{Clause, Facts, Test};
use uuid::Uuid;

const SERVICES: u128 = 5_000;
/// Towns of Emilia-Romagna and Lombardia.
const TOWNS: [&str; 6] = ["036023", "036005", "037006", "035033", "015146", "017029"];

fn clause(place: u128, test: Test) -> Clause {
    Clause {
        id: ClauseId(Uuid::from_u128(place)),
        test,
        text: "Testo della condizione come sta scritto nell'avviso".to_owned(),
        source: "Avviso di prova".to_owned(),
        article: Some("art. 3".to_owned()),
        from: None,
        until: None,
        waivable_by: None,
    }
}

/// From two to five clauses of different kinds.
fn clauses(place: u128) -> Vec<Clause> {
    let least = i32::try_from(place % 25).unwrap_or_default();
    let town = TOWNS[(place % 6) as usize];
    let tests = [
        Test::MinAge(least),
        Test::Status(TargetGroup::ALL.iter().copied().skip((place % 9) as usize).collect()),
        Test::ItalianAtLeast(LanguageLevel::ALL[(place % 5) as usize]),
        Test::Residence(vec![TerritoryId::of_code(&town[..3])]),
        Test::Registered,
    ];
    let many = 2 + (place % 4) as usize;
    tests.into_iter().take(many).map(|test| clause(place, test)).collect()
}

fn entry(place: u128, terms: &[&needs::Term]) -> Entry {
    let town = TerritoryId::of_code(TOWNS[(place % 6) as usize]);
    Entry {
        id: ServiceId(Uuid::from_u128(place)),
        organisation: OrganisationId(Uuid::from_u128(place % 300)),
        version: 1,
        sheet: Sheet {
            name: format!("Servizio di prova numero {place}"),
            needs: vec![terms[(place % terms.len() as u128) as usize].code.clone()],
            languages: vec!["it".to_owned(), ["ar", "ur", "en"][(place % 3) as usize].to_owned()],
            ..Sheet::default()
        },
        places: Vec::new(),
        capacity: Some(CapacityLine {
            unit: "posti".to_owned(),
            maximum: Some(20),
            available: i32::try_from(place % 4).ok(),
            updated_at: chrono::DateTime::UNIX_EPOCH,
        }),
        clauses: clauses(place),
        funding: Vec::new(),
        checked: None,
        reports: Vec::new(),
        around: vec![Around::of(town)],
        served: Vec::new(),
    }
}

fn somebody() -> Facts {
    Facts {
        age: Some(19),
        gender: Some(Gender::Female),
        third_country: Some(true),
        status: Some(TargetGroup::Applicant),
        italian: Some(LanguageLevel::A2),
        languages: Some(vec!["ur".to_owned()]),
        residence: Some(Around::of(TerritoryId::of_code("036023"))),
        ..Facts::default()
    }
}

fn offer(criterion: &mut Criterion) {
    let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap_or_default();
    let terms = needs::needs(today);
    let directory = Directory::of((0..SERVICES).map(|place| entry(place, &terms)).collect());
    let points: HashMap<ServiceId, i32> =
        directory.entries.iter().map(|entry| (entry.id, (entry.id.uuid().as_u128() % 100) as i32)).collect();
    let facts = somebody();
    let whole = || {
        let mut offer = look(&directory, &facts, &Wish::default(), today);
        order(&mut offer.offered, &points);
        order(&mut offer.to_ask, &points);
        offer
    };

    println!("median of 101 looks through {SERVICES} services: {:?}", median(|| drop(black_box(whole()))));
    criterion.bench_function("offer/5000 services", |bench| bench.iter(|| black_box(whole())));
    criterion.bench_function("search/5000 services, a slip", |bench| {
        bench.iter(|| black_box(directory.like("servizoi numero 42")))
    });
}

fn median(mut once: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..101)
        .map(|_| {
            let began = Instant::now();
            once();
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[50]
}

criterion_group!(benches, offer);
criterion_main!(benches);
