//! Ids of the sheet's records.

store::typed_id!(pub SheetId);
store::typed_id!(pub SubmissionId);
store::typed_id!(pub EvidenceId);
store::typed_id!(pub DecisionId);
store::typed_id!(pub NarrativeId);
store::typed_id!(pub SpendingId);
store::typed_id!(pub DataDeliveryId);
