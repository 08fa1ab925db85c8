//! The closed lists of the area: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// How well a mediator speaks a language, from the best.
    Level, "mediation-level" {
        MotherTongue = "mother-tongue",
        Good = "good",
        Enough = "enough",
    }
);

words!(
    /// As the mediator declares it; never derived from anything.
    Gender, "mediation-gender" {
        Female = "female",
        Male = "male",
        NonBinary = "non-binary",
    }
);

words!(
    /// How the mediator meets those who need one.
    Mode, "mediation-mode" {
        InPerson = "in-person",
        Video = "video",
        Phone = "phone",
    }
);

words!(
    /// What is talked about: asked for in a request, and heard in it.
    Topic, "mediation-topic" {
        Papers = "papers",
        Work = "work",
        Exploitation = "exploitation",
        School = "school",
        Language = "language",
        Health = "health",
        Housing = "housing",
        Reception = "reception",
        Family = "family",
        Violence = "violence",
        Justice = "justice",
        Other = "other",
    }
);

words!(
    /// Where the conversation takes place.
    Setting, "mediation-setting" {
        Desk = "desk",
        Interview = "interview",
        Course = "course",
        School = "school",
        HealthService = "health-service",
        Centre = "centre",
        Inspection = "inspection",
        Court = "court",
        Outreach = "outreach",
        Other = "other",
    }
);

words!(
    /// Whom a request is about.
    Subject, "mediation-subject" {
        Person = "person",
        Group = "group",
        /// Nobody asked for a name.
        Unnamed = "unnamed",
    }
);

words!(
    /// Where a request stands.
    State, "mediation-state" {
        Asked = "asked",
        Offered = "offered",
        Accepted = "accepted",
        Done = "done",
        NotHeld = "not-held",
        /// Nobody said yes in time.
        Uncovered = "uncovered",
        Withdrawn = "withdrawn",
    }
);

words!(
    /// What a mediator answers.
    Answer, "mediation-answer" {
        Yes = "yes",
        No = "no",
    }
);

words!(
    /// Why a mediator says no, or cannot come any more.
    Refused, "mediation-refused" {
        Busy = "busy",
        TooFar = "too-far",
        Ill = "ill",
        KnowsThePerson = "knows-the-person",
        Topic = "topic",
        Other = "other",
    }
);

words!(
    /// Why an offer holds no more.
    Ending, "mediation-ending" {
        Refused = "refused",
        /// Somebody else said yes first.
        Assigned = "assigned",
        /// The mediator had said yes and cannot come.
        BackedOut = "backed-out",
        Withdrawn = "withdrawn",
    }
);

words!(
    /// Why a meeting with a mediator did not take place.
    NotHeld, "mediation-not-held" {
        PersonAbsent = "person-absent",
        MediatorAbsent = "mediator-absent",
        BodyCancelled = "body-cancelled",
        OtherLanguage = "other-language",
        Other = "other",
    }
);

words!(
    /// How a mediated conversation ended.
    Outcome, "mediation-outcome" {
        Reached = "reached",
        Partly = "partly",
        Again = "again",
        Referred = "referred",
    }
);

words!(
    /// What sealed words are.
    Sealed, "mediation-sealed" {
        Briefing = "briefing",
        Heard = "heard",
    }
);

words!(
    /// What happened to a request.
    Step, "mediation-step" {
        Asked = "asked",
        Offered = "offered",
        Accepted = "accepted",
        Refused = "refused",
        BackedOut = "backed-out",
        Done = "done",
        NotHeld = "not-held",
        Withdrawn = "withdrawn",
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_names_its_message() {
        assert_eq!(State::NotHeld.key(), "mediation-state-not-held");
        assert_eq!("mother-tongue".parse(), Ok(Level::MotherTongue));
    }
}
