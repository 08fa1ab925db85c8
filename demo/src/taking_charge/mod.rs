//! Persons are taken charge of: mediators are called, desks open, units go out, cases are followed together. Told
//! hour by hour between the lessons, each deed by whoever does it.

mod agenda;
mod asks;
mod cases;
mod days;
mod desks;
mod directory;
mod folk;
mod mediation;
mod rounds;

use chrono::{DateTime, NaiveDate, Utc};
use organisations::OrganisationId;
use store::{Ctx, Db, Result, local_day};

use crate::actors::Actors;
use crate::bodies::{MODENA, PREFETTURA_MN, REGGIO, RIMINI};
use crate::cast::Cast;
use crate::crowd::Crowd;
use crate::dice::Dice;
use agenda::{Agenda, Deed};
use folk::Folk;

/// Bodies without a list of their own, and how many they meet.
const NEWCOMERS: &[(&str, usize)] = &[(MODENA, 14), (PREFETTURA_MN, 40), (REGGIO, 10), (RIMINI, 40)];

/// Everything the deeds of the story speak of.
pub(crate) struct Stage {
    pub today: NaiveDate,
    pub now: DateTime<Utc>,
    /// What a rule refused, with who wanted it and when.
    pub left_out: Vec<String>,
    actors: Actors,
    agenda: Agenda,
    dice: Dice,
    folk: Folk,
    mediation: mediation::World,
    desks: desks::World,
    rounds: rounds::World,
    cases: cases::World,
    directory: directory::World,
    asks: asks::World,
}

/// What those who set the story up are given.
struct Setting<'a> {
    ctx: &'a Ctx,
    cast: &'a mut Cast,
    agenda: Agenda,
    dice: Dice,
    folk: Folk,
    today: NaiveDate,
    now: DateTime<Utc>,
}

/// Sets the scene, on the day the story begins, and writes everything that will happen into the agenda.
pub(crate) async fn prepare(
    ctx: &Ctx,
    cast: &mut Cast,
    crowd: &mut Crowd,
    now: DateTime<Utc>,
) -> Result<Stage> {
    let mut dice = Dice::new(73);
    for (body, count) in NEWCOMERS {
        let body = cast.body(ctx, body).await?;
        crowd.welcome(ctx, &mut dice, body, *count).await?;
    }
    let folk = Folk::of(ctx, cast, crowd, local_day(now)).await?;
    let actors = Actors::of(ctx, cast).await?;
    let agenda = Agenda::default();
    let mut set = Setting { ctx, cast, agenda, dice, folk, today: local_day(now), now };
    let directory = directory::prepare(&mut set).await?;
    let mediation = mediation::prepare(&mut set).await?;
    let desks = desks::prepare(&mut set).await?;
    let rounds = rounds::prepare(&mut set).await?;
    let cases = cases::prepare(&mut set).await?;
    let asks = asks::prepare(&mut set).await?;
    let Setting { agenda, dice, folk, today, .. } = set;
    Ok(Stage {
        today,
        now,
        left_out: Vec::new(),
        actors,
        agenda,
        dice,
        folk,
        mediation,
        desks,
        rounds,
        cases,
        directory,
        asks,
    })
}

/// Lets everything happen that is due before `until`, in its order: one unit of work for each moment and person.
pub(crate) async fn play(db: &Db, stage: &mut Stage, until: DateTime<Utc>) -> Result<()> {
    while let Some((at, who, deeds)) = stage.agenda.next(until) {
        let (public, deeds): (Vec<Deed>, Vec<Deed>) = deeds.into_iter().partition(Deed::is_public);
        for deed in public {
            match agenda::happen_in_public(db, stage, deed).await {
                Err(error) if agenda::is_a_no(&error) => {
                    stage.left_out.push(format!("{at}: {deed:?}: {error:?}"));
                }
                other => other?,
            }
        }
        if deeds.is_empty() {
            continue;
        }
        db.clock().set(at);
        let ctx = db.begin(stage.actors.get(who));
        match all(&ctx, stage, deeds).await {
            Ok(()) => ctx.commit().await?,
            // Days move, and with them holidays and hours: one deed that does not fit ends no demonstration.
            Err((deed, error)) if agenda::is_a_no(&error) => {
                let name = ctx.actor().name.clone();
                stage.left_out.push(format!("{at} {name}: {deed:?}: {error:?}"));
            }
            Err((_, error)) => return Err(error),
        }
    }
    Ok(())
}

async fn all(
    ctx: &Ctx,
    stage: &mut Stage,
    deeds: Vec<Deed>,
) -> std::result::Result<(), (Deed, store::Error)> {
    for deed in deeds {
        agenda::happen(ctx, stage, deed).await.map_err(|error| (deed, error))?;
    }
    Ok(())
}

impl Setting<'_> {
    async fn body(&mut self, name: &str) -> Result<OrganisationId> {
        self.cast.body(self.ctx, name).await
    }

    /// The place-th of those who hold a role in a body.
    fn worker(&self, body: OrganisationId, role: authz::Role, place: usize) -> identity::UserId {
        let all = self.cast.workers(body, role);
        // Every body that takes charge has an account; a test of the story would miss it.
        all.get(place % all.len().max(1)).copied().unwrap_or(self.cast.accounts[0].user)
    }

    async fn activity(&self, project: &str, code: &str) -> Result<programmes::ActivityId> {
        let project = crate::promises::project(self.ctx, project).await?;
        Ok(programmes::activity_by_code(self.ctx, project, code).await?.id)
    }
}
