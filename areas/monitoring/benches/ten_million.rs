//! Counts all indicators of ten million invented participations and checks the answer against a slow count that
//! shares nothing with the evaluators: `cargo xtask bench ten_million`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use chrono::{Datelike, Days, NaiveDate};
use kernel::{Quarter, RecordRef};
use monitoring::counting::{
    Activity, Birth, Definition, Fact, Gender, Level, Outcome, Participant, Person, ProjectFacts, Registry,
    What, Window, evaluate, evaluate_all,
};
use monitoring::packed::{Block, ProjectTable, pack, wholesale};
use uuid::Uuid;

const PROJECTS: u64 = 200;
const PERSONS: u64 = 1_000_000;
const FACTS: u64 = 10_000_000;
const CHECKED: [&str; 4] = ["O.2.3", "O.2.3.1", "R.2.8", "P.CONTACTS"];

type Slow = BTreeMap<(&'static str, Quarter), [i64; 10]>;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("raccordo-ten-million-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let outcome = measure(&folder);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn measure(folder: &std::path::Path) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let mut slow = Vec::new();
    let mut files = Vec::new();
    for project in 0..PROJECTS {
        let facts = invent(project, PERSONS / PROJECTS, FACTS / PROJECTS);
        slow.push(slow_count(&facts));
        let file = folder.join(format!("{project}.block"));
        std::fs::write(&file, pack(Uuid::from_u128(u128::from(project) + 1), &facts)?)?;
        files.push(file);
    }
    println!("made, packed and slowly counted in {:.1} s", started.elapsed().as_secs_f64());

    let registry = Registry::shipped();
    let asked: Vec<&Definition> = registry.all().iter().collect();
    let mut best = Duration::MAX;
    for round in 1..=5 {
        let (took, tables) = count(&files, registry, &asked)?;
        best = best.min(took);
        if round == 1 {
            report_hits(&asked, &slow, &tables)?;
        }
    }
    println!("all indicators, projects and quarters, read and counted: best of five {best:.0?}");
    one_project_with_evidence(registry, &asked);
    Ok(())
}

/// Reads every block and counts everything, as from a cold start of the program.
fn count(
    files: &[PathBuf],
    registry: &Registry,
    asked: &[&Definition],
) -> Result<(Duration, Vec<ProjectTable>), Box<dyn Error>> {
    let started = Instant::now();
    let mut bytes = Vec::with_capacity(files.len());
    for file in files {
        bytes.push(std::fs::read(file)?);
    }
    let read = started.elapsed();
    let blocks = bytes.iter().map(|bytes| Block::open(bytes)).collect::<Result<Vec<_>, _>>()?;
    let opened = started.elapsed();
    let tables = wholesale(registry, asked, &blocks);
    let took = started.elapsed();
    let megabytes = bytes.iter().map(Vec::len).sum::<usize>() as f64 / 1e6;
    println!(
        "  {megabytes:.0} MB: read {read:.0?}, checked {:.0?}, counted {:.0?}",
        opened - read,
        took - opened
    );
    Ok((took, tables))
}

/// A fast wrong answer is a wrong answer: every cell of every quarter must be the slow one's.
fn report_hits(asked: &[&Definition], slow: &[Slow], tables: &[ProjectTable]) -> Result<(), Box<dyn Error>> {
    let mut compared = 0;
    for code in CHECKED {
        let place = asked.iter().position(|definition| definition.code == code).ok_or("not defined")?;
        let mut total = 0;
        for (slow, table) in slow.iter().zip(tables) {
            for quarter in table.quarters() {
                let tally = table.new_in(place, quarter);
                let wanted = slow.get(&(code, quarter)).copied().unwrap_or_default();
                let mut found = [0i64; 10];
                found[..9].copy_from_slice(&tally.cells.0);
                found[9] = tally.plain;
                if found != wanted {
                    return Err(format!("{code} {quarter}: slow {wanted:?}, fast {found:?}").into());
                }
                total += tally.value();
                compared += 1;
            }
        }
        println!("  {code}: {total}");
    }
    println!("  {compared} figures with their cells equal the slow count");
    Ok(())
}

fn one_project_with_evidence(registry: &Registry, asked: &[&Definition]) {
    let facts = invent(1, 10_000, 200_000);
    let window = Quarter::new(2023, 2).map(Window::quarter).unwrap_or(Window { from: DAY, until: DAY });
    let definition = asked.iter().find(|definition| definition.code == "O.2.3.1");
    let started = Instant::now();
    let one = definition.map(|definition| evaluate(registry, definition, window, &facts)).unwrap_or_default();
    let took = started.elapsed();
    println!(
        "one figure with evidence, 10,000 participants and 200,000 facts: {took:.1?} ({} counted, {} facts)",
        one.value,
        one.evidence().len()
    );
    let started = Instant::now();
    let figures = evaluate_all(registry, asked, window, &facts);
    let found: i64 = figures.iter().map(|(_, one)| one.value).sum();
    println!(
        "all {} figures of that project with evidence: {:.0?} (sum {found})",
        figures.len(),
        started.elapsed()
    );
}

const DAY: NaiveDate = match NaiveDate::from_ymd_opt(2022, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The same small generator everywhere: the figures are the same at every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % sides
    }

    /// Random in all bits, as the keys of persons are.
    fn key(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.roll(u64::MAX), self.roll(u64::MAX))
    }
}

