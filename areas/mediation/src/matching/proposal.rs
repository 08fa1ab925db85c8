//! Who should go, why, who else could, and what stays uncovered. Pure.

use std::collections::BTreeMap;

use super::cover::{Cover, smallest};
use super::obstacles::{Obstacle, obstacles};
use super::score::{Part, parts, total};
use super::terms::{Candidate, Need, Wanted};
use crate::ids::MediatorId;
use crate::words::Level;

/// Languages one proposal looks at: more than a centre's guests ever spoke.
pub const MOST_LANGUAGES: usize = 60;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The smallest team; for one language, the best mediator.
    pub team: Vec<Pick>,
    /// Others who could go, the best first.
    pub others: Vec<Pick>,
    pub uncovered: Vec<Gap>,
    /// Those who speak a language and cannot go, with everything that stands in the way.
    pub hindered: Vec<Hindered>,
}

/// Somebody who can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    pub mediator: MediatorId,
    /// In a team: the languages this one is there for.
    pub languages: Vec<(String, Level)>,
    pub parts: Vec<Part>,
    pub score: i64,
}

/// A language nobody can cover as things stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub language: String,
    pub people: i32,
    /// How many in the register speak it.
    pub speakers: usize,
    /// The smallest change after which somebody could.
    pub change: Option<Change>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub mediator: MediatorId,
    pub lift: Vec<Obstacle>,
    /// The mediator works at a distance too, and distance is all that is in the way.
    pub by_remote: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hindered {
    pub mediator: MediatorId,
    pub languages: Vec<(String, Level)>,
    pub obstacles: Vec<Obstacle>,
}

pub fn propose(wanted: &Wanted, candidates: &[Candidate]) -> Proposal {
    let wanted = &first_languages(wanted);
    let mut free: Vec<(&Candidate, Pick)> = Vec::new();
    let mut hindered: Vec<(&Candidate, Hindered)> = Vec::new();
    for candidate in candidates {
        let obstacles = obstacles(candidate, wanted);
        let languages = spoken(candidate, wanted);
        let mediator = candidate.mediator;
        if obstacles.is_empty() {
            let parts = parts(candidate, wanted);
            free.push((candidate, Pick { mediator, languages, score: total(&parts), parts }));
        } else if !languages.is_empty() {
            hindered.push((candidate, Hindered { mediator, languages, obstacles }));
        }
    }
    // Equal scores in the order of the register, so that the same question has the same answer.
    free.sort_by_key(|(_, pick)| (std::cmp::Reverse(pick.score), pick.mediator));
    hindered.sort_by_key(|(_, who)| (who.obstacles.len(), who.obstacles.clone(), who.mediator));

    let uncovered = wanted
        .needs
        .iter()
        .filter(|need| !free.iter().any(|(candidate, _)| candidate.level(&need.language).is_some()))
        .map(|need| gap(need, &hindered))
        .collect();
    let (team, others) = teamed(wanted, free.into_iter().map(|(_, pick)| pick).collect());
    Proposal { team, others, uncovered, hindered: hindered.into_iter().map(|(_, who)| who).collect() }
}

fn first_languages(wanted: &Wanted) -> Wanted {
    let mut wanted = wanted.clone();
    wanted.needs.truncate(MOST_LANGUAGES);
    wanted
}

fn spoken(candidate: &Candidate, wanted: &Wanted) -> Vec<(String, Level)> {
    let level = |need: &Need| candidate.level(&need.language).map(|level| (need.language.clone(), level));
    wanted.needs.iter().filter_map(level).collect()
}

/// Parts those who can go into the smallest team and the others.
fn teamed(wanted: &Wanted, free: Vec<Pick>) -> (Vec<Pick>, Vec<Pick>) {
    let bit: BTreeMap<&str, u64> = wanted
        .needs
        .iter()
        .enumerate()
        .map(|(place, need)| (need.language.as_str(), 1_u64 << place))
        .collect();
    let languages = |pick: &Pick| {
        pick.languages
            .iter()
            .filter_map(|(language, _)| bit.get(language.as_str()))
            .fold(0, |all, bit| all | bit)
    };
    let covers: Vec<Cover> =
        free.iter().map(|pick| Cover { languages: languages(pick), score: pick.score }).collect();
    let chosen = smallest(&covers);
    let (mut team, mut others) = (Vec::new(), Vec::new());
    for (place, pick) in free.into_iter().enumerate() {
        if chosen.contains(&place) { team.push(pick) } else { others.push(pick) }
    }
    share(&mut team);
    (team, others)
}

/// Each language is spoken by the one of the team who speaks it best.
fn share(team: &mut [Pick]) {
    let mut best: BTreeMap<String, (Level, usize)> = BTreeMap::new();
    for (place, pick) in team.iter().enumerate() {
        for (language, level) in &pick.languages {
            let known = best.entry(language.clone()).or_insert((*level, place));
            if *level < known.0 {
                *known = (*level, place);
            }
        }
    }
    for (place, pick) in team.iter_mut().enumerate() {
        pick.languages.retain(|(language, _)| best.get(language).is_some_and(|(_, who)| *who == place));
    }
}

fn gap(need: &Need, hindered: &[(&Candidate, Hindered)]) -> Gap {
    let speakers: Vec<_> =
        hindered.iter().filter(|(candidate, _)| candidate.level(&need.language).is_some()).collect();
    let change =
        speakers.iter().find(|(_, who)| who.obstacles.iter().all(|obstacle| obstacle.can_be_lifted()));
    let change = change.map(|(candidate, who)| Change {
        mediator: who.mediator,
        by_remote: candidate.is_remote && who.obstacles == [Obstacle::TooFar],
        lift: who.obstacles.clone(),
    });
    Gap { language: need.language.clone(), people: need.people, speakers: speakers.len(), change }
}

impl Obstacle {
    /// A conflict of interest and a contract of work that ended are not wished away.
    fn can_be_lifted(self) -> bool {
        !matches!(self, Obstacle::Conflict | Obstacle::Inactive | Obstacle::Language)
    }
}
