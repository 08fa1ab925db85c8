//! Each hard rule by its name, and the smallest team against trying everything.

use chrono::{DateTime, NaiveDate, Utc};
use organisations::OrganisationId;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::ids::MediatorId;
use crate::words::{Gender, Level};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn at(hour: u32) -> DateTime<Utc> {
    day(10).and_hms_opt(hour, 0, 0).unwrap().and_utc()
}

/// Tuesday 10 March, from ten to twelve in Italy.
fn slot() -> Slot {
    Slot { starts_at: at(9), ends_at: at(11), day: day(10), from: 600, until: 720 }
}

fn wanted(languages: &[&str]) -> Wanted {
    Wanted {
        needs: languages.iter().map(|code| Need { language: (*code).to_owned(), people: 1 }).collect(),
        slot: Some(slot()),
        today: day(2),
        due_on: day(10),
        minutes: 120,
        is_remote: false,
        gender: None,
        gender_needed: false,
        against: Vec::new(),
        tie_months: 12,
    }
}

fn somebody(number: u128, languages: &[(&str, Level)]) -> Candidate {
    Candidate {
        mediator: MediatorId(Uuid::from_u128(number)),
        languages: languages.iter().map(|(code, level)| ((*code).to_owned(), *level)).collect(),
        gender: None,
        is_remote: true,
        active_until: None,
        weekly: Vec::new(),
        away: Vec::new(),
        engaged: Vec::new(),
        ties: Vec::new(),
        reach: Reach::Near,
        hours: Hours::Own,
        known: 0,
        load: 0,
    }
}

fn arabic() -> Candidate {
    somebody(1, &[("ar", Level::Good)])
}

#[test]
fn somebody_who_speaks_it_and_is_free_can_go() {
    assert_eq!(obstacles(&arabic(), &wanted(&["ar"])), []);
}

#[test]
fn each_hard_rule_says_its_name() {
    let cases: Vec<(Obstacle, Candidate)> = vec![
        (Obstacle::Language, somebody(1, &[("ur", Level::Good)])),
        (Obstacle::Inactive, Candidate { active_until: Some(day(9)), ..arabic() }),
        (
            Obstacle::NotThen,
            Candidate { weekly: vec![Weekly { weekday: 1, from: 610, until: 1_000 }], ..arabic() },
        ),
        (Obstacle::NotThen, Candidate { away: vec![(day(9), day(10))], ..arabic() }),
        (Obstacle::Busy, Candidate { engaged: vec![Engaged { from: at(10), until: at(12) }], ..arabic() }),
        (Obstacle::TooFar, Candidate { reach: Reach::Far, ..arabic() }),
        (Obstacle::Spent, Candidate { hours: Hours::Left(119), ..arabic() }),
    ];
    for (expected, candidate) in cases {
        assert_eq!(obstacles(&candidate, &wanted(&["ar"])), [expected]);
    }
}

#[test]
fn one_engagement_may_end_when_the_next_begins() {
    let candidate = Candidate { engaged: vec![Engaged { from: at(7), until: at(9) }], ..arabic() };
    assert_eq!(obstacles(&candidate, &wanted(&["ar"])), []);
}

#[test]
fn distance_is_no_matter_at_a_distance() {
    let far = Candidate { reach: Reach::Far, ..arabic() };
    let by_telephone = Wanted { is_remote: true, ..wanted(&["ar"]) };
    assert_eq!(obstacles(&far, &by_telephone), []);
    assert_eq!(obstacles(&Candidate { is_remote: false, ..far }, &by_telephone), [Obstacle::NotRemote]);
}

#[test]
fn a_gender_that_is_needed_excludes_and_one_that_is_preferred_does_not() {
    let preferred = Wanted { gender: Some(Gender::Female), ..wanted(&["ar"]) };
    let needed = Wanted { gender_needed: true, ..preferred.clone() };
    assert_eq!(obstacles(&arabic(), &preferred), []);
    assert_eq!(obstacles(&arabic(), &needed), [Obstacle::Gender]);
    let woman = Candidate { gender: Some(Gender::Female), ..somebody(2, &[("ar", Level::Good)]) };
    assert_eq!(propose(&preferred, &[arabic(), woman.clone()]).team[0].mediator, woman.mediator);
}

