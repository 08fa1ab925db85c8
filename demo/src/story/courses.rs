//! Courses and trainings: a group, its lessons, and what came of it at the end.

use chrono::{NaiveDate, TimeDelta, Weekday};
use delivery::{About, End, EnrolInGroup, EnterOperator, Kind, Participant, Pattern, Plan, Times};
use identity::UserId;
use organisations::OrganisationId;
use programmes::ProjectId;
use store::Result;

use super::calendar::time;
use super::{Ending, Expected, Scene, Setting, Teller};
use crate::names::{STAFF_FAMILY, STAFF_GIVEN};

/// One run of a course.
pub(super) struct Course<'a> {
    pub run: usize,
    pub begins: NaiveDate,
    pub lessons: usize,
    pub days: &'a [Weekday],
    pub hour: u32,
    pub minutes: u32,
    pub levels: bool,
    pub kind: Kind,
}

impl<'a> Course<'a> {
    /// A course for operators.
    pub fn training(
        run: usize,
        begins: NaiveDate,
        lessons: usize,
        days: &'a [Weekday],
        hour: u32,
    ) -> Course<'a> {
        Course { run, begins, lessons, days, hour, minutes: 180, levels: false, kind: Kind::Operator }
    }

    fn pattern(&self) -> Pattern {
        let from = time(self.hour);
        Pattern {
            first: self.begins,
            weekdays: self.days.to_vec(),
            every_weeks: 1,
            from,
            until: from + TimeDelta::minutes(self.minutes.into()),
            end: End::After(self.lessons),
            on_holidays: false,
            closed: Vec::new(),
        }
    }
}

impl Teller<'_> {
    pub(super) async fn course(
        &mut self,
        setting: Setting<'_>,
        course: &Course<'_>,
        who: Vec<Participant>,
    ) -> Result<()> {
        let led_by = self.leader(setting.strand, setting.body, course.run);
        let title = format!("{}, edizione {}", setting.strand.title, course.run + 1);
        let open = setting.group(title.clone(), course.kind, led_by, course.begins);
        let group = delivery::open_group(self.ctx, open).await?;
        for participant in &who {
            let enrol = EnrolInGroup { group, who: *participant, began_on: course.begins };
            delivery::enrol_in_group(self.ctx, enrol).await?;
        }
        let about = About { title, group: Some(group), kind: course.kind, ..setting.about(led_by) };
        let times = self.lessons(setting, course, &about, led_by, &who).await?;
        self.lesson_today(setting, &about, &times, led_by).await?;
        if let Some(last) = times.last().filter(|_| course.kind == Kind::Person) {
            self.diary.endings.entry(last.held_on()).or_default().push(Ending {
                on: last.held_on(),
                activity: setting.activity.id,
                organisation: setting.body,
                group: Some(group),
                people: who,
                levels: course.levels,
                placed: false,
            });
        }
        Ok(())
    }

    /// Plans the lessons and writes them into the diary; returns when they are.
    async fn lessons(
        &mut self,
        setting: Setting<'_>,
        course: &Course<'_>,
        about: &About,
        led_by: UserId,
        who: &[Participant],
    ) -> Result<Vec<Times>> {
        let pattern = course.pattern();
        let times = delivery::preview(self.ctx, about, &pattern).await?.sessions;
        let sessions = delivery::plan_series(self.ctx, about, &pattern).await?;
        let diligence: Vec<(Participant, usize)> = who
            .iter()
            .map(|participant| (*participant, usize::try_from(self.dice.between(45, 99)).unwrap_or(80)))
            .collect();
        for (session, times) in sessions.iter().zip(&times) {
            self.diary.scenes.entry(times.held_on()).or_default().push(Scene {
                session: *session,
                minutes: times.minutes(),
                led_by,
                role: setting.strand.role,
                expected: Expected::Group(diligence.clone()),
            });
        }
        Ok(times)
    }

    /// Courses that are running meet today too, whatever day it is, so that *Oggi* is never empty.
    async fn lesson_today(
        &mut self,
        setting: Setting<'_>,
        about: &About,
        times: &[Times],
        led_by: UserId,
    ) -> Result<()> {
        let runs = times.first().is_some_and(|first| first.held_on() < self.today)
            && times.last().is_some_and(|last| last.held_on() > self.today);
        let meets = times.iter().any(|times| times.held_on() == self.today);
        let full = self.busy.iter().filter(|busy| **busy == led_by).count() > 1;
        if !runs || meets || full || setting.strand.role != delivery::Role::Teacher {
            return Ok(());
        }
        let hour = if self.busy.contains(&led_by) { 14 } else { 9 };
        let from = self.today.and_time(time(hour));
        let plan = Plan { about: about.clone(), from, until: from + TimeDelta::minutes(120) };
        delivery::plan(self.ctx, plan).await?;
        self.busy.push(led_by);
        Ok(())
    }

    /// Operators who are trained, entered in the roll.
    pub(super) async fn operators(
        &mut self,
        body: OrganisationId,
        project: ProjectId,
        count: usize,
    ) -> Result<Vec<Participant>> {
        let mut all = Vec::with_capacity(count);
        for _ in 0..count {
            let gender = match self.dice.below(100) {
                0..60 => Some(delivery::Gender::Female),
                60..97 => Some(delivery::Gender::Male),
                _ => None,
            };
            let operator = EnterOperator {
                organisation: body,
                project: Some(project),
                given_name: (*self.dice.pick(STAFF_GIVEN)).to_owned(),
                family_name: (*self.dice.pick(STAFF_FAMILY)).to_owned(),
                body: "Ente di Esempio".to_owned(),
                user: None,
                gender,
                birth_year: Some(i32::try_from(self.dice.between(1962, 1999)).unwrap_or(1980)),
            };
            let id = delivery::enter_operator(self.ctx, operator).await?.uuid();
            all.push(Participant { kind: Kind::Operator, id });
        }
        Ok(all)
    }
}
