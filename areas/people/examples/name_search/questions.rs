//! Misspelt questions with known answers: recall in the first ten, and how long each took.

use std::collections::HashMap;
use std::time::Instant;

use people::Query;

use crate::misspelling::{KINDS, Kind, retyped};
use crate::population::Dice;
use crate::{World, quantile};

pub async fn ask(world: &World, count: usize) {
    let mut namesakes: HashMap<String, usize> = HashMap::new();
    for (_, one) in &world.persons {
        *namesakes.entry(one.full()).or_default() += 1;
    }
    let ceiling: f64 =
        world.persons.iter().map(|(_, one)| (10.0 / namesakes[&one.full()] as f64).min(1.0)).sum();
    let crowded = world.persons.iter().filter(|(_, one)| namesakes[&one.full()] > 10).count();
    let share = crowded as f64 / world.persons.len() as f64;
    let ceiling = ceiling / world.persons.len() as f64;
    println!(
        "{share:.3} of them have ten or more namesakes to the letter: whoever typed every name without a slip"
    );
    println!(
        "would still find only {ceiling:.3} of the persons among the first ten. A year of birth tells them apart."
    );
    for with_year in [false, true] {
        report(world, count, with_year).await;
    }
}

#[derive(Default)]
struct Tally {
    asked: usize,
    found: usize,
    found_name: usize,
}

async fn report(world: &World, count: usize, with_year: bool) {
    let mut dice = Dice::new(99);
    let mut tallies: Vec<Tally> = KINDS.iter().map(|_| Tally::default()).collect();
    let mut times = Vec::with_capacity(count);
    for number in 0..count {
        let place = number % KINDS.len();
        let took = one(world, KINDS[place], with_year, &mut tallies[place], &mut dice).await;
        times.push(took);
    }
    times.sort_by(f64::total_cmp);
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>() as f64;
    let asked = sum(|tally| tally.asked);
    println!(
        "{} {count} questions: the person in the first ten {:.3}, the very name {:.3}; ms p50 {:.1} p95 {:.1} p99 {:.1}",
        if with_year { "with the year of birth," } else { "the name alone," },
        sum(|tally| tally.found) / asked,
        sum(|tally| tally.found_name) / asked,
        quantile(&times, 500),
        quantile(&times, 950),
        quantile(&times, 990),
    );
    for (kind, tally) in KINDS.iter().zip(&tallies) {
        println!("    {kind:?}: {:.3}", tally.found as f64 / tally.asked.max(1) as f64);
    }
}

async fn one(world: &World, kind: Kind, with_year: bool, tally: &mut Tally, dice: &mut Dice) -> f64 {
    let (person, invented) = dice.pick(&world.persons);
    let mut words = retyped(&invented.full(), kind, dice);
    if with_year {
        words.push_str(&format!(" {}", invented.birth_year));
    }
    let ctx = world.db.read(std::sync::Arc::new(authz::Actor::system()));
    let began = Instant::now();
    let hits = people::search(&ctx, Query::text(&words)).await.expect("an answer");
    let took = began.elapsed().as_secs_f64() * 1_000.0;
    tally.asked += 1;
    tally.found += usize::from(hits.iter().any(|hit| hit.person == *person));
    let full = invented.full();
    tally.found_name += usize::from(hits.iter().any(|hit| hit.name == full));
    took
}
