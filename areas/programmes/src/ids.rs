//! Ids of this area.

store::typed_id!(pub ProgrammeId);
store::typed_id!(pub ProjectId);
store::typed_id!(pub ActionId);
store::typed_id!(pub ActivityId);
store::typed_id!(pub PartnershipId);
store::typed_id!(pub CallId);
store::typed_id!(pub DeliverableId);

store::typed_id!(pub ObjectiveId);
store::typed_id!(pub MeasureId);
store::typed_id!(pub FundedActionId);
store::typed_id!(pub CallRuleId);
store::typed_id!(pub CostCategoryId);
store::typed_id!(pub VersionId);
store::typed_id!(pub ProjectBodyId);
store::typed_id!(pub ProjectAreaId);
store::typed_id!(pub ProjectTerritoryId);
store::typed_id!(pub TargetGroupId);
store::typed_id!(pub ActivityItemId);
store::typed_id!(pub HandoverId);
store::typed_id!(pub ProjectIndicatorId);
store::typed_id!(pub TargetId);
store::typed_id!(pub StatementId);
store::typed_id!(pub NetworkId);
store::typed_id!(pub ProtocolId);
store::typed_id!(pub NamedBodyId);
store::typed_id!(pub ComplementarityId);
store::typed_id!(pub BudgetLineId);
store::typed_id!(pub ContextNumberId);
