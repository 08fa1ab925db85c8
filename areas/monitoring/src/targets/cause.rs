//! Causes of deviations: the list people choose from.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    LateStart,
    FewRecipients,
    DropOut,
    StaffMissing,
    PartnerLate,
    Procurement,
    NoPremises,
    NoAccessToCentres,
    LawChanged,
    Emergency,
    Calendar,
    DataLate,
    HigherDemand,
    PlanTooHigh,
    Other,
}

impl Cause {
    pub const ALL: [Cause; 15] = [
        Cause::LateStart,
        Cause::FewRecipients,
        Cause::DropOut,
        Cause::StaffMissing,
        Cause::PartnerLate,
        Cause::Procurement,
        Cause::NoPremises,
        Cause::NoAccessToCentres,
        Cause::LawChanged,
        Cause::Emergency,
        Cause::Calendar,
        Cause::DataLate,
        Cause::HigherDemand,
        Cause::PlanTooHigh,
        Cause::Other,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Cause::LateStart => "late-start",
            Cause::FewRecipients => "few-recipients",
            Cause::DropOut => "drop-out",
            Cause::StaffMissing => "staff-missing",
            Cause::PartnerLate => "partner-late",
            Cause::Procurement => "procurement",
            Cause::NoPremises => "no-premises",
            Cause::NoAccessToCentres => "no-access-to-centres",
            Cause::LawChanged => "law-changed",
            Cause::Emergency => "emergency",
            Cause::Calendar => "calendar",
            Cause::DataLate => "data-late",
            Cause::HigherDemand => "higher-demand",
            Cause::PlanTooHigh => "plan-too-high",
            Cause::Other => "other",
        }
    }
}

impl FromStr for Cause {
    type Err = ();

    fn from_str(text: &str) -> Result<Cause, ()> {
        Cause::ALL.into_iter().find(|cause| cause.code() == text).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_is_read_back_by_its_code() {
        for cause in Cause::ALL {
            assert_eq!(cause.code().parse(), Ok(cause));
        }
        assert_eq!("weather".parse::<Cause>(), Err(()));
    }
}
