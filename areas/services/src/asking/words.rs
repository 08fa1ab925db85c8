//! Closed lists of requests.

store::words!(
    /// What is asked for.
    Kind, "asking-kind" {
        Mediation = "mediation",
        Orientation = "orientation",
        Legal = "legal",
        Course = "course",
        Work = "work",
        Other = "other",
    }
);

store::words!(
    /// How far a request has come.
    State, "asking-state" {
        /// Beyond what one address may send: kept until somebody confirms it.
        Unconfirmed = "unconfirmed",
        New = "new",
        Taken = "taken",
        Answered = "answered",
        Closed = "closed",
    }
);

store::words!(
    /// Why a request was closed.
    Ending, "asking-ending" {
        Done = "done",
        Unreachable = "unreachable",
        NotOurs = "not-ours",
        Solved = "solved",
        Withdrawn = "withdrawn",
        Discarded = "discarded",
    }
);

store::words!(
    /// How the person wants the answer.
    Channel, "asking-channel" {
        Code = "code",
        Phone = "phone",
        Whatsapp = "whatsapp",
        Email = "email",
    }
);

store::words!(
    /// When the person can be met or called.
    Moment, "asking-when" {
        Any = "any",
        Morning = "morning",
        Afternoon = "afternoon",
        Evening = "evening",
        Weekend = "weekend",
    }
);

store::words!(
    /// What a line of the history says.
    Step, "asking-step" {
        Asked = "asked",
        Confirmed = "confirmed",
        Added = "added",
        Seen = "seen",
        Taken = "taken",
        Passed = "passed",
        Made = "made",
        Answered = "answered",
        Closed = "closed",
        Reopened = "reopened",
        Joined = "joined",
        Parted = "parted",
        Discarded = "discarded",
        Restored = "restored",
    }
);

impl Kind {
    /// The same in words a newcomer understands, as the first public page says it.
    pub fn public_key(self) -> String {
        format!("asking-need-{}", self.code())
    }
}

impl State {
    /// What the person reads of it.
    pub fn public_key(self) -> String {
        format!("asking-status-{}", self.code())
    }

    pub fn sign(self) -> &'static str {
        match self {
            State::Unconfirmed | State::New => "wait",
            State::Taken => "info",
            State::Answered => "ok",
            State::Closed => "off",
        }
    }

    pub fn is_open(self) -> bool {
        matches!(self, State::New | State::Taken)
    }
}
