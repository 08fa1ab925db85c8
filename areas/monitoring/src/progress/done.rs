//! How much of an activity is done, in the unit its promise is made in. Pure.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kernel::Quarter;
use uuid::Uuid;

use crate::counting::{Fact, Outcome, Participant, What};

/// What is done of one activity. Hours are minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    pub in_quarter: i64,
    pub to_date: i64,
    pub first_on: Option<NaiveDate>,
    pub last_on: Option<NaiveDate>,
}

/// What the facts of one activity amount to in `unit` by the end of `quarter`.
pub fn done<'f>(unit: &str, facts: impl Iterator<Item = &'f Fact>, quarter: Quarter) -> Done {
    let facts: Vec<&Fact> = facts.filter(|fact| fact.on <= quarter.last_day()).collect();
    let before: Vec<&Fact> = facts.iter().copied().filter(|fact| fact.on < quarter.first_day()).collect();
    let to_date = quantity(unit, &facts);
    let happened =
        || facts.iter().filter(|fact| !matches!(fact.what, What::Achieved { .. })).map(|fact| fact.on);
    Done {
        in_quarter: to_date - quantity(unit, &before),
        to_date,
        first_on: happened().min(),
        last_on: happened().max(),
    }
}

/// How far back a number looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaching {
    /// What is new in the quarter.
    InQuarter,
    /// Everything up to its end.
    ToDate,
}

/// The facts one of the two numbers of [`Done`] is made of.
pub fn behind<'f>(
    unit: &str,
    facts: impl Iterator<Item = &'f Fact>,
    (quarter, reaching): (Quarter, Reaching),
) -> Vec<&'f Fact> {
    let facts: Vec<&Fact> =
        facts.filter(|fact| fact.on <= quarter.last_day() && is_made_of(unit, fact)).collect();
    if reaching == Reaching::ToDate {
        return facts;
    }
    let earlier = facts.iter().filter(|fact| fact.on < quarter.first_day());
    let known: BTreeSet<Once> = earlier.filter_map(|fact| once(unit, fact)).collect();
    let is_new = |fact: &&Fact| {
        fact.on >= quarter.first_day() && once(unit, fact).is_none_or(|key| !known.contains(&key))
    };
    facts.into_iter().filter(is_new).collect()
}

/// What counts one time only, however many facts speak of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Once {
    Subject(Option<Uuid>),
    Day(NaiveDate),
    /// One team, network or path is at work once something of it took place.
    Whole,
}

fn once(unit: &str, fact: &Fact) -> Option<Once> {
    match unit {
        "persons" | "operators" | "organisations" | "staff" | "places" | "placements" => {
            Some(Once::Subject(fact.subject))
        }
        "days" => Some(Once::Day(fact.on)),
        "teams" | "networks" | "paths" => Some(Once::Whole),
        _ => None,
    }
}

fn is_made_of(unit: &str, fact: &Fact) -> bool {
    let is_kind = match unit {
        "persons" => fact.what == What::Attended(Participant::Person),
        "operators" => fact.what == What::Attended(Participant::Operator),
        "organisations" => fact.what == What::Attended(Participant::Organisation),
        "staff" | "hours" => fact.what == What::Worked,
        "places" | "sessions" | "events" | "visits" | "days" => fact.what == What::Held,
        "placements" => is_placement(fact.what),
        "contacts" => matches!(fact.what, What::Attended(Participant::Person) | What::Headcount),
        "teams" | "networks" | "paths" => is_work(fact.what),
        _ => fact.what == What::Produced,
    };
    is_kind && once(unit, fact) != Some(Once::Subject(None))
}

fn quantity(unit: &str, facts: &[&Fact]) -> i64 {
    let made_of = || facts.iter().copied().filter(|fact| is_made_of(unit, fact));
    let distinct = made_of().filter_map(|fact| once(unit, fact)).collect::<BTreeSet<_>>().len() as i64;
    let repeated = made_of().filter(|fact| once(unit, fact).is_none());
    distinct + repeated.map(|fact| worth(unit, fact)).sum::<i64>()
}

/// What a fact adds where each one counts.
fn worth(unit: &str, fact: &Fact) -> i64 {
    match (unit, fact.what) {
        ("sessions" | "events" | "visits", _) | ("contacts", What::Attended(_)) => 1,
        _ => i64::from(fact.amount),
    }
}

fn is_placement(what: What) -> bool {
    matches!(what, What::Achieved { outcome: Outcome::Placed | Outcome::Hired, .. })
}

fn is_work(what: What) -> bool {
    matches!(what, What::Held | What::Worked)
}

#[cfg(test)]
mod tests {
    use kernel::RecordRef;

    use super::*;

    fn fact(on: &str, what: What, subject: u128, amount: i32) -> Fact {
        Fact {
            record: RecordRef::new("test", Uuid::from_u128(subject)),
            activity: 0,
            on: on.parse().unwrap(),
            subject: Some(Uuid::from_u128(subject)),
            session: None,
            what,
            amount,
        }
    }

    fn facts() -> Vec<Fact> {
        let person = What::Attended(Participant::Person);
        vec![
            fact("2023-03-30", What::Held, 1, 120),
            fact("2023-03-30", person, 10, 120),
            fact("2023-04-03", What::Held, 1, 120),
            fact("2023-04-03", What::Held, 2, 60),
            fact("2023-04-03", person, 10, 120),
            fact("2023-04-03", person, 11, 120),
            fact("2023-04-03", What::Attended(Participant::Operator), 12, 120),
            fact("2023-04-03", What::Worked, 20, 90),
            fact("2023-04-03", What::Headcount, 30, 7),
            fact("2023-07-01", What::Held, 3, 120),
        ]
    }

    fn found(unit: &str) -> (i64, i64) {
        let facts = facts();
        let found = done(unit, facts.iter(), "2023-Q2".parse().unwrap());
        (found.in_quarter, found.to_date)
    }

    #[test]
    fn each_unit_counts_what_it_says() {
        assert_eq!(found("persons"), (1, 2));
        assert_eq!(found("operators"), (1, 1));
        assert_eq!(found("sessions"), (2, 3));
        assert_eq!(found("days"), (1, 2));
        assert_eq!(found("hours"), (90, 90));
        assert_eq!(found("contacts"), (9, 10));
        assert_eq!(found("places"), (1, 2));
        assert_eq!(found("teams"), (0, 1));
        assert_eq!(found("documents"), (0, 0));
    }

    #[test]
    fn the_records_behind_a_number_amount_to_it() {
        let quarter: Quarter = "2023-Q2".parse().unwrap();
        for unit in ["persons", "operators", "sessions", "days", "hours", "contacts", "places", "teams"] {
            let facts = facts();
            let count = |reaching| quantity(unit, &behind(unit, facts.iter(), (quarter, reaching)));
            assert_eq!((count(Reaching::InQuarter), count(Reaching::ToDate)), found(unit), "{unit}");
        }
    }

    #[test]
    fn who_came_before_the_quarter_is_not_behind_its_number() {
        let facts = facts();
        let quarter = "2023-Q2".parse().unwrap();
        let behind = behind("persons", facts.iter(), (quarter, Reaching::InQuarter));
        let subjects: Vec<_> = behind.iter().filter_map(|fact| fact.subject).collect();
        assert_eq!(subjects, [Uuid::from_u128(11)]);
    }
}
