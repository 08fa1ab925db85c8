//! Correct name, birth, gender, nationality or the need of an interpreter. The former name stays findable.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use crate::birth::Birth;
use crate::enrolment::rules;
use crate::entities::{name, person};
use crate::ids::{NameId, PersonId};
use crate::person::{findable, reindex, touch};
use crate::same;
use crate::words::{FoundBy, Gender, NameKind};

pub struct Amend {
    pub person: PersonId,
    /// The version the form was opened with.
    pub version: i32,
    pub given_name: String,
    pub family_name: String,
    pub birth_date: Option<NaiveDate>,
    pub birth_year: Option<i32>,
    pub gender: Gender,
    pub nationality: Option<String>,
    pub needs_interpreter: Option<bool>,
}

pub async fn amend(ctx: &Ctx, wish: Amend) -> Result<()> {
    let (row, grant) = ctx.load::<person::Entity>(wish.person, Action::Amend).await?;
    if row.version != wish.version {
        return Err(Error::Stale);
    }
    let (given, family) = rules::name(&wish.given_name, &wish.family_name).map_err(kernel::Refusal::from)?;
    let birth = Birth::known(wish.birth_date, wish.birth_year, ctx.today()).map_err(kernel::Refusal::from)?;
    let nationality = rules::nationality(wish.nationality).map_err(kernel::Refusal::from)?;

    let before = findable(ctx, row.id).await?;
    if (given.as_str(), family.as_str()) != (row.given_name.as_str(), row.family_name.as_str()) {
        keep_former_name(ctx, &row).await?;
    }
    let mut change = row.clone().into_active_model();
    // Only what is different is written, so that the audit trail names the data that really changed.
    change.name_key.set_if_not_equals(rules::name_key(&given, &family));
    change.given_name.set_if_not_equals(given);
    change.family_name.set_if_not_equals(family);
    change.birth_year.set_if_not_equals(birth.year);
    change.birth_date.set_if_not_equals(birth.date);
    change.gender.set_if_not_equals(wish.gender);
    change.nationality.set_if_not_equals(nationality);
    change.needs_interpreter.set_if_not_equals(wish.needs_interpreter);
    let row = ctx.update(&grant, change).await?;
    touch(ctx, &grant, row).await?;
    reindex(ctx, wish.person, &before).await?;

    let now = findable(ctx, wish.person).await?;
    if now != before {
        same::note_possible(ctx, wish.person, same::question(&now), FoundBy::Amendment).await?;
    }
    Ok(())
}

async fn keep_former_name(ctx: &Ctx, row: &person::Model) -> Result<()> {
    let grant = ctx.allow::<name::Entity>(Action::Amend, &Target { linked: true, ..Target::default() })?;
    let former = name::ActiveModel {
        id: Set(NameId::new(ctx)),
        person_id: Set(row.id),
        kind: Set(NameKind::Former),
        given_name: Set(row.given_name.clone()),
        family_name: Set(row.family_name.clone()),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, former).await?;
    Ok(())
}
