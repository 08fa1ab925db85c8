//! How sure one can be that a service is as it is written, and why. Pure.

use chrono::NaiveDate;

use super::words::{CheckResult, Origin, ReportWhat, Standing};

/// Failed attempts after which a service is flagged, whoever did or did not complain.
pub const FAILED_FLAGS: i64 = 3;
/// Referrals older than this say nothing of today.
pub const LOOK_BACK_DAYS: u64 = 90;

/// How the referrals to a service went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    pub sent: i64,
    pub answered: i64,
    /// Sent back because the service is closed or full.
    pub refused: i64,
    /// Nobody answered in the promised time.
    pub unanswered: i64,
}

/// Somebody said something is wrong, and nobody has answered yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported {
    pub what: ReportWhat,
    pub origin: Origin,
    pub on: NaiveDate,
}

/// The last time somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    pub on: NaiveDate,
    pub next_due: NaiveDate,
    pub result: CheckResult,
}

/// One reason for the trust a service has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Checked { days: i64 },
    NeverChecked,
    Overdue { days: i64 },
    Reported { what: ReportWhat, on: NaiveDate },
    Unanswered { failed: i64, of: i64 },
    Refused { failed: i64, of: i64 },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trust {
    pub standing: Standing,
    /// From 0 to 100: only to put one before another.
    pub points: i32,
    pub steps: Vec<Step>,
}

impl Trust {
    /// Whether the owner should be asked now.
    pub fn asks_owner(&self) -> bool {
        let asks =
            |step: &Step| matches!(step, Step::Overdue { .. } | Step::NeverChecked | Step::Reported { .. });
        self.standing == Standing::Flagged || self.steps.iter().any(asks)
    }
}

/// The trust a service has on `today`.
pub fn trust(checked: Option<Checked>, reports: &[Reported], sent: Sent, today: NaiveDate) -> Trust {
    let mut steps = vec![age(checked, today)];
    let overdue = checked.map_or(0, |checked| (today - checked.next_due).num_days());
    if overdue > 0 {
        steps.push(Step::Overdue { days: overdue });
    }
    steps.extend(reports.iter().map(|report| Step::Reported { what: report.what, on: report.on }));
    if sent.unanswered > 0 {
        steps.push(Step::Unanswered { failed: sent.unanswered, of: sent.sent });
    }
    if sent.refused > 0 {
        steps.push(Step::Refused { failed: sent.refused, of: sent.sent });
    }

    let points = 100 - steps.iter().map(|step| step.costs()).sum::<i32>();
    let is_flagged = failed(reports, sent) >= FAILED_FLAGS || count(reports) >= FAILED_FLAGS;
    Trust { standing: standing(points, is_flagged), points: points.max(0), steps }
}

impl Step {
    fn costs(self) -> i32 {
        match self {
            Step::Checked { days: ..=60 } => 0,
            Step::Checked { days: 61..=120 } => 10,
            Step::Checked { days: 121..=240 } => 20,
            Step::Checked { .. } => 35,
            Step::NeverChecked => 40,
            Step::Overdue { .. } => 15,
            // Checked this very day or not: what somebody found wrong is to be looked at again.
            Step::Reported { .. } => 30,
            Step::Unanswered { failed, .. } | Step::Refused { failed, .. } => {
                i32::try_from(failed.min(10) * 15).unwrap_or(100)
            }
        }
    }
}

fn age(checked: Option<Checked>, today: NaiveDate) -> Step {
    checked.map_or(Step::NeverChecked, |checked| Step::Checked { days: (today - checked.on).num_days() })
}

/// A referral that was refused may also have been reported: it is one failure, not two.
fn failed(reports: &[Reported], sent: Sent) -> i64 {
    let from_referrals = reports.iter().filter(|report| report.origin == Origin::Referral);
    sent.unanswered + sent.refused.max(count(&from_referrals.copied().collect::<Vec<_>>()))
}

fn count(reports: &[Reported]) -> i64 {
    i64::try_from(reports.len()).unwrap_or(i64::MAX)
}

fn standing(points: i32, is_flagged: bool) -> Standing {
    match points {
        _ if is_flagged => Standing::Flagged,
        75.. => Standing::Sure,
        45.. => Standing::Ageing,
        _ => Standing::Doubtful,
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap()
    }

    fn checked(days_ago: u64) -> Option<Checked> {
        let on = today() - Days::new(days_ago);
        Some(Checked { on, next_due: on + Days::new(180), result: CheckResult::Right })
    }

    fn sent(refused: i64, unanswered: i64) -> Sent {
        Sent { sent: 5, answered: 5 - refused - unanswered, refused, unanswered }
    }

    fn reports(count: usize, origin: Origin) -> Vec<Reported> {
        vec![Reported { what: ReportWhat::Closed, origin, on: today() }; count]
    }

    #[test]
    fn three_failed_referrals_flag_a_service_before_anybody_complains() {
        let of = |refused, unanswered| trust(checked(10), &[], sent(refused, unanswered), today()).standing;

        assert_ne!(of(1, 1), Standing::Flagged);
        assert_eq!(of(1, 2), Standing::Flagged);
        assert_eq!(of(0, 3), Standing::Flagged);
        assert_eq!(of(3, 0), Standing::Flagged);
    }

    #[test]
    fn a_refusal_that_was_also_reported_is_one_failure() {
        let two = reports(2, Origin::Referral);

        assert_ne!(trust(checked(10), &two, sent(2, 0), today()).standing, Standing::Flagged);
        assert_eq!(trust(checked(10), &two, sent(2, 1), today()).standing, Standing::Flagged);
    }

    #[test]
    fn each_step_is_told() {
        let told = trust(checked(40), &[], sent(0, 2), today());

        assert_eq!(told.steps, [Step::Checked { days: 40 }, Step::Unanswered { failed: 2, of: 5 }]);
        assert_eq!((told.points, told.standing), (70, Standing::Ageing));
    }

    #[test]
    fn one_report_is_enough_to_look_again_and_to_ask_the_owner() {
        let told = trust(checked(0), &reports(1, Origin::Person), Sent::default(), today());

        assert_eq!((told.points, told.standing), (70, Standing::Ageing));
        assert!(told.asks_owner());
    }

    #[test]
    fn trust_fades_with_time_and_the_owner_is_asked_when_a_check_is_due() {
        let of = |days| trust(checked(days), &[], Sent::default(), today());

        assert_eq!(of(60).standing, Standing::Sure);
        assert!(of(61).points < of(60).points && of(121).points < of(120).points);
        assert!(!of(180).asks_owner() && of(181).asks_owner());
        assert!(trust(None, &[], Sent::default(), today()).asks_owner());
    }

    #[test]
    fn nothing_that_goes_wrong_ever_raises_trust() {
        for refused in 0..4 {
            for open in 0..4 {
                let now = trust(checked(10), &reports(open, Origin::Person), sent(refused, 0), today());
                let worse = trust(checked(10), &reports(open + 1, Origin::Person), sent(refused, 0), today());
                let worst =
                    trust(checked(10), &reports(open + 1, Origin::Person), sent(refused + 1, 0), today());
                assert!(worse.points <= now.points && worst.points <= worse.points);
                assert!(worst.standing >= worse.standing && worse.standing >= now.standing);
            }
        }
    }
}
