//! One quarter that was reported and frozen, and the correction somebody made afterwards.

use std::sync::Arc;

use authz::{Actor, Role};
use delivery::{How, Kind, Mark, Reason, Record, RegisterLine, SessionId, What};
use kernel::{Cents, Quarter};
use monitoring::deviations::{Explain, deviations, explain};
use monitoring::sheets::{self, Declare, Narrate, Spent, Topic};
use programmes::ProjectId;
use store::{Ctx, Db, Result};

use crate::cast::{Account, Cast};
use crate::dice::Dice;

/// The project whose quarter is frozen.
pub const REPORTED: &str = "3797";

const NOTHING_NEW: &str = "Nel trimestre non ci sono state variazioni. (Testo della dimostrazione)";
const CAUSE: &str =
    "L'attività è partita più tardi del previsto per attendere l'adesione di tutti gli enti. (Dimostrazione)";
const CORRECTED: &str = "Il foglio firma riporta un'assenza: presenza segnata per errore (dimostrazione)";

/// Each body enters and declares its data, then the coordinator submits the sheet.
pub async fn submit(db: &Db, cast: &Cast, quarter: Quarter) -> Result<()> {
    complete(db, quarter).await?;
    let ctx = db.begin(somebody(db, cast, |account| account.role == Role::Coordinator).await?);
    let project = crate::promises::project(&ctx, REPORTED).await?;
    sheets::submit(&ctx, project, quarter).await?;
    ctx.commit().await
}

async fn complete(db: &Db, quarter: Quarter) -> Result<()> {
    let ctx = db.begin_system();
    let project = crate::promises::project(&ctx, REPORTED).await?;
    let mut dice = Dice::new(5);
    tell(&ctx, project, quarter).await?;
    for body in programmes::partners(&ctx, project).await? {
        let organisation = body.organisation;
        for category in ["A", "F"] {
            let amount = Cents(dice.between(200_000, 2_400_000));
            let spent = Spent { project, quarter, organisation, category: category.to_owned(), amount };
            sheets::enter_spent(&ctx, spent).await?;
        }
        sheets::declare_complete(&ctx, Declare { project, quarter, organisation, note: None }).await?;
    }
    for line in deviations(&ctx, project, quarter).await? {
        let wish = Explain {
            project,
            quarter,
            about: line.about,
            code: line.code,
            cause: monitoring::targets::Cause::LateStart,
            text: CAUSE.to_owned(),
            measure: None,
            measure_owner: None,
            measure_due_on: None,
        };
        explain(&ctx, wish).await?;
    }
    ctx.commit().await
}

async fn tell(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<()> {
    let bodies = programmes::partners(ctx, project).await?;
    let line = programmes::project(ctx, project).await?;
    let text = |organisation, topic| Narrate {
        project,
        quarter,
        organisation,
        topic,
        text: NOTHING_NEW.to_owned(),
        read_version: 0,
    };
    if let Some(lead) = line.lead {
        sheets::narrate(ctx, text(lead, Topic::WorkGroup)).await?;
        sheets::narrate(ctx, text(lead, Topic::Criticalities)).await?;
    }
    for body in bodies {
        sheets::narrate(ctx, text(body.organisation, Topic::Role)).await?;
    }
    Ok(())
}

/// Somebody marked present in the frozen quarter was absent: their teacher says so.
pub async fn correct(db: &Db, cast: &Cast, quarter: Quarter) -> Result<()> {
    let ctx = db.read(Arc::new(Actor::system()));
    let project = crate::promises::project(&ctx, REPORTED).await?;
    let facts = delivery::facts(&ctx, project, Some(quarter.period())).await?;
    let attended = facts.iter().find_map(|fact| match (&fact.what, fact.session) {
        (What::Attended { who, .. }, Some(session)) if who.kind == Kind::Person => {
            Some((session, *who, fact.organisation))
        }
        _ => None,
    });
    let Some((session, who, body)) = attended else { return Ok(()) };
    let teaches = |account: &Account| account.organisation == body && account.role == Role::Teacher;
    let ctx = db.begin(somebody(db, cast, teaches).await?);
    record(&ctx, session, RegisterLine { who, mark: Mark::Absent(Reason::NotSaid), note: None }).await?;
    ctx.commit().await
}

async fn record(ctx: &Ctx, session: SessionId, line: RegisterLine) -> Result<()> {
    let record = Record {
        session,
        lines: vec![line],
        how: How::Register,
        seen_version: None,
        submission: None,
        because: Some(CORRECTED.to_owned()),
    };
    delivery::record(ctx, record).await?;
    Ok(())
}

/// Somebody of the story, with the rights the account has.
async fn somebody(db: &Db, cast: &Cast, fits: impl Fn(&Account) -> bool) -> Result<Arc<Actor>> {
    let account = cast.accounts.iter().find(|account| fits(account));
    let account = account.ok_or_else(|| store::Error::broken("the story lacks somebody"))?;
    crate::actors::actor(&db.read(Arc::new(Actor::system())), account).await
}
