//! The area's identifiers.

store::typed_id!(
    /// Somebody the network works with.
    pub PersonId
);
store::typed_id!(
    /// A name a person also bears, or bore.
    pub NameId
);
store::typed_id!(pub IdentifierId);
store::typed_id!(pub PhoneId);
store::typed_id!(pub ResidenceDocumentId);
store::typed_id!(pub LanguageId);
store::typed_id!(pub GuardianId);
store::typed_id!(pub HouseholdId);
store::typed_id!(pub HouseholdMemberId);
store::typed_id!(
    /// A target group a person belonged to from one day until another.
    pub StatusId
);
store::typed_id!(
    /// The record that a privacy notice was given.
    pub NoticeId
);
store::typed_id!(
    /// Why an organisation may see a person.
    pub AccessLinkId
);
store::typed_id!(
    /// Two files that may be, are, or are not about the same person.
    pub PersonLinkId
);
store::typed_id!(
    /// What a person asked about their data.
    pub RightsRequestId
);
store::typed_id!(
    /// A run at the end of keeping.
    pub RetentionRunId
);
store::typed_id!(pub RetentionLineId);
