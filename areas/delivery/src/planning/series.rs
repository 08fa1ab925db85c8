//! A weekly pattern unfolded into sessions, to be looked at before any is planned. Pure.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use super::holidays::{self, Holiday};
use super::rules::{self, ProjectDays, Times};

/// More sessions than this in one series is a mistyped date.
pub const MOST_SESSIONS: usize = 200;
/// A pattern that finds no room within this many days of its beginning gives up.
const LOOK_AHEAD_DAYS: u64 = 3 * 366;

/// Why a series cannot be unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoWeekday,
    EndsBeforeItStarts,
    TooFewWanted,
    TooMany { most: usize },
    NothingLeft,
    Session(rules::Refusal),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    pub first: NaiveDate,
    pub weekdays: Vec<Weekday>,
    /// 1 = every week, 2 = every second week counted from the first day's week.
    pub every_weeks: u32,
    pub from: NaiveTime,
    pub until: NaiveTime,
    pub end: End,
    pub on_holidays: bool,
    /// Local days of closure: the patron saint, the school's holidays.
    pub closed: Vec<NaiveDate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    On(NaiveDate),
    After(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    Holiday(Holiday),
    Closed,
    OutsideProject,
}

/// What the series would plan, and the days it passes over with the reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    pub sessions: Vec<Times>,
    pub skipped: Vec<(NaiveDate, Skipped)>,
}

pub fn unfold(pattern: &Pattern, project: ProjectDays) -> Result<Preview, Refusal> {
    pattern.is_sensible()?;

    let mut preview = Preview::default();
    for day in pattern.days() {
        if pattern.is_complete(preview.sessions.len(), day) {
            break;
        }
        if preview.sessions.len() == MOST_SESSIONS {
            return Err(Refusal::TooMany { most: MOST_SESSIONS });
        }
        match pattern.reason_to_skip(day, project) {
            Some(reason) => preview.skipped.push((day, reason)),
            None => preview.sessions.push(pattern.session_on(day, project)?),
        }
        if project.ends_on.is_some_and(|last| day > last) {
            break;
        }
    }

    if preview.sessions.is_empty() {
        return Err(Refusal::NothingLeft);
    }
    Ok(preview)
}

impl Pattern {
    fn is_sensible(&self) -> Result<(), Refusal> {
        if self.weekdays.is_empty() {
            return Err(Refusal::NoWeekday);
        }
        match self.end {
            End::On(last) if last < self.first => Err(Refusal::EndsBeforeItStarts),
            End::After(0) => Err(Refusal::TooFewWanted),
            End::After(wanted) if wanted > MOST_SESSIONS => Err(Refusal::TooMany { most: MOST_SESSIONS }),
            _ => Ok(()),
        }
    }

    fn is_complete(&self, planned: usize, day: NaiveDate) -> bool {
        match self.end {
            End::On(last) => day > last,
            End::After(wanted) => planned >= wanted,
        }
    }

    /// The days of the pattern, in order, holidays included.
    fn days(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        let first_week = monday_of(self.first);
        let step = i64::from(self.every_weeks.max(1));
        (0..LOOK_AHEAD_DAYS)
            .filter_map(|offset| self.first.checked_add_days(Days::new(offset)))
            .filter(|day| self.weekdays.contains(&day.weekday()))
            .filter(move |day| (monday_of(*day) - first_week).num_weeks() % step == 0)
    }

    fn reason_to_skip(&self, day: NaiveDate, project: ProjectDays) -> Option<Skipped> {
        let before = project.starts_on.is_some_and(|first| day < first);
        let beyond = project.ends_on.is_some_and(|last| day > last);
        if before || beyond {
            return Some(Skipped::OutsideProject);
        }
        if self.closed.contains(&day) {
            return Some(Skipped::Closed);
        }
        if self.on_holidays {
            return None;
        }
        holidays::on(day).map(Skipped::Holiday)
    }

    fn session_on(&self, day: NaiveDate, project: ProjectDays) -> Result<Times, Refusal> {
        let until = day.and_time(self.until);
        rules::times(day.and_time(self.from), until, project).map_err(Refusal::Session)
    }
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    day.week(Weekday::Mon).first_day()
}

#[cfg(test)]
mod tests;
