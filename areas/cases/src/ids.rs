//! The area's identifiers.

store::typed_id!(
    /// The taking charge of one person: presa in carico.
    pub CaseId
);
store::typed_id!(
    /// A body, or one of its workers, in the team of a case.
    pub MemberId
);
store::typed_id!(
    /// The record that a case ended.
    pub ClosureId
);
store::typed_id!(
    /// A reference worker's wish to pass a case on.
    pub HandoverId
);
store::typed_id!(
    /// What somebody wrote of a contact.
    pub NoteId
);
store::typed_id!(
    /// Something to be done by a day.
    pub TaskId
);
store::typed_id!(
    /// A meeting of the bodies that work on one case.
    pub ConferenceId
);
store::typed_id!(
    /// Somebody invited to a conference.
    pub SeatId
);
store::typed_id!(
    /// What a conference decided.
    pub DecisionId
);
store::typed_id!(
    /// How the needs of a person stood on one day.
    pub AssessmentId
);
store::typed_id!(
    /// How one dimension stood in an assessment.
    pub ScoreId
);
store::typed_id!(
    /// Something a team must take care of.
    pub VulnerabilityId
);
store::typed_id!(
    /// A version of an individual plan.
    pub PlanId
);
store::typed_id!(
    /// A goal in a version of a plan.
    pub GoalId
);
store::typed_id!(
    /// A step towards a goal in a version of a plan.
    pub StepId
);
store::typed_id!(
    /// What became of a goal or of a step.
    pub ProgressId
);
store::typed_id!(
    /// That a plan was agreed.
    pub AgreementId
);
store::typed_id!(
    /// A look at how a plan is going.
    pub ReviewId
);
store::typed_id!(
    /// A person sent on to another body.
    pub ReferralId
);
store::typed_id!(
    /// Something that happened to a referral.
    pub ReferralStepId
);
store::typed_id!(
    /// A personal link by which a body without account answers.
    pub ReferralLinkId
);
