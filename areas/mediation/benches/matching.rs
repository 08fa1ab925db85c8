//! Speed of a proposal: twelve languages present in a centre, a register of a thousand mediators.

use std::hint::black_box;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use criterion::{Criterion, criterion_group, criterion_main};
use mediation::matching::{Candidate, Engaged, Hours, Need, Reach, Slot, Wanted, Weekly, propose};
use mediation::{Level, MediatorId};
use uuid::Uuid;

const LANGUAGES: [&str; 30] = [
    "ar", "ur", "bn", "fr", "en", "es", "sq", "zh", "uk", "ru", "ro", "pa", "hi", "fa", "ps", "ti", "am",
    "so", "wo", "bm", "ff", "ha", "yo", "ig", "pt", "tr", "ku", "ta", "si", "tl",
];

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 10).unwrap_or_default()
}

fn nine() -> DateTime<Utc> {
    first_day().and_hms_opt(8, 0, 0).unwrap_or_default().and_utc()
}

/// Each speaks one to four languages, has five mornings, an absence and twenty engagements.
fn register(size: u64) -> Vec<Candidate> {
    let one = |number: u64| {
        let dice = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let spoken = 1 + (dice >> 7) % 4;
        let language = |place: u64| LANGUAGES[((dice >> (place * 9 + 3)) % 30) as usize].to_owned();
        let level = [Level::MotherTongue, Level::Good, Level::Enough];
        let languages = (0..spoken).map(|place| (language(place), level[(place % 3) as usize])).collect();
        let engaged = |place: u64| {
            let from = nine() + TimeDelta::hours(((dice >> 5) % 40 + place * 17) as i64);
            Engaged { from, until: from + TimeDelta::minutes(90) }
        };
        Candidate {
            mediator: MediatorId(Uuid::from_u64_pair(dice, number)),
            languages,
            gender: None,
            is_remote: number.is_multiple_of(2),
            active_until: None,
            weekly: (0..5).map(|weekday| Weekly { weekday, from: 480, until: 1_080 }).collect(),
            away: vec![(first_day() + Days::new(dice % 90), first_day() + Days::new(dice % 90 + 10))],
            engaged: (0..20).map(engaged).collect(),
            ties: Vec::new(),
            reach: [Reach::Here, Reach::Near, Reach::Wide, Reach::Far][(dice % 4) as usize],
            hours: Hours::Left((dice % 4_000) as i32),
            known: (dice % 2) as i32,
            load: (dice % 1_500) as i32,
        }
    };
    (0..size).map(one).collect()
}

fn wanted(languages: usize) -> Wanted {
    let need = |code: &&str| Need { language: (*code).to_owned(), people: 3 };
    Wanted {
        needs: LANGUAGES.iter().take(languages).map(need).collect(),
        slot: Some(Slot {
            starts_at: nine(),
            ends_at: nine() + TimeDelta::hours(2),
            day: first_day(),
            from: 540,
            until: 660,
        }),
        today: first_day(),
        due_on: first_day(),
        minutes: 120,
        is_remote: false,
        gender: None,
        gender_needed: false,
        against: Vec::new(),
        tie_months: 12,
    }
}

fn proposals(bench: &mut Criterion) {
    let mediators = register(1_000);
    for languages in [1, 4, 8, 12] {
        let wanted = wanted(languages);
        bench.bench_function(&format!("proposal, 1000 mediators, {languages} languages"), |bench| {
            bench.iter(|| propose(black_box(&wanted), black_box(&mediators)));
        });
    }
}

criterion_group!(benches, proposals);
criterion_main!(benches);
