//! Identifiers of this area's own records.

store::typed_id!(
    /// One explanation of a deviation, in one of its versions.
    pub ExplanationId
);
