//! What a contract must say, and what its hours come to. Pure.

use chrono::NaiveDate;

/// A hundred thousand hours: more is a slip of the keyboard.
pub const MOST_MINUTES: i32 = 6_000_000;
/// Hours left below this share are about to run out.
pub const NEARLY_SPENT: (i64, i64) = (1, 10);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    EndsBeforeItBegins,
    NoHours,
    OwnSupplier,
}

pub struct Terms {
    pub minutes_bought: i32,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub is_own_supplier: bool,
}

pub fn accept(terms: &Terms) -> Result<(), Refusal> {
    match terms {
        _ if terms.ends_on < terms.starts_on => Err(Refusal::EndsBeforeItBegins),
        _ if !(1..=MOST_MINUTES).contains(&terms.minutes_bought) => Err(Refusal::NoHours),
        _ if terms.is_own_supplier => Err(Refusal::OwnSupplier),
        _ => Ok(()),
    }
}

/// What a contract's hours come to, in minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    pub bought: i64,
    /// Done, as delivery says, and never less than the minimum of a call.
    pub used: i64,
    /// Accepted and not done yet.
    pub reserved: i64,
    /// All that was offered under the contract.
    pub asked: i64,
}

impl Balance {
    pub fn left(&self) -> i64 {
        self.bought - self.used - self.reserved
    }

    pub fn is_nearly_spent(&self) -> bool {
        let (part, of) = NEARLY_SPENT;
        self.left() * of < self.bought * part
    }
}

/// What a call is charged.
pub fn charged(minutes: i64, minimum: i32) -> i64 {
    match minutes {
        0 => 0,
        _ => minutes.max(minimum.into()),
    }
}

/// What minutes cost, in cents, rounded to the nearest.
pub fn cost(minutes: i64, rate_cents: i64) -> i64 {
    (minutes * rate_cents + 30).div_euclid(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    #[test]
    fn a_contract_buys_hours_of_another_body_for_a_time() {
        let terms = |minutes_bought, ends, is_own_supplier| Terms {
            minutes_bought,
            starts_on: day(10),
            ends_on: day(ends),
            is_own_supplier,
        };
        assert_eq!(accept(&terms(60, 10, false)), Ok(()));
        assert_eq!(accept(&terms(0, 10, false)), Err(Refusal::NoHours));
        assert_eq!(accept(&terms(60, 9, false)), Err(Refusal::EndsBeforeItBegins));
        assert_eq!(accept(&terms(60, 10, true)), Err(Refusal::OwnSupplier));
    }

    #[test]
    fn a_short_call_is_charged_its_minimum_and_none_is_charged_nothing() {
        assert_eq!(charged(20, 60), 60);
        assert_eq!(charged(90, 60), 90);
        assert_eq!(charged(0, 60), 0);
    }

    #[test]
    fn less_than_a_tenth_left_is_nearly_spent() {
        let used = |used| Balance { bought: 1_000, used, ..Balance::default() };
        assert!(!used(900).is_nearly_spent());
        assert!(used(901).is_nearly_spent());
    }

    #[test]
    fn cents_are_rounded_to_the_nearest() {
        assert_eq!(cost(90, 2_500), 3_750);
        assert_eq!(cost(1, 100), 2);
    }
}
