//! Two years of work, told day by day through the commands of delivery.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use delivery::{
    About, End, EnrolInGroup, EnterOperator, GroupId, Kind, Mode, OpenGroup, Participant, Pattern, Plan,
    SessionId,
};
use identity::UserId;
use organisations::OrganisationId;
use programmes::{ActivityId, ActivityLine};
use store::{Ctx, Db, Result};

use crate::cast::Cast;
use crate::crowd::Crowd;
use crate::dice::Dice;
use crate::names::{STAFF_FAMILY, STAFF_GIVEN};
use crate::perform::perform;
use crate::strands::{STRANDS, Strand, Work};

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
    /// People in the street: the nine cells, and some not described.
    Heads([i32; 9], i32),
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

/// Tells the story on a database whose clock can be moved; `today` is the day it ends on.
pub async fn tell(db: &Db, cast: &mut Cast, crowd: &Crowd, today: NaiveDate) -> Result<()> {
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
    perform(db, cast, diary, &mut dice, today).await
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

impl Teller<'_> {
    async fn plan(&mut self, strand: &Strand) -> Result<()> {
        let project = crate::promises::project(self.ctx, strand.project).await?;
        let activity = programmes::activity_by_code(self.ctx, project, strand.activity).await?;
        let body = self.cast.body(self.ctx, strand.body).await?;
        let line = programmes::project(self.ctx, project).await?;
        let horizon = self.today + Days::new(60);
        let first = line.starts_on.unwrap_or(self.today - Days::new(300)).max(self.today - Days::new(700));
        let last = line.ends_on.unwrap_or(horizon).min(horizon);
        match strand.work {
            Work::Courses { runs, people, lessons, days, hour, minutes, levels } => {
                for run in 0..runs {
                    let begins = spread(first, self.today - Days::new(20), run, runs);
                    let course = Course { run, lessons, days, hour, minutes, levels, kind: Kind::Person };
                    let who = self.crowd.draw(self.dice, body, people);
                    self.course(strand, &activity, body, begins, &course, who).await?;
                }
            }
            Work::Trainings { runs, people, lessons, days, hour } => {
                for run in 0..runs {
                    let begins = spread(first, self.today - Days::new(30), run, runs);
                    let course = Course {
                        run,
                        lessons,
                        days,
                        hour,
                        minutes: 180,
                        levels: false,
                        kind: Kind::Operator,
                    };
                    let who = self.operators(body, project, people).await?;
                    self.course(strand, &activity, body, begins, &course, who).await?;
                }
            }
            Work::Meetings { every_weeks, bodies } => {
                self.meetings(strand, &activity, body, first, last, every_weeks, bodies).await?;
            }
            Work::Desk { days, hour, people } => {
                for day in on_weekdays(first, last, days) {
                    let count = usize::try_from(self.dice.between(people.0, people.1)).unwrap_or_default();
                    let visitors = self.crowd.draw(self.dice, body, count);
                    self.open_session(strand, &activity, body, day, hour, Expected::Visitors(visitors))
                        .await?;
                }
            }
            Work::Street { days, hour, heads } => {
                for day in on_weekdays(first, last, days) {
                    let expected = self.heads(heads);
                    self.open_session(strand, &activity, body, day, hour, expected).await?;
                }
            }
            Work::Placements { people } => {
                let who = self.crowd.draw(self.dice, body, people);
                for (place, person) in who.into_iter().enumerate() {
                    let on = spread(first + Days::new(120), self.today - Days::new(10), place, people);
                    self.placement(strand, &activity, body, on, person).await?;
                }
            }
        }
        Ok(())
    }

    async fn course(
        &mut self,
        strand: &Strand,
        activity: &ActivityLine,
        body: OrganisationId,
        begins: NaiveDate,
        course: &Course<'_>,
        who: Vec<Participant>,
    ) -> Result<()> {
        let led_by = self.leader(strand, body, course.run);
        let title = format!("{}, edizione {}", strand.title, course.run + 1);
        let group = delivery::open_group(
            self.ctx,
            OpenGroup {
                organisation: body,
                activity: Some(activity.id),
                title: title.clone(),
                kind: course.kind,
                led_by: Some(led_by.uuid()),
                starts_on: Some(begins),
                ends_on: None,
            },
        )
        .await?;
        for participant in &who {
            let enrol = EnrolInGroup { group, who: *participant, began_on: begins };
            delivery::enrol_in_group(self.ctx, enrol).await?;
        }
        let about = self.about(strand, activity, body, title, Some(group), course.kind, led_by);
        let from = time(course.hour);
        let pattern = Pattern {
            first: begins,
            weekdays: course.days.to_vec(),
            every_weeks: 1,
            from,
            until: from + TimeDelta::minutes(course.minutes.into()),
            end: End::After(course.lessons),
            on_holidays: false,
            closed: Vec::new(),
        };
        let times = delivery::preview(self.ctx, &about, &pattern).await?.sessions;
        let sessions = delivery::plan_series(self.ctx, &about, &pattern).await?;
        let diligence: Vec<(Participant, usize)> = who
            .iter()
            .map(|participant| (*participant, usize::try_from(self.dice.between(45, 99)).unwrap_or(80)))
            .collect();
        for (session, times) in sessions.iter().zip(&times) {
            self.diary.scenes.entry(times.held_on()).or_default().push(Scene {
                session: *session,
                minutes: times.minutes(),
                led_by,
                role: strand.role,
                expected: Expected::Group(diligence.clone()),
            });
        }
        self.lesson_today(strand, &about, &times, led_by).await?;
        if let Some(last) = times.last().filter(|_| course.kind == Kind::Person) {
            self.diary.endings.entry(last.held_on()).or_default().push(Ending {
                on: last.held_on(),
                activity: activity.id,
                organisation: body,
                group: Some(group),
                people: who,
                levels: course.levels,
                placed: false,
            });
        }
        Ok(())
    }

    /// Courses that are running meet today too, whatever day it is, so that *Oggi* is never empty.
    async fn lesson_today(
        &mut self,
        strand: &Strand,
        about: &About,
        times: &[delivery::Times],
        led_by: UserId,
    ) -> Result<()> {
        let runs = times.first().is_some_and(|first| first.held_on() < self.today)
            && times.last().is_some_and(|last| last.held_on() > self.today);
        let meets = times.iter().any(|times| times.held_on() == self.today);
        let full = self.busy.iter().filter(|busy| **busy == led_by).count() > 1;
        if !runs || meets || full || strand.role != delivery::Role::Teacher {
            return Ok(());
        }
        let hour = if self.is_busy_this_morning(led_by) { 14 } else { 9 };
        let from = self.today.and_time(time(hour));
        let plan = Plan { about: about.clone(), from, until: from + TimeDelta::minutes(120) };
        delivery::plan(self.ctx, plan).await?;
        self.busy.push(led_by);
        Ok(())
    }

    fn is_busy_this_morning(&self, led_by: UserId) -> bool {
        self.busy.contains(&led_by)
    }

    #[expect(clippy::too_many_arguments, reason = "a table's meetings are told in one place")]
    async fn meetings(
        &mut self,
        strand: &Strand,
        activity: &ActivityLine,
        body: OrganisationId,
        first: NaiveDate,
        last: NaiveDate,
        every_weeks: usize,
        bodies: usize,
    ) -> Result<()> {
        let members = organisations::search(self.ctx, "", 60).await?;
        let members: Vec<Participant> = self
            .dice
            .some_of(members.len(), bodies)
            .into_iter()
            .map(|place| Participant { kind: Kind::Organisation, id: members[place].id.uuid() })
            .collect();
        let led_by = self.leader(strand, body, 0);
        let group = delivery::open_group(
            self.ctx,
            OpenGroup {
                organisation: body,
                activity: Some(activity.id),
                title: strand.title.to_owned(),
                kind: Kind::Organisation,
                led_by: Some(led_by.uuid()),
                starts_on: Some(first),
                ends_on: None,
            },
        )
        .await?;
        for member in &members {
            delivery::enrol_in_group(self.ctx, EnrolInGroup { group, who: *member, began_on: first }).await?;
        }
        for day in on_weekdays(first, last, &[Weekday::Wed]).into_iter().step_by(every_weeks) {
            let about = self.about(
                strand,
                activity,
                body,
                strand.title.to_owned(),
                Some(group),
                Kind::Organisation,
                led_by,
            );
            let expected = Expected::Group(members.iter().map(|member| (*member, 80)).collect());
            self.session(about, day, 10, 150, led_by, strand.role, expected).await?;
        }
        Ok(())
    }

    async fn open_session(
        &mut self,
        strand: &Strand,
        activity: &ActivityLine,
        body: OrganisationId,
        day: NaiveDate,
        hour: u32,
        expected: Expected,
    ) -> Result<()> {
        let led_by = self.leader(strand, body, day.num_days_from_ce().unsigned_abs() as usize);
        let about = self.about(strand, activity, body, strand.title.to_owned(), None, Kind::Person, led_by);
        self.session(about, day, hour, 180, led_by, strand.role, expected).await
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one planned session")]
    async fn session(
        &mut self,
        about: About,
        day: NaiveDate,
        hour: u32,
        minutes: i32,
        led_by: UserId,
        role: delivery::Role,
        expected: Expected,
    ) -> Result<()> {
        let from = day.and_time(time(hour));
        let until = from + TimeDelta::minutes(minutes.into());
        let session = delivery::plan(self.ctx, Plan { about, from, until }).await?;
        let scene = Scene { session, minutes, led_by, role, expected };
        self.diary.scenes.entry(day).or_default().push(scene);
        Ok(())
    }

    async fn placement(
        &mut self,
        strand: &Strand,
        activity: &ActivityLine,
        body: OrganisationId,
        on: NaiveDate,
        person: Participant,
    ) -> Result<()> {
        let led_by = self.leader(strand, body, 0);
        let about = self.about(strand, activity, body, strand.title.to_owned(), None, Kind::Person, led_by);
        let expected = Expected::Visitors(vec![person]);
        self.session(about, on, 9, 60, led_by, strand.role, expected).await?;
        self.diary.endings.entry(on).or_default().push(Ending {
            on,
            activity: activity.id,
            organisation: body,
            group: None,
            people: vec![person],
            levels: false,
            placed: true,
        });
        Ok(())
    }

    async fn operators(
        &mut self,
        body: OrganisationId,
        project: programmes::ProjectId,
        count: usize,
    ) -> Result<Vec<Participant>> {
        let mut all = Vec::with_capacity(count);
        for _ in 0..count {
            let gender = match self.dice.below(100) {
                0..60 => Some(delivery::Gender::Female),
                60..97 => Some(delivery::Gender::Male),
                _ => None,
            };
            let operator = delivery::enter_operator(
                self.ctx,
                EnterOperator {
                    organisation: body,
                    project: Some(project),
                    given_name: (*self.dice.pick(STAFF_GIVEN)).to_owned(),
                    family_name: (*self.dice.pick(STAFF_FAMILY)).to_owned(),
                    body: "Ente di Esempio".to_owned(),
                    user: None,
                    gender,
                    birth_year: Some(i32::try_from(self.dice.between(1962, 1999)).unwrap_or(1980)),
                },
            )
            .await?;
            all.push(Participant { kind: Kind::Operator, id: operator.uuid() });
        }
        Ok(all)
    }

    fn heads(&mut self, (least, most): (i64, i64)) -> Expected {
        let mut cells = [0; 9];
        for _ in 0..self.dice.between(least, most) {
            // Mostly grown men and women; the order is women, men, others, each under 18, 18-60, over 60.
            let place = *self.dice.pick(&[1, 1, 1, 4, 4, 4, 4, 4, 0, 3, 2, 5, 7]);
            cells[place] += 1;
        }
        Expected::Heads(cells, i32::try_from(self.dice.below(3)).unwrap_or_default())
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

    #[expect(clippy::too_many_arguments, reason = "what every session is about")]
    fn about(
        &self,
        strand: &Strand,
        activity: &ActivityLine,
        body: OrganisationId,
        title: String,
        group: Option<GroupId>,
        kind: Kind,
        led_by: UserId,
    ) -> About {
        About {
            organisation: body,
            activity: Some(activity.id),
            group,
            title,
            place: strand.place.to_owned(),
            mode: if strand.place == "Online" { Mode::Online } else { Mode::InPerson },
            language: Some("it".to_owned()),
            kind,
            led_by: Some(led_by.uuid()),
        }
    }
}

struct Course<'a> {
    run: usize,
    lessons: usize,
    days: &'a [Weekday],
    hour: u32,
    minutes: u32,
    levels: bool,
    kind: Kind,
}

fn spread(first: NaiveDate, last: NaiveDate, place: usize, of: usize) -> NaiveDate {
    let span = (last - first).num_days().max(0);
    let step = span * i64::try_from(place).unwrap_or_default() / i64::try_from(of.max(1)).unwrap_or(1);
    first + TimeDelta::days(step)
}

fn on_weekdays(first: NaiveDate, last: NaiveDate, days: &[Weekday]) -> Vec<NaiveDate> {
    first.iter_days().take_while(|day| *day <= last).filter(|day| days.contains(&day.weekday())).collect()
}

fn time(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

/// The instant of an hour in Italy, near enough for a story: one hour before UTC's in winter and summer alike.
pub(crate) fn instant(day: NaiveDate, hour: u32) -> DateTime<Utc> {
    day.and_time(time(hour.saturating_sub(1))).and_utc()
}
