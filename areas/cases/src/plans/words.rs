//! The closed lists of plans.

use store::words;

words!(
    /// Where a version of a plan stands.
    PlanState, "cases-plan-state" {
        Draft = "draft",
        /// Agreed with the person, and in force.
        Agreed = "agreed",
        /// A revision took its place.
        Superseded = "superseded",
    }
);

words!(
    /// Who takes a step.
    Doer, "cases-plan-doer" {
        Person = "person",
        Worker = "worker",
        Body = "body",
    }
);

words!(
    /// What became of a step or of a goal.
    Mark, "cases-plan-mark" {
        Open = "open",
        Done = "done",
        Dropped = "dropped",
        GoingOn = "going-on",
        Reached = "reached",
        NotReached = "not-reached",
        /// The person chose otherwise.
        Abandoned = "abandoned",
    }
);

impl Mark {
    pub const OF_STEPS: [Mark; 3] = [Mark::Open, Mark::Done, Mark::Dropped];
    pub const OF_GOALS: [Mark; 4] = [Mark::GoingOn, Mark::Reached, Mark::NotReached, Mark::Abandoned];

    /// Whether others must be told why.
    pub fn needs_reason(self) -> bool {
        matches!(self, Mark::Dropped | Mark::NotReached | Mark::Abandoned)
    }

    /// The page's sign for it.
    pub fn sign(self) -> &'static str {
        match self {
            Mark::Done | Mark::Reached => "ok",
            Mark::Open | Mark::GoingOn => "wait",
            Mark::NotReached => "late",
            Mark::Dropped | Mark::Abandoned => "off",
        }
    }
}

words!(
    /// How a plan was agreed.
    Signing, "cases-plan-signing" {
        Paper = "paper",
        Screen = "screen",
    }
);
