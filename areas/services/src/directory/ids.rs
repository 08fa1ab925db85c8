//! Ids of the directory.

store::typed_id!(pub ServiceId);
store::typed_id!(pub AttributeId);
store::typed_id!(pub LocationId);
store::typed_id!(pub AtLocationId);
store::typed_id!(pub ScheduleId);
store::typed_id!(pub LanguageId);
store::typed_id!(pub RequiredDocumentId);
store::typed_id!(pub CostOptionId);
store::typed_id!(pub CapacityId);
store::typed_id!(pub AreaId);
store::typed_id!(pub ClauseId);
store::typed_id!(pub ClauseValueId);
store::typed_id!(pub FundingId);
store::typed_id!(pub CheckId);
store::typed_id!(pub ReportId);
store::typed_id!(pub AskId);
store::typed_id!(pub AttemptId);
store::typed_id!(pub EditionId);
