//! Small random projects for the property tests of both evaluators.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use kernel::RecordRef;
use proptest::prelude::*;
use uuid::Uuid;

use super::cell::{Birth, Gender};
use super::fact::{Activity, Fact, Level, Outcome, Participant, Person, ProjectFacts, StatusSpan, What};

const KINDS: [&str; 8] = [
    "language-course",
    "civic-course",
    "guidance",
    "desk",
    "outreach",
    "network-meeting",
    "operator-training",
    "participation",
];

pub fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, 11, 20).unwrap()
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0u64..400).prop_map(|after| first_day() + Days::new(after))
}

/// A project whose persons have every kind of gap in their data.
pub fn project() -> impl Strategy<Value = ProjectFacts> {
    (activities(), persons(), prop::collection::vec(fact(), 0..60), any::<bool>()).prop_map(
        |(activities, persons, mut facts, run_by_authority)| {
            for (place, fact) in (1u128..).zip(&mut facts) {
                fact.record = RecordRef::new("test", Uuid::from_u128(place));
            }
            let authorities = [subject(20), subject(21)].into();
            ProjectFacts { activities, persons, authorities, run_by_authority, facts }
        },
    )
}

fn activities() -> impl Strategy<Value = Vec<Activity>> {
    let tagged = prop_oneof![4 => Just(vec![]), 1 => Just(vec!["O.2.3.2".to_owned(), "O.1.2".to_owned(), "P.TEAMS".to_owned()])];
    prop::collection::vec(tagged, KINDS.len()).prop_map(|tags| {
        let activity = |(place, indicators): (u8, Vec<String>)| Activity {
            id: Uuid::from_u128(1000 + u128::from(place)),
            kind: KINDS[usize::from(place)].to_owned(),
            indicators,
        };
        (0u8..).zip(tags).map(activity).collect()
    })
}

fn persons() -> impl Strategy<Value = BTreeMap<Uuid, Person>> {
    // Ten participants, and five operators of whom the age and gender are known.
    let places = (0u8..10).chain(40..45);
    prop::collection::vec(person(), 15).prop_map(move |persons| {
        places.clone().zip(persons).map(|(place, person)| (subject(place), person)).collect()
    })
}

fn person() -> impl Strategy<Value = Person> {
    let gender = prop_oneof![
        4 => Just(Some(Gender::Female)), 4 => Just(Some(Gender::Male)),
        1 => Just(Some(Gender::NonBinary)), 1 => Just(None)
    ];
    let third_country = prop_oneof![8 => Just(Some(true)), 1 => Just(Some(false)), 1 => Just(None)];
    let status = prop_oneof![3 => Just(None), 1 => (day(), day()).prop_map(Some)];
    (birth(), gender, third_country, status).prop_map(|(birth, gender, third_country, status)| {
        let span = status.map(|(from, until)| StatusSpan {
            code: "not-target".to_owned(),
            from,
            until: (until > from).then_some(until),
        });
        Person { birth, gender, third_country, status: span.into_iter().collect() }
    })
}

fn birth() -> impl Strategy<Value = Option<Birth>> {
    // Around the two borders between age brackets, where errors live.
    let near = |years: i32| {
        (-500i64..500).prop_map(move |off| {
            let border = first_day() - Days::new((f64::from(years) * 365.25) as u64);
            Some(Birth::Day(border + chrono::TimeDelta::days(off)))
        })
    };
    prop_oneof![3 => near(18), 3 => near(61), 1 => Just(None), 1 => (2003i32..2008).prop_map(|year| Some(Birth::Year(year)))]
}

pub fn fact() -> impl Strategy<Value = Fact> {
    let about = prop_oneof![9 => (0u8..12).prop_map(Some), 1 => Just(None)];
    (0u32..8, day(), about, what(), 0i32..200).prop_map(|(activity, on, about, what, amount)| {
        let subject = match what {
            What::Attended(Participant::Organisation) => about.map(|place| subject(place + 20)),
            What::Attended(Participant::Operator) | What::Worked => about.map(|place| subject(place + 40)),
            What::Headcount | What::Produced => None,
            _ => about.map(subject),
        };
        let record = RecordRef::new("test", Uuid::nil());
        Fact { record, activity, on, subject, session: None, what, amount }
    })
}

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        10 => Just(What::Attended(Participant::Person)),
        2 => Just(What::Attended(Participant::Operator)),
        2 => Just(What::Attended(Participant::Organisation)),
        1 => Just(What::Held),
        1 => Just(What::Headcount),
        1 => Just(What::Worked),
        1 => Just(What::Produced),
        6 => (outcome(), prop::bool::weighted(0.8)).prop_map(|(outcome, evidenced)| What::Achieved { outcome, evidenced }),
    ]
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let answer = prop_oneof![2 => Just(Some(true)), 1 => Just(Some(false)), 1 => Just(None)];
    let level = || prop_oneof![3 => Just(Some(Level::A1)), 3 => Just(Some(Level::A2)), 1 => Just(None)];
    prop_oneof![
        3 => (level(), level()).prop_map(|(entry, exit)| Outcome::Level { entry, exit }),
        2 => answer.prop_map(Outcome::Helpful),
        1 => Just(Outcome::RecognitionApplied),
        1 => Just(Outcome::LongTermApplied),
        1 => Just(Outcome::Hired),
        1 => Just(Outcome::Placed),
        1 => Just(Outcome::Other(0)),
    ]
}

pub fn subject(place: u8) -> Uuid {
    Uuid::from_u128(u128::from(place) + 1)
}
