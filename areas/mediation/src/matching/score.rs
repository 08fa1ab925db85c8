//! How well somebody suits a request, in parts that can be read out. Pure.

use super::terms::{Candidate, Hours, Reach, Wanted};
use crate::words::Level;

/// What a part of the score speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    Level,
    Known,
    Distance,
    HoursLeft,
    Balance,
    Gender,
}

impl PartKind {
    pub fn key(self) -> &'static str {
        match self {
            PartKind::Level => "mediation-part-level",
            PartKind::Known => "mediation-part-known",
            PartKind::Distance => "mediation-part-distance",
            PartKind::HoursLeft => "mediation-part-hours",
            PartKind::Balance => "mediation-part-balance",
            PartKind::Gender => "mediation-part-gender",
        }
    }
}

/// Points of one kind, out of the most there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub kind: PartKind,
    pub points: i64,
    pub most: i64,
}

const A_LANGUAGE: i64 = 30;
const KNOWN: i64 = 20;
const DISTANCE: i64 = 15;
const HOURS_LEFT: i64 = 10;
const BALANCE: i64 = 15;
const GENDER: i64 = 10;

pub fn parts(candidate: &Candidate, wanted: &Wanted) -> Vec<Part> {
    let part = |kind, points, most| Part { kind, points, most };
    let spoken: Vec<Level> = wanted.needs.iter().filter_map(|need| candidate.level(&need.language)).collect();
    let mut parts = vec![
        part(
            PartKind::Level,
            spoken.iter().map(|level| level_points(*level)).sum(),
            A_LANGUAGE * count(&spoken),
        ),
        part(PartKind::Known, (i64::from(candidate.known) * 10).min(KNOWN), KNOWN),
        part(PartKind::Distance, distance(candidate, wanted), DISTANCE),
        part(PartKind::HoursLeft, hours_left(candidate, wanted), HOURS_LEFT),
        part(PartKind::Balance, (BALANCE - i64::from(candidate.load / 60)).max(0), BALANCE),
    ];
    if wanted.gender.is_some() {
        let points = if candidate.gender == wanted.gender { GENDER } else { 0 };
        parts.push(part(PartKind::Gender, points, GENDER));
    }
    parts
}

pub fn total(parts: &[Part]) -> i64 {
    parts.iter().map(|part| part.points).sum()
}

fn count(spoken: &[Level]) -> i64 {
    i64::try_from(spoken.len()).unwrap_or(i64::MAX)
}

fn level_points(level: Level) -> i64 {
    match level {
        Level::MotherTongue => A_LANGUAGE,
        Level::Good => 20,
        Level::Enough => 10,
    }
}

fn distance(candidate: &Candidate, wanted: &Wanted) -> i64 {
    if wanted.is_remote {
        return DISTANCE;
    }
    match candidate.reach {
        Reach::Here => DISTANCE,
        Reach::Near => 10,
        Reach::Wide | Reach::Unknown => 5,
        Reach::Far => 0,
    }
}

/// A contract with hours for three such conversations is as good as any.
fn hours_left(candidate: &Candidate, wanted: &Wanted) -> i64 {
    match candidate.hours {
        Hours::Own => HOURS_LEFT,
        Hours::Left(minutes) if minutes >= wanted.minutes * 3 => HOURS_LEFT,
        Hours::Left(_) => 5,
        Hours::Unpaid => 0,
    }
}
