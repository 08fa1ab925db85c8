//! How well and how fast persons are found, opened and listed, on an invented population with known answers.
//!
//! `cargo run --profile demo -p raccordo-people --example name_search -- 100000 2000 [sqlite://file.db]`: so many persons,
//! so many questions. Each question is a name of the population as somebody else would type it (`misspelling.rs`, written
//! without looking at the search); an answer counts where the very person is among the first ten.

mod misspelling;
mod pages;
mod pools;
mod population;
mod questions;

use organisations::{OrganisationId, Register};
use people::enrolment::{Enrol, prepare, write};
use people::{Gender, NewDocument, PersonId, TargetGroup};
use population::{Dice, Invented, Population};
use std::time::Instant;
use store::{Db, Migrations, Options};

const BODIES: usize = 40;
const AT_ONCE: usize = 2_000;

/// The population, and who is who.
pub struct World {
    pub db: Db,
    pub bodies: Vec<OrganisationId>,
    pub persons: Vec<(PersonId, Invented)>,
}

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = |otherwise: usize| arguments.next().and_then(|n| n.parse().ok()).unwrap_or(otherwise);
    let (persons, asked) = (number(100_000), number(2_000));
    let folder = std::env::temp_dir().join(format!("raccordo-name-search-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the database");
    let url = std::env::args().nth(3).unwrap_or_else(|| format!("sqlite://{}/bench.db", folder.display()));

    let world = build(&url, persons).await;
    questions::ask(&world, asked).await;
    pages::open(world).await;
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
}

async fn build(url: &str, count: usize) -> World {
    let policy = authz::Policy::new(&[organisations::POLICY, people::POLICY]);
    let db = Db::open(Options::new(url, policy)).await.expect("the database opens");
    let tables = Migrations::new().and(organisations::migrations()).and(people::migrations());
    tables.run(&db).await.expect("the migrations run");

    let ctx = db.begin_system();
    let mut bodies = Vec::new();
    for number in 0..BODIES {
        let wish = Register { name: format!("Ente inventato {number}"), ..Register::default() };
        bodies.push(organisations::register(&ctx, wish).await.expect("a body"));
    }
    ctx.commit().await.expect("a commit");

    let began = Instant::now();
    let population = Population::new();
    let mut dice = Dice::new(7);
    let mut persons = Vec::with_capacity(count);
    while persons.len() < count {
        let some = AT_ONCE.min(count - persons.len());
        let invented: Vec<Invented> = (0..some).map(|_| population.person(&mut dice)).collect();
        persons.extend(enrol(&db, &bodies, invented, &mut dice).await);
    }
    let rate = count as f64 / began.elapsed().as_secs_f64();
    println!("{count} persons written with their papers, keys and audit lines: {rate:.0} a second");
    World { db, bodies, persons }
}

async fn enrol(
    db: &Db,
    bodies: &[OrganisationId],
    some: Vec<Invented>,
    dice: &mut Dice,
) -> Vec<(PersonId, Invented)> {
    let ctx = db.begin_system();
    let rows: Vec<_> = some
        .iter()
        .map(|one| {
            let document = NewDocument {
                kind: "ric-asilo".to_owned(),
                number: None,
                issued_on: None,
                expires_on: ctx.today().checked_add_days(chrono::Days::new(dice.below(700) as u64)),
                renewal_asked_on: None,
            };
            let wish = Enrol {
                birth_year: Some(one.birth_year),
                gender: if dice.percent(50) { Gender::Female } else { Gender::Male },
                nationality: Some("NGA".to_owned()),
                document: Some(document),
                status: Some((TargetGroup::Applicant, ctx.today())),
                ..Enrol::named(*dice.pick(bodies), one.given.as_str(), one.family.as_str())
            };
            prepare(&ctx, wish).expect("invented persons are admissible")
        })
        .collect();
    let ids: Vec<PersonId> = rows.iter().map(|rows| rows.person_id).collect();
    write(&ctx, rows).await.expect("the rows are written");
    ctx.commit().await.expect("a commit");
    ids.into_iter().zip(some).collect()
}

/// The value below which so many in a thousand lie.
pub fn quantile(sorted: &[f64], thousandths: usize) -> f64 {
    sorted
        .get((sorted.len() * thousandths / 1000).min(sorted.len().saturating_sub(1)))
        .copied()
        .unwrap_or(0.0)
}
