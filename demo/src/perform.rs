//! The story happens: registers are kept, some late, some forgotten, some sessions called off; courses end; one
//! quarter is reported and corrected afterwards.

use chrono::{Days, NaiveDate};
use delivery::{
    How, Level, Mark, NoteOutcome, OutcomeKind, OutcomeWish, Participant, Reason, Record, RegisterLine,
    SessionId, SpendTime, Withdraw, Withdrawn,
};
use kernel::Quarter;
use store::{Ctx, Db, Result};

use crate::cast::Cast;
use crate::dice::Dice;
use crate::reporting;
use crate::story::{Diary, Ending, Expected, Scene, instant};
use crate::taking_charge::{self, Stage};

/// Sessions of the last days that nobody has registered yet, in a hundred.
const FORGOTTEN: usize = 12;
/// How far back a forgotten register may lie, in days: older ones have been chased.
const FORGOTTEN_SINCE: u64 = 25;

/// Lets every planned day up to yesterday happen.
pub async fn perform(
    db: &Db,
    cast: &Cast,
    mut diary: Diary,
    dice: &mut Dice,
    stage: &mut Stage,
) -> Result<()> {
    let today = stage.today;
    let reported = Quarter::of(today).previous().previous();
    let mut submitted_on = Some(reported.last_day() + Days::new(9));
    let mut corrected_on = Some(today - Days::new(6));
    let days: Vec<NaiveDate> = diary.scenes.keys().copied().filter(|day| *day < today).collect();
    for day in days {
        taking_charge::play(db, stage, instant(day, 1)).await?;
        let late = if dice.chance(6) { 3 } else { 0 };
        let written_on = (day + Days::new(late)).min(today);
        db.clock().set(instant(written_on, 20));
        let ctx = db.begin_system();
        for scene in diary.scenes.remove(&day).unwrap_or_default() {
            let is_recent = day + Days::new(FORGOTTEN_SINCE) > today;
            match dice.below(100) {
                0..4 => call_off(&ctx, scene.session, dice).await?,
                _ if is_recent && dice.chance(FORGOTTEN) => {}
                _ => happen(&ctx, scene, dice).await?,
            }
        }
        for ending in diary.endings.remove(&day).unwrap_or_default() {
            conclude(&ctx, ending, dice).await?;
        }
        ctx.commit().await?;
        if submitted_on.is_some_and(|due| day >= due) {
            submitted_on = None;
            reporting::submit(db, cast, reported).await?;
        }
        if corrected_on.is_some_and(|due| day >= due) {
            corrected_on = None;
            reporting::correct(db, cast, reported).await?;
        }
    }
    Ok(())
}

async fn call_off(ctx: &Ctx, session: SessionId, dice: &mut Dice) -> Result<()> {
    let reason = *dice.pick(&[Withdrawn::StaffAbsent, Withdrawn::PlaceClosed, Withdrawn::Postponed]);
    delivery::cancel(ctx, Withdraw { session, reason, note: None }).await?;
    Ok(())
}

async fn happen(ctx: &Ctx, scene: Scene, dice: &mut Dice) -> Result<()> {
    // Before the register, which writes the leader's time without preparation where there is none yet.
    let time = SpendTime {
        session: scene.session,
        worker: scene.led_by.uuid(),
        role: scene.role,
        minutes: scene.minutes,
        preparation: *dice.pick(&[0, 15, 30, 30, 45]),
        because: None,
    };
    delivery::spend_time(ctx, time).await?;
    match &scene.expected {
        Expected::Group(people) => {
            let lines =
                people.iter().map(|(who, diligence)| line(*who, *diligence, scene.minutes, dice)).collect();
            register(ctx, scene.session, lines).await
        }
        Expected::Visitors(people) => {
            let lines = people.iter().map(|who| line(*who, 100, scene.minutes, dice)).collect();
            register(ctx, scene.session, lines).await
        }
    }
}

async fn register(ctx: &Ctx, session: SessionId, lines: Vec<RegisterLine>) -> Result<()> {
    let record =
        Record { session, lines, how: How::Register, seen_version: None, submission: None, because: None };
    delivery::record(ctx, record).await?;
    Ok(())
}

fn line(who: Participant, diligence: usize, minutes: i32, dice: &mut Dice) -> RegisterLine {
    let mark = match dice.chance(diligence) {
        true if dice.chance(7) && minutes > 40 => Mark::Late { missed: *dice.pick(&[10, 15, 20, 30]) },
        true => Mark::Present,
        false => Mark::Absent(*dice.pick(&[Reason::NotSaid, Reason::Work, Reason::Illness, Reason::Family])),
    };
    RegisterLine { who, mark, note: None }
}

/// What came of a course or a placement.
async fn conclude(ctx: &Ctx, ending: Ending, dice: &mut Dice) -> Result<()> {
    for who in &ending.people {
        let note = |kind: OutcomeKind, wish: OutcomeWish| NoteOutcome {
            organisation: ending.organisation,
            activity: ending.activity,
            group: ending.group,
            who: *who,
            kind,
            wish,
            instead_of: None,
        };
        let plain = OutcomeWish {
            on: ending.on,
            entry: None,
            exit: None,
            was_helpful: None,
            months: None,
            protocol: None,
            evidence: Some("scheda in archivio".to_owned()),
        };
        if ending.placed {
            tolerant(delivery::note_outcome(ctx, note(OutcomeKind::Placed, plain.clone())).await)?;
            continue;
        }
        if ending.levels && dice.chance(70) {
            let entry = *dice.pick(&[Level::PreA1, Level::A1]);
            let exit = if dice.chance(65) { Level::A2 } else { entry };
            let wish = OutcomeWish { entry: Some(entry), exit: Some(exit), ..plain.clone() };
            tolerant(delivery::note_outcome(ctx, note(OutcomeKind::Level, wish)).await)?;
        }
        if dice.chance(60) {
            let wish = OutcomeWish { was_helpful: Some(dice.chance(85)), ..plain.clone() };
            tolerant(delivery::note_outcome(ctx, note(OutcomeKind::Helpful, wish)).await)?;
        }
    }
    Ok(())
}

/// Who never came has no outcome: the rules refuse it, and the story goes on.
fn tolerant<T>(noted: Result<T>) -> Result<()> {
    match noted {
        Ok(_) | Err(store::Error::Refused(_)) => Ok(()),
        Err(other) => Err(other),
    }
}
