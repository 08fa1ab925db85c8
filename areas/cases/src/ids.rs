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
