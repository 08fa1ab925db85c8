//! Every no of the area's rules, with the key of its sentence and the field it stands beside.

use kernel::Refusal;
use l10n::Locale;

use crate::contracts::rules as contracts;
use crate::matching::Obstacle;
use crate::mediators::rules as mediators;
use crate::requests::rules as requests;
use crate::words::State;

impl From<mediators::Refusal> for Refusal {
    fn from(refusal: mediators::Refusal) -> Refusal {
        use mediators::Refusal::*;
        match refusal {
            NoLanguage => Refusal::new("mediation-no-spoken").on("language_1"),
            UnknownLanguage => Refusal::new("mediation-no-language-unknown").on("language_1"),
            LanguageTwice => Refusal::new("mediation-no-language-twice").on("language_1"),
            HoursTurned => Refusal::new("mediation-no-hours-turned").on("from_0"),
            EndsBeforeItBegins => Refusal::new("mediation-no-ends-before").on("active_until"),
            AbsenceTurned => Refusal::new("mediation-no-ends-before").on("until"),
            AbsencePast => Refusal::new("mediation-no-absence-past").on("until"),
            AlreadyThere => Refusal::new("mediation-no-already-there").on("user"),
        }
    }
}

impl From<contracts::Refusal> for Refusal {
    fn from(refusal: contracts::Refusal) -> Refusal {
        use contracts::Refusal::*;
        match refusal {
            EndsBeforeItBegins => Refusal::new("mediation-no-ends-before").on("ends_on"),
            NoHours => Refusal::new("mediation-no-hours-bought").on("hours"),
            OwnSupplier => Refusal::new("mediation-no-own-supplier").on("supplier"),
        }
    }
}

impl From<requests::Refusal> for Refusal {
    fn from(refusal: requests::Refusal) -> Refusal {
        use requests::Refusal::*;
        match refusal {
            NoLanguage => Refusal::new("mediation-no-language").on("language_1"),
            UnknownLanguage => Refusal::new("mediation-no-language-unknown").on("language_1"),
            LanguageTwice => Refusal::new("mediation-no-language-twice").on("language_1"),
            TooManyLanguages => Refusal::new("mediation-no-many-languages")
                .on("language_1")
                .with("most", requests::MOST_LANGUAGES),
            MinutesOutOfRange => Refusal::new("mediation-no-minutes").on("minutes"),
            NotInFives => Refusal::new("mediation-no-fives").on("minutes"),
            HeadsOutOfRange => {
                Refusal::new("mediation-no-heads").on("heads").with("most", requests::MOST_HEADS)
            }
            DaysOutOfRange => Refusal::new("mediation-no-days").on("days").with("most", requests::MOST_DAYS),
            NoSuchTime => Refusal::new("mediation-no-such-time").on("from"),
            TimePast => Refusal::new("mediation-no-time-past").on("day"),
            AfterDue { due_on } => Refusal::new("mediation-no-after-due").on("day").with("due", due_on),
            TimeNeeded => Refusal::new("mediation-no-time-needed").on("day"),
            NoMediator => Refusal::new("mediation-no-mediator").on("mediator"),
            MayNotBeAsked(obstacle) => Refusal::new(wall(obstacle)),
            AlreadyAsked => Refusal::new("mediation-no-already-asked"),
            AlreadyAssigned => Refusal::new("mediation-no-already-assigned"),
            AlreadyAnswered => Refusal::new("mediation-no-already-answered"),
            Expired => Refusal::new("mediation-no-expired"),
            OfferEnded => Refusal::new("mediation-no-offer-ended"),
            DoubleBooked { from, until } => Refusal::new("mediation-no-double-booked")
                .with("day", store::local_day(from))
                .with("from", l10n::time(Locale::It, from))
                .with("until", l10n::time(Locale::It, until)),
            DoubleBookedNow => Refusal::new("mediation-no-double-booked-now"),
            HoursSpent => Refusal::new("mediation-no-hours-spent"),
            NotPossible { from, .. } => Refusal::new(over(from)),
            NotYet => Refusal::new("mediation-no-not-yet"),
            NoTheme => Refusal::new("mediation-no-theme").on("themes"),
            ByRequester => Refusal::new("mediation-no-by-requester"),
        }
    }
}

fn wall(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::Language => "mediation-no-wall-language",
        Obstacle::Conflict => "mediation-no-wall-conflict",
        Obstacle::Gender => "mediation-no-wall-gender",
        Obstacle::Busy => "mediation-no-wall-busy",
        Obstacle::Spent => "mediation-no-wall-spent",
        Obstacle::Inactive | Obstacle::NotThen | Obstacle::TooFar | Obstacle::NotRemote => {
            "mediation-no-wall-inactive"
        }
    }
}

fn over(from: State) -> &'static str {
    match from {
        State::Done => "mediation-no-over-done",
        State::NotHeld => "mediation-no-over-not-held",
        State::Withdrawn => "mediation-no-over-withdrawn",
        State::Accepted => "mediation-no-over-accepted",
        State::Asked | State::Offered | State::Uncovered => "mediation-no-nobody-yet",
    }
}
