//! The closed lists of referrals.

use store::words;

words!(
    /// Where a referral stands. Refused, fulfilled, dropped, withdrawn and rerouted are its ends.
    ReferralState, "cases-referral-state" {
        Draft = "draft",
        Sent = "sent",
        /// Opened by the receiver.
        Seen = "seen",
        Accepted = "accepted",
        Refused = "refused",
        /// The person did not come; they may still.
        NoShow = "no-show",
        InProgress = "in-progress",
        Fulfilled = "fulfilled",
        Dropped = "dropped",
        /// By the sender, before an answer.
        Withdrawn = "withdrawn",
        /// It goes on with another body, in a referral of its own.
        Rerouted = "rerouted",
    }
);

impl ReferralState {
    pub fn is_final(self) -> bool {
        use ReferralState::{Dropped, Fulfilled, Refused, Rerouted, Withdrawn};
        matches!(self, Refused | Fulfilled | Dropped | Withdrawn | Rerouted)
    }

    /// Sent, and the receiver has said neither yes nor no.
    pub fn waits(self) -> bool {
        matches!(self, ReferralState::Sent | ReferralState::Seen)
    }

    /// How it stands out in lists.
    pub fn kind(self) -> &'static str {
        match self {
            ReferralState::Draft | ReferralState::Withdrawn | ReferralState::Rerouted => "off",
            ReferralState::Sent | ReferralState::Seen => "wait",
            ReferralState::Accepted | ReferralState::InProgress => "info",
            ReferralState::Fulfilled => "ok",
            ReferralState::Refused | ReferralState::NoShow | ReferralState::Dropped => "stop",
        }
    }
}

words!(
    /// What happened to a referral: one row each, never changed.
    Step, "cases-referral-step" {
        Draft = "draft",
        Sent = "sent",
        Seen = "seen",
        /// The receiver wants to speak to the sender before answering.
        CallAsked = "call-asked",
        Reminded = "reminded",
        Escalated = "escalated",
        Accepted = "accepted",
        Refused = "refused",
        NoShow = "no-show",
        InProgress = "in-progress",
        Fulfilled = "fulfilled",
        Dropped = "dropped",
        Withdrawn = "withdrawn",
        Rerouted = "rerouted",
    }
);

words!(
    /// What the other body is asked for.
    Asked, "cases-referral-asked" {
        Legal = "legal",
        Housing = "housing",
        Health = "health",
        Work = "work",
        LanguageCourse = "language-course",
        School = "school",
        Social = "social",
        Documents = "documents",
        Mediation = "mediation",
        Violence = "violence",
        Other = "other",
    }
);

words!(
    Haste, "cases-referral-haste" {
        Ordinary = "ordinary",
        Soon = "soon",
        Urgent = "urgent",
    }
);

words!(
    /// Parts of a file that may be told; nothing else is.
    Share, "cases-referral-share" {
        Identity = "identity",
        Contact = "contact",
        Languages = "languages",
        Document = "document",
        Household = "household",
        /// What the sender wrote.
        Words = "words",
    }
);

words!(
    /// Whether the person wants the referral: recorded, no consent to be helped.
    Wants, "cases-referral-wants" {
        Yes = "yes",
        Unsure = "unsure",
        NotAsked = "not-asked",
    }
);

words!(
    /// Why a referral was refused or dropped.
    Reason, "cases-referral-reason" {
        Full = "full",
        Closed = "closed",
        NotOurTask = "not-our-task",
        OtherTerritory = "other-territory",
        NotEntitled = "not-entitled",
        Incomplete = "incomplete",
        PersonGaveUp = "person-gave-up",
        Unreachable = "unreachable",
        Moved = "moved",
        NotNeeded = "not-needed",
        Other = "other",
    }
);

impl Reason {
    pub const OF_REFUSAL: &[Reason] = &[
        Reason::Full,
        Reason::Closed,
        Reason::NotOurTask,
        Reason::OtherTerritory,
        Reason::NotEntitled,
        Reason::Incomplete,
        Reason::Other,
    ];
    pub const OF_DROPPING: &[Reason] =
        &[Reason::PersonGaveUp, Reason::Unreachable, Reason::Moved, Reason::NotNeeded, Reason::Other];
}

words!(
    /// What came of it.
    Outcome, "cases-referral-outcome" {
        Obtained = "obtained",
        Partly = "partly",
        OtherWay = "other-way",
    }
);
