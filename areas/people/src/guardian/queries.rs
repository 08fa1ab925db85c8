//! Guardians of a person, and minors who need somebody's attention.

use chrono::{Datelike, Months, NaiveDate};
use kernel::{Page, Paged};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, Select};
use store::{Ctx, Result};

use super::rules;
use crate::birth::Birth;
use crate::entities::{guardian, person};
use crate::front::PersonLine;
use crate::ids::PersonId;
use crate::words::TargetGroup;

/// A guardian as the page shows it.
#[derive(Clone, Debug)]
pub struct Line {
    pub row: guardian::Model,
    pub last_day: Option<NaiveDate>,
    pub is_current: bool,
}

/// The guardians a person has or had, the latest first.
pub async fn of(ctx: &Ctx, person: PersonId, birth: &Birth) -> Result<Vec<Line>> {
    let select = ctx
        .find::<guardian::Entity>()
        .filter(guardian::Column::PersonId.eq(person))
        .filter(guardian::Column::WithdrawnAt.is_null())
        .order_by_desc(guardian::Column::FromOn)
        .order_by_desc(guardian::Column::Id);
    let today = ctx.today();
    let line = |row: guardian::Model| {
        let last_day = rules::last_day(row.until_on, birth);
        let is_current = row.from_on <= today && last_day.is_none_or(|last| today <= last);
        Line { row, last_day, is_current }
    };
    Ok(ctx.all(select).await?.into_iter().map(line).collect())
}

/// What a minor, or somebody who was one, waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Below eighteen and nobody stands in.
    Guardian,
    /// Eighteen, and still held to be an unaccompanied minor.
    OfAge,
}

pub async fn count(ctx: &Ctx, wanted: Wanted) -> Result<i64> {
    ctx.count(select(ctx, wanted)).await
}

pub async fn page(ctx: &Ctx, wanted: Wanted, page: Page) -> Result<Paged<PersonLine>> {
    let select = select(ctx, wanted).order_by_asc(person::Column::NameKey).order_by_asc(person::Column::Id);
    let Paged { rows, total, page } = ctx.page(select, page).await?;
    Ok(Paged { rows: rows.into_iter().map(PersonLine::from).collect(), total, page })
}

fn select(ctx: &Ctx, wanted: Wanted) -> Select<person::Entity> {
    let today = ctx.today();
    let unaccompanied = ctx
        .find::<person::Entity>()
        .filter(person::Column::Status.eq(TargetGroup::UnaccompaniedMinor))
        .filter(person::Column::ErasedAt.is_null());
    match wanted {
        Wanted::Guardian => unaccompanied.filter(of_age(today).not()).filter(no_guardian(today)),
        Wanted::OfAge => unaccompanied.filter(of_age(today)),
    }
}

/// Whose birth is not known is held to be a minor, as long as the group says so.
fn of_age(today: NaiveDate) -> Condition {
    let born_by = today.checked_sub_months(Months::new(12 * 18)).unwrap_or(today);
    let last_year =
        if (today.month(), today.day()) >= (6, 30) { today.year() } else { today.year() - 1 } - 18;
    let by_date = Condition::all()
        .add(person::Column::BirthDate.is_not_null())
        .add(person::Column::BirthDate.lte(born_by));
    let by_year = Condition::all()
        .add(person::Column::BirthDate.is_null())
        .add(person::Column::BirthYear.is_not_null())
        .add(person::Column::BirthYear.lte(last_year));
    Condition::any().add(by_date).add(by_year)
}

fn no_guardian(today: NaiveDate) -> Condition {
    let standing = Query::select()
        .expr(Expr::val(1))
        .from(guardian::Entity)
        .and_where(
            Expr::col((guardian::Entity, guardian::Column::PersonId))
                .equals((person::Entity, person::Column::Id)),
        )
        .and_where(guardian::Column::WithdrawnAt.is_null())
        .and_where(guardian::Column::FromOn.lte(today))
        .and_where(guardian::Column::UntilOn.is_null().or(guardian::Column::UntilOn.gte(today)))
        .take();
    Condition::all().not().add(Expr::exists(standing))
}
