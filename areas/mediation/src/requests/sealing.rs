//! Words about a request: sealed at rest, read by the body that asked and the mediator who accepted, and each reading
//! leaves its line.

use authz::Action;
use data_encoding::BASE64;
use kernel::RecordRef;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::{Ctx, Error, Result};

use super::steps::whole;
use crate::entities::{request, sealed};
use crate::ids::{DetailId, RequestId};
use crate::policy;
use crate::words::Sealed;

pub const LONGEST: usize = 600;

pub(super) async fn seal(ctx: &Ctx, row: &request::Model, kind: Sealed, words: &str) -> Result<()> {
    let grant = ctx.allow::<sealed::Entity>(Action::Record, &whole(ctx, row))?;
    let id = DetailId::new(ctx);
    let secret = BASE64.encode(&ctx.db().vault().seal(&place(id), words.as_bytes())?);
    let row = sealed::ActiveModel {
        id: Set(id),
        organisation_id: Set(row.organisation_id),
        project_id: Set(row.project_id),
        request_id: Set(row.id),
        kind: Set(kind),
        sealed: Set(secret),
        written_at: Set(ctx.now()),
        written_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

/// The words the reader may open, oldest first.
pub async fn words_of(ctx: &Ctx, id: RequestId) -> Result<Vec<(Sealed, String)>> {
    let rows = ctx
        .find::<sealed::Entity>()
        .filter(sealed::Column::RequestId.eq(id))
        .order_by_asc(sealed::Column::WrittenAt);
    let rows = ctx.all(rows).await?;
    if !rows.is_empty() {
        ctx.saw(RecordRef::new(policy::WORDS, id.uuid()));
    }
    rows.into_iter().map(|row| Ok((row.kind, open(ctx, row.id, &row.sealed)?))).collect()
}

fn open(ctx: &Ctx, id: DetailId, secret: &str) -> Result<String> {
    let sealed = BASE64.decode(secret.as_bytes()).map_err(Error::broken)?;
    String::from_utf8(ctx.db().vault().open(&place(id), &sealed)?).map_err(Error::broken)
}

fn place(id: DetailId) -> String {
    format!("mediation/{id}")
}
