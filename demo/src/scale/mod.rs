//! Many persons with proportional activity, for measurements: written by the thousand, under the same rules.

mod casework;
mod network;

use std::time::Instant;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use delivery::{About, Kind, Mark, Mode, Participant, Past, RegisterLine};
use organisations::OrganisationId;
use people::enrolment::{prepare, write};
use programmes::{ActivityId, sheet};
use store::{Ctx, Db, Error, Result, local_day};
use uuid::Uuid;

use crate::cast::{self, Cast};
use crate::crowd::somebody;
use crate::dice::Dice;
use crate::promises;
use crate::strands::{STRANDS, Work};

/// Persons written in one transaction, and the sessions that come with them.
const PERSONS_AT_ONCE: usize = 500;
const SESSIONS_AT_ONCE: usize = 250;
/// Who takes part in one session; each person comes to ten on average.
const AT_A_SESSION: usize = 20;
/// A network has one project more for so many persons: copies of the five, under codes of their own.
const PERSONS_OF_A_PROJECT: usize = 5_000;

/// A body that gives courses within an activity.
struct Giver {
    organisation: OrganisationId,
    activity: ActivityId,
    led_by: Option<Uuid>,
    /// Who follows the persons it enrols.
    case_workers: Vec<Uuid>,
}

/// What was written.
#[derive(Default)]
struct Made {
    persons: usize,
    participations: usize,
    rows: usize,
}

/// Makes the network, `persons` persons and ten participations for each; says how fast.
pub async fn scale(db: &Db, persons: u32, now: DateTime<Utc>) -> Result<String> {
    let today = local_day(now);
    let wanted = usize::try_from(persons).unwrap_or(usize::MAX);
    db.clock().set(now - TimeDelta::days(i64::try_from(promises::STORY).unwrap_or_default()));
    let hash = identity::hash_password(identity::demonstration::PASSWORD).await?;
    let ctx = db.begin_system();
    promises::import(&ctx).await?;
    cast::bodies(&ctx).await?;
    promises::complete(&ctx, today).await?;
    let copies = copies(&ctx, wanted / PERSONS_OF_A_PROJECT, today).await?;
    let mut cast = cast::accounts(&ctx, &hash).await?;
    let mut givers = givers(&ctx, &mut cast, &copies).await?;
    casework::workers(&ctx, &mut cast, &givers, wanted, &hash).await?;
    for giver in &mut givers {
        let workers = cast.workers(giver.organisation, authz::Role::CaseWorker);
        giver.case_workers = workers.into_iter().map(|user| user.uuid()).collect();
    }
    ctx.commit().await?;
    db.clock().set(now);

    let begun = Instant::now();
    let mut dice = Dice::new(99);
    let mut made = Made::default();
    for giver in givers.iter().cycle() {
        if made.persons >= wanted {
            break;
        }
        let count = PERSONS_AT_ONCE.min(wanted - made.persons);
        batch(db, giver, &mut dice, count, today, &mut made).await?;
    }
    let ctx = db.begin_system();
    made.rows += network::make(&ctx, &bodies(&givers)).await?;
    ctx.commit().await?;
    let seconds = begun.elapsed().as_secs_f64();
    Ok(format!(
        "{} persons and {} participations in {} projects: {} rows in {seconds:.1} s, {:.0} a second; search keys \
         and audit lines not counted\npassword: {}",
        made.persons,
        made.participations,
        copies.len() + sheet::SEEDS.len(),
        made.rows,
        made.rows as f64 / seconds,
        identity::demonstration::PASSWORD
    ))
}

/// `count` more projects, each a copy of one of the five; their codes, with the code of the one copied.
async fn copies(ctx: &Ctx, count: usize, today: NaiveDate) -> Result<Vec<(String, &'static str)>> {
    let mut copies = Vec::with_capacity(count);
    for (number, (code, text)) in sheet::SEEDS.iter().cycle().take(count).enumerate() {
        let read = sheet::read(text);
        let mut copy = read.map_err(|_| Error::broken(format!("the sheet of {code} cannot be read")))?;
        copy.project.code = format!("{code}-{number:03}");
        copy.project.title = format!("{} (copia di prova {number})", copy.project.title);
        programmes::import_sheet(ctx, &copy).await?;
        promises::complete_as(ctx, &copy.project.code, code, today).await?;
        copies.push((copy.project.code, *code));
    }
    Ok(copies)
}

