//! Ids of this area.

store::typed_id!(pub UserId);
store::typed_id!(pub AssignmentId);
store::typed_id!(pub SessionId);
store::typed_id!(pub TokenId);
store::typed_id!(pub LinkId);
store::typed_id!(pub RecoveryCodeId);
store::typed_id!(
    /// Counts failures of one account or one address without naming it.
    pub FailureId
);
