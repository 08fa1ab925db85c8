//! Many persons with proportional activity, for measurements: written by the thousand, under the same rules.

use std::time::Instant;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use delivery::{About, Kind, Mark, Mode, Participant, Past, RegisterLine};
use people::enrolment::{prepare, write};
use programmes::ActivityId;
use store::{Db, Error, Result, local_day};

use crate::cast::{self, Cast};
use crate::crowd::{SHARES, somebody};
use crate::dice::Dice;
use crate::promises;

/// Persons written in one transaction, and the sessions that come with them.
const PERSONS_AT_ONCE: usize = 500;
const SESSIONS_AT_ONCE: usize = 250;
/// Who takes part in one session; each person comes to ten on average.
const AT_A_SESSION: usize = 20;

/// Makes the network, `persons` persons and ten participations for each; says how fast.
pub async fn scale(db: &Db, persons: u32, now: DateTime<Utc>) -> Result<String> {
    let today = local_day(now);
    db.clock().set(now - TimeDelta::days(i64::try_from(promises::STORY).unwrap_or_default()));
    let hash = identity::hash_password(identity::demonstration::PASSWORD).await?;
    let ctx = db.begin_system();
    promises::import(&ctx).await?;
    cast::bodies(&ctx).await?;
    promises::complete(&ctx, today).await?;
    let mut cast = cast::accounts(&ctx, &hash).await?;
    let project = promises::project(&ctx, "1063").await?;
    let activity = programmes::activity_by_code(&ctx, project, "02.b2").await?.id;
    ctx.commit().await?;
    db.clock().set(now);

    let begun = Instant::now();
    let mut dice = Dice::new(99);
    let (mut made, mut participations) = (0, 0);
    let wanted = usize::try_from(persons).unwrap_or(usize::MAX);
    while made < wanted {
        let count = PERSONS_AT_ONCE.min(wanted - made);
        participations += batch(db, &mut cast, &mut dice, activity, count, today).await?;
        made += count;
    }
    let seconds = begun.elapsed().as_secs_f64();
    Ok(format!(
        "{made} persons and {participations} participations in {seconds:.1} s\npassword: {}",
        identity::demonstration::PASSWORD
    ))
}

/// Some persons of one body and their sessions, in one transaction; returns how many participations.
async fn batch(
    db: &Db,
    cast: &mut Cast,
    dice: &mut Dice,
    activity: ActivityId,
    count: usize,
    today: NaiveDate,
) -> Result<usize> {
    let ctx = db.begin_system();
    // The first bodies of the list take part in the project whose activity the sessions belong to.
    let (body, _) = SHARES[dice.below(2)];
    let organisation = cast.body(&ctx, body).await?;
    let mut rows = Vec::with_capacity(count);
    for _ in 0..count {
        rows.push(prepare(&ctx, somebody(dice, organisation, today)).map_err(Error::Refused)?);
    }
    let persons: Vec<Participant> =
        rows.iter().map(|rows| Participant { kind: Kind::Person, id: rows.person_id.uuid() }).collect();
    write(&ctx, rows).await?;
    let leaders = cast.workers(organisation, authz::Role::Teacher);
    let about = About {
        organisation,
        activity: Some(activity),
        group: None,
        title: "Italiano".to_owned(),
        place: "Aula di esempio".to_owned(),
        mode: Mode::InPerson,
        language: Some("it".to_owned()),
        kind: Kind::Person,
        led_by: leaders.first().map(|user| user.uuid()),
    };
    let sessions = SESSIONS_AT_ONCE * count / PERSONS_AT_ONCE;
    let mut participations = 0;
    let mut past = Vec::with_capacity(sessions);
    for place in 0..sessions {
        let day = today - Days::new(1 + (place as u64 * 7) % 480);
        let from = day.and_hms_opt(u32::try_from(8 + place % 10).unwrap_or(8), 0, 0).unwrap_or_default();
        let drawn = dice.some_of(persons.len(), AT_A_SESSION);
        let lines: Vec<RegisterLine> = drawn
            .into_iter()
            .map(|place| RegisterLine { who: persons[place], mark: Mark::Present, note: None })
            .collect();
        participations += lines.len();
        past.push(Past { about: about.clone(), from, until: from + TimeDelta::minutes(60), lines });
    }
    delivery::record_past(&ctx, past).await?;
    ctx.commit().await?;
    Ok(participations)
}
