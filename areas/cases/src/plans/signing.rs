//! How a version was agreed, opened for those who may see it, and whether its text is still the one that was signed.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use documents::DocumentId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};
use uuid::Uuid;

use super::words::Signing;
use crate::entities::plan_agreement;
use crate::ids::{CaseId, PlanId};
use crate::sealed::unseal_some;

pub struct Agreement {
    pub how: Signing,
    pub agreed_on: NaiveDate,
    pub signer: String,
    pub present: String,
    pub language: String,
    pub mediator: String,
    pub guardian: String,
    pub document: Option<DocumentId>,
    pub sha256: String,
    pub recorded_at: DateTime<Utc>,
    pub recorded_by: Option<Uuid>,
}

/// The agreements of a case, by version.
pub(crate) async fn agreements(ctx: &Ctx, case: CaseId) -> Result<HashMap<PlanId, Agreement>> {
    let all = ctx.find::<plan_agreement::Entity>().filter(plan_agreement::Column::CaseId.eq(case));
    let mut agreements = HashMap::new();
    for row in ctx.all(all).await? {
        let opened =
            |place, sealed: &Option<Vec<u8>>| unseal_some(ctx, (place, row.id.uuid()), sealed.as_deref());
        let agreement = Agreement {
            how: row.how,
            agreed_on: row.agreed_on,
            signer: opened("agreement-signer", &row.signer)?,
            present: opened("agreement-present", &row.present)?,
            mediator: opened("agreement-mediator", &row.mediator)?,
            guardian: opened("agreement-guardian", &row.guardian)?,
            language: row.language,
            document: row.document_id.map(DocumentId),
            sha256: row.sha256,
            recorded_at: row.created_at,
            recorded_by: row.created_by,
        };
        agreements.insert(row.plan_id, agreement);
    }
    Ok(agreements)
}
