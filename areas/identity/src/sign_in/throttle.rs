//! How long somebody who failed must wait before trying again. Pure: counts and instants in, an instant out.

use chrono::{DateTime, TimeDelta, Utc};

/// Failures counted against one account or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failures {
    pub count: i32,
    pub last_at: DateTime<Utc>,
}

/// How much is forgiven and how the wait grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Failures without any wait.
    pub free: i32,
    pub first_wait: TimeDelta,
    pub longest_wait: TimeDelta,
    /// After this long without a failure, the count starts again.
    pub forgotten_after: TimeDelta,
}

/// One account: five attempts, then half a minute, doubling up to an hour.
pub const ACCOUNT: Allowance = Allowance {
    free: 5,
    first_wait: TimeDelta::seconds(30),
    longest_wait: TimeDelta::hours(1),
    forgotten_after: TimeDelta::hours(24),
};

/// One address: a whole office may stand behind it, so more is forgiven and the wait stays short.
pub const ADDRESS: Allowance = Allowance {
    free: 30,
    first_wait: TimeDelta::seconds(30),
    longest_wait: TimeDelta::minutes(15),
    forgotten_after: TimeDelta::hours(1),
};

/// Too many failures: not before `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    pub until: DateTime<Utc>,
}

impl Wait {
    /// Whole minutes left, at least one: what the page says.
    pub fn minutes_left(self, now: DateTime<Utc>) -> i64 {
        let seconds = (self.until - now).num_seconds().max(1);
        (seconds + 59) / 60
    }

    pub fn refusal(self, now: DateTime<Utc>) -> kernel::Refusal {
        kernel::Refusal::new("identity-sign-in-wait").with("minutes", self.minutes_left(now))
    }
}

impl Allowance {
    /// Whether another attempt may be made now.
    pub fn check(&self, failures: Option<Failures>, now: DateTime<Utc>) -> Result<(), Wait> {
        let Some(failures) = failures.filter(|failures| !self.forgets(*failures, now)) else { return Ok(()) };
        if failures.count < self.free {
            return Ok(());
        }
        let until = failures.last_at + self.wait_after(failures.count);
        if until <= now { Ok(()) } else { Err(Wait { until }) }
    }

    /// Failures at or before this instant no longer count: the next one is the first again.
    pub fn forgotten_before(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        now - self.forgotten_after
    }

    fn forgets(&self, failures: Failures, now: DateTime<Utc>) -> bool {
        failures.last_at <= self.forgotten_before(now)
    }

    fn wait_after(&self, count: i32) -> TimeDelta {
        let doublings = (count - self.free).clamp(0, 20);
        (self.first_wait * (1 << doublings)).min(self.longest_wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_773_000_000 + seconds, 0).unwrap()
    }

    fn failed(count: i32) -> Option<Failures> {
        Some(Failures { count, last_at: at(0) })
    }

    #[test]
    fn nobody_waits_before_the_fifth_failure() {
        assert_eq!(ACCOUNT.check(None, at(0)), Ok(()));
        assert_eq!(ACCOUNT.check(failed(4), at(0)), Ok(()));
    }

    #[test]
    fn the_fifth_failure_costs_half_a_minute() {
        assert_eq!(ACCOUNT.check(failed(5), at(29)), Err(Wait { until: at(30) }));
        assert_eq!(ACCOUNT.check(failed(5), at(30)), Ok(()));
    }

    #[test]
    fn each_further_failure_doubles_the_wait_up_to_an_hour() {
        assert_eq!(ACCOUNT.check(failed(6), at(0)), Err(Wait { until: at(60) }));
        assert_eq!(ACCOUNT.check(failed(9), at(0)), Err(Wait { until: at(480) }));
        assert_eq!(ACCOUNT.check(failed(12), at(0)), Err(Wait { until: at(3600) }));
        assert_eq!(ACCOUNT.check(failed(i32::MAX), at(0)), Err(Wait { until: at(3600) }));
    }

    #[test]
    fn a_day_without_failures_clears_the_account() {
        let day = 24 * 3600;

        assert_eq!(ACCOUNT.check(failed(i32::MAX), at(day)), Ok(()));
        assert_eq!(ACCOUNT.forgotten_before(at(day)), at(0));
        assert!(ADDRESS.check(failed(i32::MAX), at(899)).is_err());
    }

    #[test]
    fn an_office_behind_one_address_is_given_thirty_attempts_and_a_quarter_of_an_hour_at_most() {
        assert_eq!(ADDRESS.check(failed(29), at(0)), Ok(()));
        assert_eq!(ADDRESS.check(failed(30), at(0)), Err(Wait { until: at(30) }));
        assert_eq!(ADDRESS.check(failed(99), at(0)), Err(Wait { until: at(900) }));
    }

    #[test]
    fn the_wait_is_told_in_whole_minutes_rounded_up() {
        let wait = Wait { until: at(61) };

        assert_eq!(wait.minutes_left(at(0)), 2);
        assert_eq!(wait.minutes_left(at(1)), 1);
        assert_eq!(wait.minutes_left(at(61)), 1);
    }
}
