//! Say from which day a call rules otherwise: a new dated rule, the earlier ones stay.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::Refusal;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use crate::entities::{call, call_rule};
use crate::ids::{CallId, CallRuleId};

/// What changes, from when and why.
#[derive(Clone, Debug)]
pub struct RuleChange {
    pub call: CallId,
    pub from_on: NaiveDate,
    pub sheet_due_days: i32,
    pub deviation_tolerance_percent: i32,
    pub reason: String,
    /// The act that changes it.
    pub source: String,
}

pub async fn amend_rule(ctx: &Ctx, wish: RuleChange) -> Result<()> {
    ctx.load::<call::Entity>(wish.call, Action::View).await?;
    let rules = ctx.find::<call_rule::Entity>().filter(call_rule::Column::CallId.eq(wish.call));
    let latest = ctx.one(rules.order_by_desc(call_rule::Column::FromOn)).await?.ok_or(Error::NotFound)?;
    refuse(&wish, &latest)?;

    let grant = ctx.allow::<call_rule::Entity>(Action::Amend, &Target::default())?;
    let row = call_rule::Model {
        id: CallRuleId::new(ctx),
        from_on: wish.from_on,
        reason: wish.reason.clone(),
        sheet_due_days: wish.sheet_due_days,
        sheet_due_source: wish.source.clone(),
        deviation_tolerance_percent: wish.deviation_tolerance_percent,
        deviation_tolerance_source: wish.source.clone(),
        source: wish.source,
        ..latest
    };
    ctx.because(wish.reason);
    ctx.insert(&grant, row.into_active_model().reset_all()).await?;
    Ok(())
}

fn refuse(wish: &RuleChange, latest: &call_rule::Model) -> std::result::Result<(), Refusal> {
    if wish.from_on <= latest.from_on {
        return Err(Refusal::new("programmes-call-rule-not-later")
            .on("from_on")
            .with("latest", latest.from_on));
    }
    if !(0..=120).contains(&wish.sheet_due_days) {
        return Err(Refusal::new("programmes-call-due-days-range").on("sheet_due_days"));
    }
    if !(0..=100).contains(&wish.deviation_tolerance_percent) {
        return Err(Refusal::new("programmes-call-tolerance-range").on("deviation_tolerance_percent"));
    }
    Ok(())
}
