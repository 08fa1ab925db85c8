//! Two years of work, told day by day through the commands of delivery.

mod calendar;
mod courses;
mod encounters;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use delivery::{About, GroupId, Kind, Mode, OpenGroup, Participant, SessionId};
use identity::UserId;
use organisations::OrganisationId;
use programmes::{ActivityId, ActivityLine};
use store::{Ctx, Db, Result, local_day};

use crate::cast::Cast;
use crate::crowd::Crowd;
use crate::dice::Dice;
use crate::perform::perform;
use crate::strands::{STRANDS, Strand, Work};
use crate::taking_charge;

pub(crate) use calendar::instant;
use calendar::spread;
use courses::Course;

/// A session that will take place in the story, and who is expected.
pub(crate) struct Scene {
    pub session: SessionId,
    pub minutes: i32,
    pub led_by: UserId,
    pub role: delivery::Role,
    pub expected: Expected,
}

pub(crate) enum Expected {
    /// Those enrolled, each with how diligent they are (in a hundred).
    Group(Vec<(Participant, usize)>),
    /// Whoever comes to a desk.
    Visitors(Vec<Participant>),
}

/// A course that ends: what came of it is noted afterwards.
pub(crate) struct Ending {
    pub on: NaiveDate,
    pub activity: ActivityId,
    pub organisation: OrganisationId,
    pub group: Option<GroupId>,
    pub people: Vec<Participant>,
    pub levels: bool,
    pub placed: bool,
}

/// The plan of the whole story, by day.
#[derive(Default)]
pub(crate) struct Diary {
    pub scenes: BTreeMap<NaiveDate, Vec<Scene>>,
    pub endings: BTreeMap<NaiveDate, Vec<Ending>>,
}

/// Tells the story up to `now` on a database whose clock can be moved; what a rule refused on the way.
pub async fn tell(db: &Db, cast: &mut Cast, crowd: &mut Crowd, now: DateTime<Utc>) -> Result<Vec<String>> {
    let today = local_day(now);
    let mut dice = Dice::new(41);
    let mut diary = Diary::default();
    let mut busy = Vec::new();
    for strand in STRANDS {
        let ctx = db.begin_system();
        Teller { ctx: &ctx, cast, crowd, dice: &mut dice, diary: &mut diary, busy: &mut busy, today }
            .plan(strand)
            .await?;
        ctx.commit().await?;
    }
    let ctx = db.begin_system();
    let mut stage = taking_charge::prepare(&ctx, cast, crowd, now).await?;
    ctx.commit().await?;
    perform(db, cast, diary, &mut dice, &mut stage).await?;
    taking_charge::play(db, &mut stage, now).await?;
    Ok(stage.left_out)
}

struct Teller<'a> {
    ctx: &'a Ctx,
    cast: &'a mut Cast,
    crowd: &'a Crowd,
    dice: &'a mut Dice,
    diary: &'a mut Diary,
    /// Who already has a lesson today.
    busy: &'a mut Vec<UserId>,
    today: NaiveDate,
}

/// What a strand's sessions have in common: what is done, for which activity, by which body, and when.
#[derive(Clone, Copy)]
struct Setting<'s> {
    strand: &'s Strand,
    activity: &'s ActivityLine,
    body: OrganisationId,
    first: NaiveDate,
    last: NaiveDate,
}

impl Teller<'_> {
    async fn plan(&mut self, strand: &Strand) -> Result<()> {
        let project = crate::promises::project(self.ctx, strand.project).await?;
        let activity = programmes::activity_by_code(self.ctx, project, strand.activity).await?;
        let body = self.cast.body(self.ctx, strand.body).await?;
        let line = programmes::project(self.ctx, project).await?;
        let horizon = self.today + Days::new(60);
        let first = line.starts_on.unwrap_or(self.today - Days::new(300)).max(self.today - Days::new(700));
        let last = line.ends_on.unwrap_or(horizon).min(horizon);
        let setting = Setting { strand, activity: &activity, body, first, last };
        match strand.work {
            Work::Courses { runs, people, lessons, days, hour, minutes, levels } => {
                for run in 0..runs {
                    let begins = spread(first, self.today - Days::new(20), run, runs);
                    let course =
                        Course { run, begins, lessons, days, hour, minutes, levels, kind: Kind::Person };
                    let who = self.crowd.draw(self.dice, body, people);
                    self.course(setting, &course, who).await?;
                }
            }
            Work::Trainings { runs, people, lessons, days, hour } => {
                for run in 0..runs {
                    let begins = spread(first, self.today - Days::new(30), run, runs);
                    let course = Course::training(run, begins, lessons, days, hour);
                    let who = self.operators(body, project, people).await?;
                    self.course(setting, &course, who).await?;
                }
            }
            Work::Meetings { every_weeks, bodies } => self.meetings(setting, every_weeks, bodies).await?,
            Work::Desk { days, hour, people } => self.desk(setting, days, hour, people).await?,
            Work::Placements { people } => {
                let who = self.crowd.draw(self.dice, body, people);
                for (place, person) in who.into_iter().enumerate() {
                    let on = spread(first + Days::new(120), self.today - Days::new(10), place, people);
                    self.placement(setting, on, person).await?;
                }
            }
        }
        Ok(())
    }

    fn leader(&self, strand: &Strand, body: OrganisationId, turn: usize) -> UserId {
        let role = match strand.role {
            delivery::Role::Teacher => authz::Role::Teacher,
            delivery::Role::Mediator => authz::Role::Mediator,
            delivery::Role::Coordinator => authz::Role::Coordinator,
            _ => authz::Role::CaseWorker,
        };
        let workers = self.cast.workers(body, role);
        match workers.is_empty() {
            // Some bodies have no account of their own: the first of all lends a hand.
            true => self.cast.accounts[turn % self.cast.accounts.len()].user,
            false => workers[turn % workers.len()],
        }
    }
}

impl Setting<'_> {
    /// A session without a group, open to whoever comes.
    fn about(&self, led_by: UserId) -> About {
        About {
            organisation: self.body,
            activity: Some(self.activity.id),
            group: None,
            title: self.strand.title.to_owned(),
            place: self.strand.place.to_owned(),
            mode: if self.strand.place == "Online" { Mode::Online } else { Mode::InPerson },
            language: Some("it".to_owned()),
            kind: Kind::Person,
            led_by: Some(led_by.uuid()),
        }
    }

    fn group(&self, title: String, kind: Kind, led_by: UserId, starts_on: NaiveDate) -> OpenGroup {
        OpenGroup {
            organisation: self.body,
            activity: Some(self.activity.id),
            title,
            kind,
            led_by: Some(led_by.uuid()),
            starts_on: Some(starts_on),
            ends_on: None,
        }
    }
}
