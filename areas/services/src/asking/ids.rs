//! The identifiers of what people ask and of codes to one's own file.

store::typed_id!(
    /// What somebody asked on the public pages.
    pub RequestId
);
store::typed_id!(
    /// One line in the history of a request.
    pub EntryId
);
store::typed_id!(
    /// Which requests a body answers.
    pub RouteId
);
store::typed_id!(
    /// A code with which a person opens the own file.
    pub OwnCodeId
);
