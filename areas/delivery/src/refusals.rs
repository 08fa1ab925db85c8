//! Every no of the area's rules, with the key of its sentence and the field it stands beside.

use kernel::Refusal;

use crate::headcounts::rules as headcounts;
use crate::outcomes::rules as outcomes;
use crate::planning::{rules as planning, series};
use crate::register::{code, correction, rules as register};
use crate::staff::rules as staff;

impl From<planning::Refusal> for Refusal {
    fn from(refusal: planning::Refusal) -> Refusal {
        use planning::Refusal::*;
        match refusal {
            EndsBeforeItStarts => Refusal::new("delivery-plan-ends-before-start").on("until"),
            TooShort => {
                Refusal::new("delivery-plan-too-short").on("until").with("least", planning::SHORTEST_MINUTES)
            }
            TooLong { minutes } => {
                let most = planning::LONGEST_MINUTES / 60;
                Refusal::new("delivery-plan-too-long")
                    .on("until")
                    .with("hours", minutes / 60)
                    .with("most", most)
            }
            NoSuchTime => Refusal::new("delivery-plan-no-such-time").on("from"),
            BeforeProject { starts_on } => {
                Refusal::new("delivery-plan-before-project").on("day").with("starts", starts_on)
            }
            AfterProject { ends_on } => {
                Refusal::new("delivery-plan-after-project").on("day").with("ends", ends_on)
            }
            NotHeldYet { held_on } => Refusal::new("delivery-not-held-yet").with("day", held_on),
            NotPossible { from, step } => Refusal::new(step_refused(from, step)),
            NothingMoves => Refusal::new("delivery-move-nothing"),
        }
    }
}

fn step_refused(from: crate::words::State, step: planning::Step) -> &'static str {
    use crate::words::State::{Annulled, Cancelled};
    use planning::Step;
    match (from, step) {
        (Cancelled | Annulled, Step::Move) => "delivery-step-move-withdrawn",
        (Cancelled, _) => "delivery-step-cancelled",
        (Annulled, _) => "delivery-step-annulled",
        (_, Step::Move) => "delivery-step-move-held",
        (_, Step::Cancel) => "delivery-step-cancel-held",
        (_, Step::Annul) => "delivery-step-annul-planned",
        (_, Step::Hold | Step::Restore) => "delivery-step-restore-standing",
    }
}

impl From<series::Refusal> for Refusal {
    fn from(refusal: series::Refusal) -> Refusal {
        use series::Refusal::*;
        match refusal {
            NoWeekday => Refusal::new("delivery-series-no-weekday").on("weekdays"),
            EndsBeforeItStarts => Refusal::new("delivery-series-ends-before-start").on("last_day"),
            TooFewWanted => Refusal::new("delivery-series-too-few").on("how_many"),
            TooMany { most } => Refusal::new("delivery-series-too-many").on("how_many").with("most", most),
            NothingLeft => Refusal::new("delivery-series-nothing-left").on("weekdays"),
            Session(refusal) => refusal.into(),
        }
    }
}

impl From<register::Refusal> for Refusal {
    fn from(refusal: register::Refusal) -> Refusal {
        use register::Refusal::*;
        match refusal {
            NotHeldYet { held_on } => Refusal::new("delivery-not-held-yet").with("day", held_on),
            BeyondSession { planned } => {
                Refusal::new("delivery-register-beyond-session").with("planned", planned)
            }
            MissedItAll { planned } => {
                Refusal::new("delivery-register-missed-it-all").with("planned", planned)
            }
            Twice => Refusal::new("delivery-register-twice"),
            NotInGroup => Refusal::new("delivery-register-not-in-group"),
            NothingMarked => Refusal::new("delivery-register-nothing-marked"),
            NoteTooLong { most } => Refusal::new("delivery-register-note-too-long").with("most", most),
        }
    }
}

