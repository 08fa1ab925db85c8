//! The list of cases: one's own, the body's, those that ask for attention.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use kernel::{Page, Paged};
use people::{PersonId, PersonLine};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use super::head::CaseHead;
use super::terms;
use crate::entities::case;
use crate::words::State;

/// Which cases ask for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Due {
    #[default]
    Any,
    /// A review is due.
    Review,
    /// Nobody met the person for long.
    Silent,
}

impl Due {
    pub fn of(word: &str) -> Due {
        match word {
            "review" => Due::Review,
            "silent" => Due::Silent,
            _ => Due::Any,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    LastContact,
    Review,
    Opened,
}

#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub worker: Option<Uuid>,
    pub state: Option<State>,
    pub due: Due,
    pub sort: Sort,
    pub is_descending: bool,
}

pub async fn list(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<CaseHead>> {
    let mut rows = ctx.find::<case::Entity>();
    if let Some(worker) = wanted.worker {
        rows = rows.filter(case::Column::WorkerId.eq(worker));
    }
    if let Some(state) = wanted.state {
        rows = rows.filter(case::Column::State.eq(state));
    }
    rows = match wanted.due {
        Due::Any => rows,
        Due::Review => rows.filter(case::Column::ReviewOn.lte(ctx.today())),
        Due::Silent => rows.filter(silent(ctx.today())),
    };
    let by = match wanted.sort {
        Sort::LastContact => case::Column::LastContactOn,
        Sort::Review => case::Column::ReviewOn,
        Sort::Opened => case::Column::OpenedOn,
    };
    let order = if wanted.is_descending { sea_orm::Order::Desc } else { sea_orm::Order::Asc };
    let rows = rows.order_by(by, order).order_by_asc(case::Column::Id);
    Ok(ctx.page(rows, page).await?.map(CaseHead::from))
}

/// Nobody met the person since long before `today`, or ever since the case was opened that long ago.
pub(crate) fn silent(today: NaiveDate) -> Condition {
    let days = u64::try_from(terms::on(today).silent_days).unwrap_or_default();
    let before = today - Days::new(days);
    let never =
        Condition::all().add(case::Column::LastContactOn.is_null()).add(case::Column::OpenedOn.lt(before));
    Condition::any().add(case::Column::LastContactOn.lt(before)).add(never)
}

/// The persons of some cases, as far as the reader may see them.
pub async fn persons(ctx: &Ctx, cases: &[CaseHead]) -> Result<HashMap<PersonId, PersonLine>> {
    let ids: Vec<PersonId> = cases.iter().map(|case| case.person).collect();
    people::lines(ctx, &ids).await
}
