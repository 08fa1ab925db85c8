//! A body without account answers by its personal link: the program acts, and the step says that it came by link.

use authz::Action;
use kernel::RecordRef;
use store::audit::Verb;
use store::{Ctx, Error, Result};

use super::links;
use super::rules::Side;
use super::snapshot::Snapshot;
use super::steps::{Happening, advance};
use super::words::{ReferralState, Step};
use crate::entities::referral;
use crate::policy::REFERRAL;

/// What a link shows: the referral and what was told, nothing else.
pub(crate) struct Opened {
    pub row: referral::Model,
    pub snapshot: Snapshot,
}

/// Opens a link in a unit of work of the program that writes; each opening leaves a line. Nothing where the secret opens
/// nothing.
pub(crate) async fn open(ctx: &Ctx, secret: &str) -> Result<Option<Opened>> {
    let Some(link) = links::opens(ctx, secret).await? else { return Ok(None) };
    let (row, grant) = ctx.load::<referral::Entity>(link.referral_id, Action::Record).await?;
    ctx.because("personal link of a body without account");
    ctx.note(Verb::Read, RecordRef::new(REFERRAL, row.id.uuid()), Some("by link".to_owned()));
    let snapshot = Snapshot::open(ctx, row.id, &row.snapshot)?;
    if row.state != ReferralState::Sent {
        return Ok(Some(Opened { row, snapshot }));
    }
    let seen = Happening { by_link: true, ..Happening::of(Step::Seen) };
    let row = advance(ctx, (row, grant), Side::Receiver, seen).await?;
    Ok(Some(Opened { row, snapshot }))
}

/// What a link may be used to say.
const SAYABLE: [Step; 5] = [Step::Accepted, Step::Refused, Step::CallAsked, Step::Fulfilled, Step::Dropped];

/// An answer, or what came of it. Not found where the secret opens nothing.
pub(crate) async fn answer(ctx: &Ctx, secret: &str, what: Happening) -> Result<ReferralState> {
    if !SAYABLE.contains(&what.step) {
        return Err(Error::Denied);
    }
    let link = links::opens(ctx, secret).await?.ok_or(Error::NotFound)?;
    ctx.because("personal link of a body without account");
    let loaded = ctx.load::<referral::Entity>(link.referral_id, Action::Record).await?;
    let row = advance(ctx, loaded, Side::Receiver, Happening { by_link: true, ..what }).await?;
    if row.state == ReferralState::Accepted {
        links::prolong(ctx, link, &row).await?;
    }
    Ok(row.state)
}
