//! Write down who the court gave a minor as guardian.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::Set;
use store::{Ctx, Result};

use super::rules;
use crate::birth::Birth;
use crate::entities::{guardian, person};
use crate::ids::{GuardianId, PersonId};

pub struct Record {
    pub person: PersonId,
    pub name: String,
    pub contact: Option<String>,
    /// The body the guardian belongs to.
    pub body: Option<String>,
    pub court: String,
    pub decree: Option<String>,
    pub decree_on: Option<NaiveDate>,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

pub async fn record(ctx: &Ctx, wish: Record) -> Result<GuardianId> {
    let (row, _) = ctx.load::<person::Entity>(wish.person, Action::Amend).await?;
    let birth = Birth { year: row.birth_year, date: row.birth_date };
    rules::record(&wish.name, &wish.court, (wish.from, wish.until), &birth).map_err(kernel::Refusal::from)?;

    let target = Target { linked: true, ..Target::default() };
    let grant = ctx.allow::<guardian::Entity>(Action::Amend, &target)?;
    let row = guardian::ActiveModel {
        id: Set(GuardianId::new(ctx)),
        person_id: Set(wish.person),
        name: Set(wish.name.trim().to_owned()),
        contact: Set(wish.contact),
        body: Set(wish.body),
        court: Set(wish.court.trim().to_owned()),
        decree: Set(wish.decree),
        decree_on: Set(wish.decree_on),
        from_on: Set(wish.from),
        until_on: Set(wish.until),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        withdrawn_at: Set(None),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}