#[test]
fn work_for_the_inspected_body_counts_for_twelve_months_after_it_ended() {
    let body = OrganisationId(Uuid::from_u128(7));
    let inspection = Wanted { against: vec![body], ..wanted(&["ar"]) };
    let worked = |until| Candidate { ties: vec![Tie { body, until }], ..arabic() };
    let last_year = |day| NaiveDate::from_ymd_opt(2025, 3, day);
    assert_eq!(obstacles(&worked(None), &inspection), [Obstacle::Conflict]);
    assert_eq!(obstacles(&worked(last_year(10)), &inspection), [Obstacle::Conflict]);
    assert_eq!(obstacles(&worked(last_year(9)), &inspection), []);
}

#[test]
fn without_an_hour_any_day_will_do_that_is_not_away() {
    let soon = Wanted { slot: None, ..wanted(&["ar"]) };
    let away = |from, until| Candidate { away: vec![(day(from), day(until))], ..arabic() };
    assert_eq!(obstacles(&away(1, 9), &soon), []);
    assert_eq!(obstacles(&away(1, 10), &soon), [Obstacle::NotThen]);
}

#[test]
fn one_who_speaks_two_languages_is_a_smaller_team_than_two_who_speak_them_better() {
    let both = somebody(3, &[("ar", Level::Enough), ("fr", Level::Enough)]);
    let (one, other) =
        (somebody(1, &[("ar", Level::MotherTongue)]), somebody(2, &[("fr", Level::MotherTongue)]));
    let team = propose(&wanted(&["ar", "fr"]), &[one, other, both.clone()]).team;
    assert_eq!(team.len(), 1);
    assert_eq!(team[0].mediator, both.mediator);
}

#[test]
fn who_already_met_the_person_goes_before_an_equal() {
    let known = Candidate { known: 1, ..somebody(2, &[("ar", Level::Good)]) };
    let proposal = propose(&wanted(&["ar"]), &[arabic(), known.clone()]);
    assert_eq!(proposal.team[0].mediator, known.mediator);
    assert_eq!(proposal.others.len(), 1);
}

#[test]
fn a_language_nobody_can_cover_names_the_smallest_change() {
    let far = Candidate { reach: Reach::Far, ..somebody(1, &[("bn", Level::Good)]) };
    let busy = Candidate { engaged: vec![Engaged { from: at(9), until: at(11) }], ..far.clone() };
    let proposal = propose(&wanted(&["ar", "bn"]), &[busy, far.clone(), arabic()]);
    assert_eq!(proposal.team.len(), 1);
    let gap = &proposal.uncovered[0];
    assert_eq!((gap.language.as_str(), gap.speakers), ("bn", 2));
    let change = gap.change.clone().unwrap();
    assert_eq!((change.mediator, change.by_remote), (far.mediator, true));
}

#[test]
fn a_conflict_of_interest_is_no_change_to_propose() {
    let body = OrganisationId(Uuid::from_u128(7));
    let tied = Candidate { ties: vec![Tie { body, until: None }], ..arabic() };
    let inspection = Wanted { against: vec![body], ..wanted(&["ar"]) };
    let proposal = propose(&inspection, &[tied]);
    assert_eq!(proposal.uncovered[0].change, None);
    assert_eq!(proposal.hindered[0].obstacles, [Obstacle::Conflict]);
}

/// Tries every team.
fn by_force(covers: &[Cover]) -> (usize, i64) {
    let all = covers.iter().fold(0, |all, cover| all | cover.languages);
    let mut best: Option<(usize, i64)> = None;
    for team in 0..1_u32 << covers.len() {
        let members: Vec<&Cover> = covers
            .iter()
            .enumerate()
            .filter(|(place, _)| team & (1 << place) != 0)
            .map(|(_, one)| one)
            .collect();
        if members.iter().fold(0, |all, cover| all | cover.languages) != all {
            continue;
        }
        let score = members.iter().map(|cover| cover.score).sum();
        let is_better =
            |(size, known): (usize, i64)| members.len() < size || (members.len() == size && score > known);
        if best.is_none_or(is_better) {
            best = Some((members.len(), score));
        }
    }
    best.unwrap_or_default()
}

proptest! {
    #[test]
    fn the_smallest_team_is_the_one_that_trying_everything_finds(
        some in proptest::collection::vec((0_u64..64, 0_i64..40), 0..11)
    ) {
        let covers: Vec<Cover> =
            some.into_iter().map(|(languages, score)| Cover { languages, score }).collect();
        let team = smallest(&covers);
        let score = team.iter().map(|place| covers[*place].score).sum::<i64>();
        let all = covers.iter().fold(0, |all, cover| all | cover.languages);
        let covered = team.iter().fold(0, |all, place| all | covers[*place].languages);
        prop_assert_eq!(covered, all);
        prop_assert_eq!((team.len(), score), by_force(&covers));
    }
}