/// Who gives courses in the story's projects, and in the copies the same bodies again.
async fn givers(ctx: &Ctx, cast: &mut Cast, copies: &[(String, &'static str)]) -> Result<Vec<Giver>> {
    let originals = sheet::SEEDS.iter().map(|(code, _)| ((*code).to_owned(), *code));
    let mut givers = Vec::new();
    for (code, original) in originals.chain(copies.iter().cloned()) {
        let project = promises::project(ctx, &code).await?;
        let strands = STRANDS.iter().filter(|strand| strand.project == original);
        for strand in strands.filter(|strand| matches!(strand.work, Work::Courses { .. })) {
            let organisation = cast.body(ctx, strand.body).await?;
            let activity = programmes::activity_by_code(ctx, project, strand.activity).await?.id;
            let led_by = cast.workers(organisation, authz::Role::Teacher).first().map(|user| user.uuid());
            givers.push(Giver { organisation, activity, led_by, case_workers: Vec::new() });
        }
    }
    Ok(givers)
}

/// The bodies of the givers, each once.
fn bodies(givers: &[Giver]) -> Vec<OrganisationId> {
    let mut bodies: Vec<OrganisationId> = givers.iter().map(|giver| giver.organisation).collect();
    bodies.sort_unstable();
    bodies.dedup();
    bodies
}

/// Some persons of one body, those followed and their sessions, in one transaction.
async fn batch(
    db: &Db,
    giver: &Giver,
    dice: &mut Dice,
    count: usize,
    today: NaiveDate,
    made: &mut Made,
) -> Result<()> {
    let ctx = db.begin_system();
    let mut rows = Vec::with_capacity(count);
    for _ in 0..count {
        let one = prepare(&ctx, somebody(dice, giver.organisation, today)).map_err(Error::Refused)?;
        made.rows += one.count();
        rows.push(one);
    }
    let persons: Vec<Participant> =
        rows.iter().map(|rows| Participant { kind: Kind::Person, id: rows.person_id.uuid() }).collect();
    write(&ctx, rows).await?;
    let past = sessions(giver, &persons, dice, SESSIONS_AT_ONCE * count / PERSONS_AT_ONCE, today);
    made.persons += count;
    for one in &past {
        made.participations += one.lines.len();
        // The session, its register's lines and the hours of whoever led it.
        made.rows += 1 + one.lines.len() + usize::from(giver.led_by.is_some());
    }
    delivery::record_past(&ctx, past).await?;
    made.rows += casework::follow(&ctx, giver, &persons, dice, made.persons).await?;
    ctx.commit().await
}

fn sessions(
    giver: &Giver,
    persons: &[Participant],
    dice: &mut Dice,
    count: usize,
    today: NaiveDate,
) -> Vec<Past> {
    let about = About {
        organisation: giver.organisation,
        activity: Some(giver.activity),
        group: None,
        title: "Italiano".to_owned(),
        place: "Aula di esempio".to_owned(),
        mode: Mode::InPerson,
        language: Some("it".to_owned()),
        kind: Kind::Person,
        led_by: giver.led_by,
    };
    let mut past = Vec::with_capacity(count);
    for place in 0..count {
        let day = today - Days::new(1 + (place as u64 * 7) % 480);
        let from = day.and_hms_opt(u32::try_from(8 + place % 10).unwrap_or(8), 0, 0).unwrap_or_default();
        let drawn = dice.some_of(persons.len(), AT_A_SESSION);
        let line = |place: usize| RegisterLine { who: persons[place], mark: Mark::Present, note: None };
        let lines = drawn.into_iter().map(line).collect();
        past.push(Past { about: about.clone(), from, until: from + TimeDelta::minutes(60), lines });
    }
    past
}
