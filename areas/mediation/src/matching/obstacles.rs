//! Why somebody cannot go: hard rules, each with its name. Pure.

use chrono::Months;

use super::terms::{Candidate, Hours, Reach, Wanted, Weekly};

/// What stands between a mediator and a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    Language,
    Conflict,
    Gender,
    Inactive,
    NotThen,
    Busy,
    TooFar,
    NotRemote,
    Spent,
}

impl Obstacle {
    pub const ALL: [Obstacle; 9] = [
        Obstacle::Language,
        Obstacle::Conflict,
        Obstacle::Gender,
        Obstacle::Inactive,
        Obstacle::NotThen,
        Obstacle::Busy,
        Obstacle::TooFar,
        Obstacle::NotRemote,
        Obstacle::Spent,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Obstacle::Language => "mediation-obstacle-language",
            Obstacle::Conflict => "mediation-obstacle-conflict",
            Obstacle::Gender => "mediation-obstacle-gender",
            Obstacle::Inactive => "mediation-obstacle-inactive",
            Obstacle::NotThen => "mediation-obstacle-not-then",
            Obstacle::Busy => "mediation-obstacle-busy",
            Obstacle::TooFar => "mediation-obstacle-too-far",
            Obstacle::NotRemote => "mediation-obstacle-not-remote",
            Obstacle::Spent => "mediation-obstacle-spent",
        }
    }
}

/// Everything that stands in the way, in the order of `Obstacle`; empty means they can go.
pub fn obstacles(candidate: &Candidate, wanted: &Wanted) -> Vec<Obstacle> {
    let in_the_way = |obstacle: &Obstacle| match obstacle {
        Obstacle::Language => wanted.needs.iter().all(|need| candidate.level(&need.language).is_none()),
        Obstacle::Conflict => is_in_conflict(candidate, wanted),
        Obstacle::Gender => {
            wanted.gender_needed && wanted.gender.is_some() && candidate.gender != wanted.gender
        }
        Obstacle::Inactive => candidate.active_until.is_some_and(|until| until < wanted.days().0),
        Obstacle::NotThen => !is_free_then(candidate, wanted),
        Obstacle::Busy => {
            wanted.slot.is_some_and(|slot| candidate.engaged.iter().any(|engaged| slot.meets(engaged)))
        }
        Obstacle::TooFar => !wanted.is_remote && candidate.reach == Reach::Far,
        Obstacle::NotRemote => wanted.is_remote && !candidate.is_remote,
        Obstacle::Spent => matches!(candidate.hours, Hours::Left(minutes) if minutes < wanted.minutes),
    };
    Obstacle::ALL.iter().copied().filter(in_the_way).collect()
}

/// Works for one of the bodies, or did within the months that count.
fn is_in_conflict(candidate: &Candidate, wanted: &Wanted) -> bool {
    let (day, _) = wanted.days();
    let since = day.checked_sub_months(Months::new(wanted.tie_months)).unwrap_or(day);
    let counts = |until: Option<chrono::NaiveDate>| until.is_none_or(|until| until >= since);
    candidate.ties.iter().any(|tie| counts(tie.until) && wanted.against.contains(&tie.body))
}

fn is_free_then(candidate: &Candidate, wanted: &Wanted) -> bool {
    let (first, last) = wanted.days();
    let Some(slot) = wanted.slot else {
        // Any day will do that is not all away.
        let covers =
            |(from, until): &(chrono::NaiveDate, chrono::NaiveDate)| *from <= first && last <= *until;
        return !candidate.away.iter().any(covers);
    };
    let is_away = candidate.away.iter().any(|(from, until)| *from <= last && first <= *until);
    let holds = |hours: &Weekly| {
        hours.weekday == slot.weekday() && hours.from <= slot.from && slot.until <= hours.until
    };
    !is_away && (candidate.weekly.is_empty() || candidate.weekly.iter().any(holds))
}
