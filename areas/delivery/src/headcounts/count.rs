//! Record how many people were there, when nobody was asked for a name.

use authz::Action;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Guarded, Result};

use super::rules::{self, Count};
use crate::entities::{headcount, session};
use crate::ids::{HeadcountId, SessionId};
use crate::planning::hold::held;
use crate::register::correction::Because;

pub struct CountHeads {
    pub session: SessionId,
    pub count: Count,
    /// Needed where a count already recorded changes.
    pub because: Option<String>,
}

pub async fn count_heads(ctx: &Ctx, wish: CountHeads) -> Result<HeadcountId> {
    let (session, grant) = ctx.load::<session::Entity>(wish.session, Action::Record).await?;
    let counted = rules::accept(wish.count, session.held_on, ctx.today()).map_err(kernel::Refusal::from)?;
    let before = ctx
        .find::<headcount::Entity>()
        .filter(headcount::Column::SessionId.eq(session.id))
        .filter(headcount::Column::SupersededAt.is_null());
    let before = ctx.one(before).await?;

    let target = session::Entity::target(&session);
    let id = HeadcountId::new(ctx);
    let mut because = None;
    let mut supersedes = None;
    if let Some(old) = before {
        let reason =
            Because::new(wish.because.as_deref().unwrap_or_default()).map_err(kernel::Refusal::from)?;
        ctx.because(reason.text());
        because = Some(reason.text().to_owned());
        supersedes = Some(old.id);
        let amending = ctx.allow::<headcount::Entity>(Action::Amend, &target)?;
        let mut old: headcount::ActiveModel = old.into();
        old.superseded_by = Set(Some(id));
        old.superseded_at = Set(Some(ctx.now()));
        ctx.update(&amending, old).await?;
    }

    let recording = ctx.allow::<headcount::Entity>(Action::Record, &target)?;
    let [uf, um, un, af, am, an, of, om, on] = counted.cells();
    let row = headcount::ActiveModel {
        id: Set(id),
        organisation_id: Set(session.organisation_id),
        project_id: Set(session.project_id),
        session_id: Set(session.id),
        under18_f: Set(uf),
        under18_m: Set(um),
        under18_nb: Set(un),
        adult_f: Set(af),
        adult_m: Set(am),
        adult_nb: Set(an),
        over60_f: Set(of),
        over60_m: Set(om),
        over60_nb: Set(on),
        unspecified: Set(counted.unspecified()),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        because: Set(because),
        supersedes: Set(supersedes),
        superseded_by: Set(None),
        superseded_at: Set(None),
    };
    ctx.insert(&recording, row).await?;
    held(ctx, session, &grant).await?;
    Ok(id)
}

impl headcount::Model {
    /// Below 18, 18 to 60, above 60; in each women, men, non-binary.
    pub(crate) fn cells(&self) -> [i32; rules::CELLS] {
        [
            self.under18_f,
            self.under18_m,
            self.under18_nb,
            self.adult_f,
            self.adult_m,
            self.adult_nb,
            self.over60_f,
            self.over60_m,
            self.over60_nb,
        ]
    }
}
