//! Notes as the case's page shows them.

use chrono::{DateTime, Utc};
use kernel::RecordRef;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Ctx, Result};
use uuid::Uuid;

use super::write::place;
use crate::entities::{note, reserved_note};
use crate::ids::{CaseId, NoteId};
use crate::policy::RESERVED_NOTE;
use crate::sealed;
use crate::words::{Contact, Readers};

#[derive(Clone, Debug)]
pub struct NoteLine {
    pub id: NoteId,
    pub author: Uuid,
    pub kind: Contact,
    pub at: DateTime<Utc>,
    pub readers: Readers,
    pub text: String,
    pub session: Option<Uuid>,
    pub is_correction: bool,
}

/// The latest notes of a case the reader may read, newest first; corrected ones left out.
pub async fn notes(ctx: &Ctx, case: CaseId, most: u64) -> Result<Vec<NoteLine>> {
    let open = ctx
        .find::<note::Entity>()
        .filter(note::Column::CaseId.eq(case))
        .filter(note::Column::SupersededAt.is_null())
        .order_by_desc(note::Column::HappenedAt)
        .limit(most);
    let reserved = ctx
        .find::<reserved_note::Entity>()
        .filter(reserved_note::Column::CaseId.eq(case))
        .filter(reserved_note::Column::SupersededAt.is_null())
        .order_by_desc(reserved_note::Column::HappenedAt)
        .limit(most);
    let mut rows = ctx.all(open).await?;
    for row in ctx.all(reserved).await? {
        // Each reserved note that is shown leaves a line of its own.
        ctx.saw(RecordRef::new(RESERVED_NOTE, row.id.uuid()));
        rows.push(row.into());
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.happened_at));
    rows.into_iter().map(|row| line(ctx, row)).collect()
}

pub(crate) fn line(ctx: &Ctx, row: note::Model) -> Result<NoteLine> {
    Ok(NoteLine {
        id: row.id,
        author: row.author_id,
        kind: row.kind,
        at: row.happened_at,
        readers: row.readers,
        text: sealed::unseal(ctx, place(row.readers, row.id), &row.text)?,
        session: row.session_id,
        is_correction: row.supersedes.is_some(),
    })
}
