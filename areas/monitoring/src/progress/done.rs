//! How much of an activity is done, in the unit its promise is made in. Pure.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kernel::Quarter;

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

fn quantity(unit: &str, facts: &[&Fact]) -> i64 {
    let count = |is: fn(What) -> bool| facts.iter().filter(|fact| is(fact.what)).count() as i64;
    let sum = |is: fn(What) -> bool| {
        facts.iter().filter(|fact| is(fact.what)).map(|fact| i64::from(fact.amount)).sum::<i64>()
    };
    let subjects = |is: fn(What) -> bool| {
        let of_kind = facts.iter().filter(|fact| is(fact.what));
        of_kind.filter_map(|fact| fact.subject).collect::<BTreeSet<_>>().len() as i64
    };
    match unit {
        "persons" => subjects(|what| what == What::Attended(Participant::Person)),
        "operators" => subjects(|what| what == What::Attended(Participant::Operator)),
        "organisations" => subjects(|what| what == What::Attended(Participant::Organisation)),
        "staff" => subjects(|what| what == What::Worked),
        "places" => subjects(|what| what == What::Held),
        "placements" => subjects(is_placement),
        "sessions" | "events" | "visits" => count(|what| what == What::Held),
        "days" => {
            let held = facts.iter().filter(|fact| fact.what == What::Held);
            held.map(|fact| fact.on).collect::<BTreeSet<_>>().len() as i64
        }
        "hours" => sum(|what| what == What::Worked),
        "contacts" => {
            count(|what| what == What::Attended(Participant::Person)) + sum(|what| what == What::Headcount)
        }
        // One team, network or path is at work once something of it took place.
        "teams" | "networks" | "paths" => i64::from(count(is_work) > 0),
        _ => sum(|what| what == What::Produced),
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
    use uuid::Uuid;

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

    fn found(unit: &str) -> (i64, i64) {
        let person = What::Attended(Participant::Person);
        let facts = [
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
        ];
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
}