impl From<correction::Refusal> for Refusal {
    fn from(refusal: correction::Refusal) -> Refusal {
        use correction::Refusal::*;
        match refusal {
            ReasonMissing => Refusal::new("delivery-correction-reason-missing").on("because"),
            ReasonTooLong { most } => {
                Refusal::new("delivery-correction-reason-too-long").on("because").with("most", most)
            }
            NothingToCorrect => Refusal::new("delivery-correction-nothing"),
        }
    }
}

impl From<code::Refusal> for Refusal {
    fn from(refusal: code::Refusal) -> Refusal {
        use code::Refusal::*;
        match refusal {
            WrongLength => Refusal::new("delivery-code-wrong-length").on("code"),
            StrangeCharacter => Refusal::new("delivery-code-strange-character").on("code"),
            CheckFails => Refusal::new("delivery-code-check-fails").on("code"),
        }
    }
}

impl From<headcounts::Refusal> for Refusal {
    fn from(refusal: headcounts::Refusal) -> Refusal {
        use headcounts::Refusal::*;
        match refusal {
            Negative => Refusal::new("delivery-headcount-negative"),
            TooMany { most } => Refusal::new("delivery-headcount-too-many").with("most", most),
            Nobody => Refusal::new("delivery-headcount-nobody").on("total"),
            TotalDiffers { stated, counted } => Refusal::new("delivery-headcount-total-differs")
                .on("total")
                .with("stated", stated)
                .with("counted", counted),
            NotHeldYet { held_on } => Refusal::new("delivery-not-held-yet").with("day", held_on),
        }
    }
}

impl From<staff::Refusal> for Refusal {
    fn from(refusal: staff::Refusal) -> Refusal {
        use staff::Refusal::*;
        match refusal {
            NotHeldYet { held_on } => Refusal::new("delivery-not-held-yet").with("day", held_on),
            BeyondSession { planned } => {
                Refusal::new("delivery-staff-beyond-session").on("minutes").with("planned", planned)
            }
            PreparationOutOfRange { most } => {
                Refusal::new("delivery-staff-preparation-range").on("preparation").with("most", most)
            }
            MoreThanADay { minutes } => Refusal::new("delivery-staff-more-than-a-day")
                .on("minutes")
                .with("hours", minutes / 60)
                .with("rest", minutes % 60),
            AlreadyRecorded => Refusal::new("delivery-staff-already-recorded").on("worker"),
        }
    }
}

impl From<outcomes::Refusal> for Refusal {
    fn from(refusal: outcomes::Refusal) -> Refusal {
        use outcomes::Refusal::*;
        match refusal {
            EvidenceMissing => Refusal::new("delivery-outcome-evidence-missing").on("evidence"),
            InTheFuture => Refusal::new("delivery-outcome-in-the-future").on("on"),
            NeverBegan => Refusal::new("delivery-outcome-never-began").on("on"),
            BeforeBeginning { began_on } => {
                Refusal::new("delivery-outcome-before-beginning").on("on").with("began", began_on)
            }
            EntryLevelMissing => Refusal::new("delivery-outcome-entry-level-missing").on("entry"),
            ExitLevelMissing => Refusal::new("delivery-outcome-exit-level-missing").on("exit"),
            AskedTooEarly { left_on } => {
                Refusal::new("delivery-outcome-asked-too-early").on("on").with("left", left_on)
            }
            AnswerMissing => Refusal::new("delivery-outcome-answer-missing").on("answer"),
            ProtocolMissing => Refusal::new("delivery-outcome-protocol-missing").on("protocol"),
            FollowUpTooEarly { due_on } => {
                Refusal::new("delivery-outcome-follow-up-too-early").on("on").with("due", due_on)
            }
            NeverHired => Refusal::new("delivery-outcome-never-hired").on("months"),
            NoSuchFollowUp => Refusal::new("delivery-outcome-no-such-follow-up").on("months"),
            NothingCorrected => Refusal::new("delivery-outcome-nothing-corrected"),
            TextTooLong { most } => {
                Refusal::new("delivery-outcome-text-too-long").on("evidence").with("most", most)
            }
        }
    }
}

#[cfg(test)]
mod tests;
