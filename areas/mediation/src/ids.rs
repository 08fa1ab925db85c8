//! The area's identifiers.

store::typed_id!(
    /// Somebody in the register of mediators.
    pub MediatorId
);
store::typed_id!(
    /// A part of a mediator's entry: a language, a territory, hours, an absence, a tie, a contact.
    pub EntryId
);
store::typed_id!(
    /// Hours of mediation one body buys from another.
    pub ContractId
);
store::typed_id!(
    /// Somebody needs a mediator.
    pub RequestId
);
store::typed_id!(
    /// A part of a request: a language needed, a body in conflict, a subject, words, a step, a theme heard.
    pub DetailId
);
store::typed_id!(
    /// One mediator asked for one request.
    pub OfferId
);
