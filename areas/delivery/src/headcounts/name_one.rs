//! Somebody counted without a name turns out to be a known person: one head fewer, one participation more. And back.

use authz::Action;
use kernel::Refusal as No;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Guarded, Result};

use crate::entities::{headcount, session};
use crate::ids::{HeadcountId, SessionId};
use crate::register::correction::Because;
use crate::register::record::{Record, record};
use crate::register::rules::{Line, Mark, Participant};
use crate::words::{How, Reason};

pub struct NameOne {
    pub session: SessionId,
    /// Where among the nine the person was counted; `None` among those not described.
    pub cell: Option<usize>,
    pub who: Participant,
    pub because: String,
}

/// All or nothing: the person counts once before and once after.
pub async fn name_one(ctx: &Ctx, wish: NameOne) -> Result<()> {
    shift(ctx, &wish, -1).await?;
    mark(ctx, wish, Mark::Present).await
}

/// It was somebody else: the head is counted again, the participation counts no more.
pub async fn take_name_back(ctx: &Ctx, wish: NameOne) -> Result<()> {
    shift(ctx, &wish, 1).await?;
    mark(ctx, wish, Mark::Absent(Reason::NotSaid)).await
}

async fn mark(ctx: &Ctx, wish: NameOne, mark: Mark) -> Result<()> {
    let register = Record {
        session: wish.session,
        lines: vec![Line { who: wish.who, mark, note: None }],
        how: How::Register,
        seen_version: None,
        submission: None,
        because: Some(wish.because),
    };
    record(ctx, register).await?;
    Ok(())
}

/// A new count that supersedes: it may come down to nobody, since somebody is named in its place.
async fn shift(ctx: &Ctx, wish: &NameOne, by: i32) -> Result<()> {
    let (session, _) = ctx.load::<session::Entity>(wish.session, Action::Record).await?;
    let because = Because::new(&wish.because).map_err(No::from)?;
    let standing = ctx
        .find::<headcount::Entity>()
        .filter(headcount::Column::SessionId.eq(session.id))
        .filter(headcount::Column::SupersededAt.is_null());
    let old = ctx.one(standing).await?.ok_or(Error::NotFound)?;
    let mut cells = old.cells();
    let mut unspecified = old.unspecified;
    let place = wish.cell.and_then(|cell| cells.get_mut(cell)).unwrap_or(&mut unspecified);
    *place += by;
    if *place < 0 {
        return Err(No::new("delivery-headcount-nobody-left").into());
    }

    ctx.because(because.text());
    let target = session::Entity::target(&session);
    let amending = ctx.allow::<headcount::Entity>(Action::Amend, &target)?;
    let recording = ctx.allow::<headcount::Entity>(Action::Record, &target)?;
    let id = HeadcountId::new(ctx);
    let mut fresh: headcount::ActiveModel = old.clone().into();
    let [uf, um, un, af, am, an, of, om, on] = cells;
    fresh.id = Set(id);
    (fresh.under18_f, fresh.under18_m, fresh.under18_nb) = (Set(uf), Set(um), Set(un));
    (fresh.adult_f, fresh.adult_m, fresh.adult_nb) = (Set(af), Set(am), Set(an));
    (fresh.over60_f, fresh.over60_m, fresh.over60_nb) = (Set(of), Set(om), Set(on));
    fresh.unspecified = Set(unspecified);
    fresh.recorded_at = Set(ctx.now());
    fresh.recorded_by = Set(ctx.actor().user);
    fresh.because = Set(Some(because.text().to_owned()));
    fresh.supersedes = Set(Some(old.id));
    let fresh = headcount::ActiveModel {
        organisation_id: Set(old.organisation_id),
        project_id: Set(old.project_id),
        session_id: Set(old.session_id),
        superseded_by: Set(None),
        superseded_at: Set(None),
        ..fresh
    };
    let mut stepping: headcount::ActiveModel = old.into();
    stepping.superseded_by = Set(Some(id));
    stepping.superseded_at = Set(Some(ctx.now()));
    ctx.update(&amending, stepping).await?;
    ctx.insert(&recording, fresh).await?;
    Ok(())
}
