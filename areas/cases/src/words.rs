//! The closed lists of the area: one spelling for tables, forms, messages and machines.

use store::words;

words!(
    /// Where a case stands.
    State, "cases-state" {
        Open = "open",
        Closed = "closed",
    }
);

words!(
    /// How the person came to the service.
    Origin, "cases-origin" {
        Desk = "desk",
        Outreach = "outreach",
        Referral = "referral",
        /// The person asked.
        Own = "own",
        Reception = "reception",
        School = "school",
        Other = "other",
    }
);

words!(
    /// What somebody does in the team of a case.
    Part, "cases-part" {
        /// Holds the threads: one a case.
        Reference = "reference",
        CaseWorker = "case-worker",
        Mediator = "mediator",
        Educator = "educator",
        LegalAdviser = "legal-adviser",
        Psychologist = "psychologist",
        Teacher = "teacher",
        JobAdviser = "job-adviser",
        Health = "health",
        Other = "other",
    }
);

words!(
    /// What kind of contact a note tells of.
    Contact, "cases-contact" {
        Interview = "interview",
        Phone = "phone",
        Message = "message",
        Visit = "visit",
        Accompaniment = "accompaniment",
        /// The person did not come.
        Missed = "missed",
        /// Work on the case without the person: with offices, on papers.
        Desk = "desk",
        Other = "other",
    }
);

impl Contact {
    /// Nobody went anywhere.
    pub fn is_at_a_distance(self) -> bool {
        matches!(self, Contact::Phone | Contact::Message)
    }

    /// Whether the person was met, and so takes part in what is delivered.
    pub fn meets_the_person(self) -> bool {
        !matches!(self, Contact::Desk | Contact::Missed)
    }
}

words!(
    /// Who reads a note.
    Readers, "cases-readers" {
        /// All bodies of the team.
        Team = "team",
        /// The body that wrote it.
        Body = "body",
        /// Those named in the team for reserved matters, and nobody else.
        Named = "named",
    }
);

words!(
    /// Why a case ended.
    Ending, "cases-ending" {
        GoalsReached = "goals-reached",
        Moved = "moved",
        FollowedElsewhere = "followed-elsewhere",
        LostContact = "lost-contact",
        PersonsWish = "persons-wish",
        Other = "other",
    }
);

words!(
    /// Where a task stands.
    TaskState, "cases-task" {
        Open = "open",
        Done = "done",
        Dropped = "dropped",
    }
);

words!(
    /// Where a conference stands.
    ConferenceState, "cases-conference" {
        Planned = "planned",
        Held = "held",
        Cancelled = "cancelled",
    }
);