const KINDS: [&str; 6] =
    ["language-course", "civic-course", "guidance", "desk", "outreach", "network-meeting"];

fn invent(project: u64, persons: u64, facts: u64) -> ProjectFacts {
    let mut dice = Dice(project);
    let mut world = ProjectFacts::default();
    for place in 0..24u8 {
        let kind = KINDS[usize::from(place) % KINDS.len()].to_owned();
        world.activities.push(Activity { id: Uuid::from_u128(u128::from(place)), kind, indicators: vec![] });
    }
    let keys: Vec<Uuid> = (0..persons).map(|_| dice.key()).collect();
    for key in &keys {
        let born = DAY - Days::new(12 * 365 + dice.roll(60 * 365));
        let birth = Some(Birth::Day(born)).filter(|_| dice.roll(50) > 0);
        let gender = match dice.roll(60) {
            0 => None,
            1 => Some(Gender::NonBinary),
            roll if roll % 2 == 0 => Some(Gender::Female),
            _ => Some(Gender::Male),
        };
        world
            .persons
            .insert(*key, Person { birth, gender, third_country: Some(dice.roll(40) > 0), status: vec![] });
    }
    for place in 0..facts {
        let subject = keys[dice.roll(persons) as usize];
        let on = DAY + Days::new(dice.roll(730));
        let level = |dice: &mut Dice| {
            [Some(Level::A1), Some(Level::A2), Some(Level::B1), None][dice.roll(4) as usize]
        };
        let what = match dice.roll(40) {
            0 => Outcome::Level { entry: level(&mut dice), exit: level(&mut dice) }.evidenced(),
            1 => What::Headcount,
            _ => What::Attended(Participant::Person),
        };
        let subject = if what == What::Headcount { None } else { Some(subject) };
        let record = RecordRef::new("participation", Uuid::from_u128(u128::from(place)));
        let activity = dice.roll(24) as u32;
        world.facts.push(Fact {
            record,
            activity,
            on,
            subject,
            session: None,
            what,
            amount: 1 + dice.roll(9) as i32,
        });
    }
    world
}

trait Evidenced {
    fn evidenced(self) -> What;
}

impl Evidenced for Outcome {
    fn evidenced(self) -> What {
        What::Achieved { outcome: self, evidenced: true }
    }
}

/// Written from the rules' text alone, with sets and no plan: quarter by quarter, person by person.
fn slow_count(world: &ProjectFacts) -> Slow {
    let mut entered = BTreeMap::<Uuid, NaiveDate>::new();
    let mut supported = BTreeMap::<Uuid, NaiveDate>::new();
    let mut learners = BTreeMap::<Uuid, NaiveDate>::new();
    let mut improved = BTreeMap::<Uuid, NaiveDate>::new();
    let mut slow = Slow::new();
    let earliest = |days: &mut BTreeMap<Uuid, NaiveDate>, person: Uuid, on: NaiveDate| {
        let day = days.entry(person).or_insert(on);
        *day = on.min(*day);
    };
    for fact in &world.facts {
        let kind = world.activities[fact.activity as usize].kind.as_str();
        let contact = kind == "desk" || kind == "outreach";
        let quarter = Quarter::of(fact.on);
        match (fact.what, fact.subject) {
            (What::Headcount, _) if contact => {
                slow.entry(("P.CONTACTS", quarter)).or_default()[9] += i64::from(fact.amount);
            }
            (What::Attended(Participant::Person), Some(person)) => {
                earliest(&mut entered, person, fact.on);
                if contact {
                    slow.entry(("P.CONTACTS", quarter)).or_default()[9] += 1;
                }
                if kind != "network-meeting" {
                    earliest(&mut supported, person, fact.on);
                }
                if kind == "language-course" {
                    earliest(&mut learners, person, fact.on);
                }
            }
            (What::Achieved { outcome: Outcome::Level { entry, exit }, .. }, Some(person)) => {
                earliest(&mut entered, person, fact.on);
                if entry.is_some() && exit.is_some() && entry < exit {
                    earliest(&mut improved, person, fact.on);
                }
            }
            _ => {}
        }
    }
    improved.retain(|person, _| learners.contains_key(person));
    for (person, day) in &mut improved {
        *day = learners[person].max(*day);
    }
    for (code, days) in [("O.2.3", supported), ("O.2.3.1", learners), ("R.2.8", improved)] {
        for (person, on) in days {
            if let Some(cell) = slow_cell(&world.persons[&person], entered[&person]) {
                slow.entry((code, Quarter::of(on))).or_default()[cell] += 1;
            }
        }
    }
    slow.retain(|_, cells| cells.iter().any(|count| *count > 0));
    slow
}

fn slow_cell(person: &Person, entered: NaiveDate) -> Option<usize> {
    if person.third_country != Some(true) {
        return None;
    }
    let Some(Birth::Day(born)) = person.birth else { return None };
    let birthdays: BTreeSet<i32> = (born.year() + 1..=entered.year())
        .filter(|year| (entered.year(), entered.month(), entered.day()) >= (*year, born.month(), born.day()))
        .collect();
    let age = match birthdays.len() {
        0..=17 => 0,
        18..=60 => 1,
        _ => 2,
    };
    let gender = match person.gender? {
        Gender::Female => 0,
        Gender::Male => 1,
        Gender::NonBinary => 2,
    };
    Some(age * 3 + gender)
}
