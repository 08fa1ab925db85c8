//! The closed lists of the area: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// Where a session stands.
    State, "delivery-state" {
        Planned = "planned",
        Held = "held",
        /// It was planned and did not take place.
        Cancelled = "cancelled",
        /// It was registered and must not count: the record stays, its participations are worth nothing.
        Annulled = "annulled",
    }
);

words!(
    /// How people meet.
    Mode, "delivery-mode" {
        InPerson = "in-person",
        Online = "online",
        Mixed = "mixed",
    }
);

words!(
    /// What kind of participant a register lists. Operators and organisations are never counted as persons served.
    Kind, "delivery-kind" {
        Person = "person",
        Operator = "operator",
        Organisation = "organisation",
    }
);

words!(
    /// What a register says of one participant.
    Presence, "delivery-presence" {
        Present = "present",
        /// Came late or left early.
        Late = "late",
        Absent = "absent",
    }
);

words!(
    /// Why somebody was not there.
    Reason, "delivery-absence" {
        NotSaid = "not-said",
        Illness = "illness",
        Work = "work",
        Family = "family",
        Appointment = "appointment",
        Transport = "transport",
        Moved = "moved",
        Other = "other",
    }
);

words!(
    /// How a presence came to be recorded.
    How, "delivery-how" {
        Register = "register",
        Code = "code",
        Import = "import",
    }
);

words!(
    /// Why a session was cancelled or annulled.
    Withdrawn, "delivery-withdrawn" {
        StaffAbsent = "staff-absent",
        NobodyCame = "nobody-came",
        PlaceClosed = "place-closed",
        Postponed = "postponed",
        EnteredTwice = "entered-twice",
        WrongActivity = "wrong-activity",
        NeverTookPlace = "never-took-place",
        Other = "other",
    }
);

words!(
    /// As what somebody delivered a session.
    Role, "delivery-role" {
        Teacher = "teacher",
        Tutor = "tutor",
        Mediator = "mediator",
        Educator = "educator",
        /// Follows persons: social worker, operator of a cooperative.
        CaseWorker = "case-worker",
        DeskOperator = "desk-operator",
        /// Mobile unit, itinerant team, listening point.
        OutreachWorker = "outreach-worker",
        LegalAdviser = "legal-adviser",
        Psychologist = "psychologist",
        Coordinator = "coordinator",
        Expert = "expert",
        Other = "other",
    }
);

words!(
    /// What may come of an activity.
    OutcomeKind, "delivery-outcome" {
        Level = "level",
        Certificate = "certificate",
        RecognitionApplied = "recognition-applied",
        LongTermApplied = "long-term-applied",
        Helpful = "helpful",
        Placed = "placed",
        Hired = "hired",
        InWork = "in-work",
        TrainingUseful = "training-useful",
        SkillsUsed = "skills-used",
    }
);

words!(
    /// Language levels of the Common European Framework (QCER), in their order; the first is literacy.
    Level, "delivery-level" {
        PreA1 = "PREA1",
        A1 = "A1",
        A2 = "A2",
        B1 = "B1",
        B2 = "B2",
        C1 = "C1",
        C2 = "C2",
    }
);

impl Level {
    /// Steps climbed from `entry`; below zero when the test went worse.
    pub fn steps_from(self, entry: Level) -> i32 {
        self as i32 - entry as i32
    }
}

words!(
    /// What an operator declares; never derived from anything.
    Gender, "delivery-gender" {
        Female = "female",
        Male = "male",
        NonBinary = "non-binary",
    }
);

words!(
    /// Why somebody is no longer expected.
    Leaving, "delivery-leaving" {
        Completed = "completed",
        Withdrew = "withdrew",
        Moved = "moved",
        FoundWork = "found-work",
        NeverCame = "never-came",
        EnrolledByMistake = "enrolled-by-mistake",
        Other = "other",
    }
);

#[cfg(test)]
mod tests {
    use sea_orm::ActiveEnum;
    use store::NotAWord;

    use super::*;

    #[test]
    fn tables_and_forms_spell_every_word_alike() {
        for state in State::ALL {
            assert_eq!(state.to_value(), state.code());
            assert_eq!(state.code().parse(), Ok(*state));
        }
    }

    #[test]
    fn a_word_that_is_not_on_the_list_is_refused() {
        assert_eq!("perhaps".parse::<Presence>(), Err(NotAWord));
    }

    #[test]
    fn every_level_is_one_step_above_the_one_before() {
        for pair in Level::ALL.windows(2) {
            assert_eq!(pair[1].steps_from(pair[0]), 1);
        }
        assert_eq!(Level::A1.steps_from(Level::A2), -1);
    }

    #[test]
    fn a_word_names_its_message() {
        assert_eq!(Reason::NotSaid.key(), "delivery-absence-not-said");
    }
}
