//! The area's identifiers.

store::typed_id!(
    /// One run of an activity, with those enrolled in it.
    pub GroupId
);
store::typed_id!(
    /// A participant expected in a group.
    pub EnrolmentId
);
store::typed_id!(
    /// A lesson, desk shift, visit, meeting: something with a time and a place.
    pub SessionId
);
store::typed_id!(
    /// What the register of a session says of one participant.
    pub ParticipationId
);
store::typed_id!(
    /// People counted at a session without asking who they are.
    pub HeadcountId
);
store::typed_id!(
    /// Hours of somebody who delivered a session.
    pub StaffTimeId
);
store::typed_id!(
    /// A dated event about a person, with its evidence.
    pub OutcomeId
);
store::typed_id!(
    /// The record that a session was cancelled or annulled.
    pub WithdrawalId
);
store::typed_id!(
    /// The record that a planned session was moved.
    pub MoveId
);
store::typed_id!(
    /// Somebody who works for a body of the network and is trained by the project.
    pub OperatorId
);
store::typed_id!(
    /// One press of the save button.
    pub SubmissionId
);
