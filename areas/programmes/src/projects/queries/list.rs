//! The list of projects: searched, filtered, ordered, page by page.

use chrono::NaiveDate;
use kernel::{Page, Paged};
use organisations::{TerritoryId, territory};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, Order, QueryFilter, QueryOrder, Select};
use store::{Ctx, Result};

use super::lines::{ProjectLine, lines};
use crate::entities::{project, territory as place};
use crate::ids::ProgrammeId;
use crate::sheet::coded;
use crate::words::folded;

coded! {
    /// Where a project stands in its time.
    State in "state" {
        Planned = "planned",
        Running = "running",
        Ended = "ended",
        /// The document gives no dates and nobody has added them.
        Undated = "undated",
    }
}

impl State {
    /// Where a project with these dates stands on `today`.
    pub fn of(starts: Option<NaiveDate>, ends: Option<NaiveDate>, today: NaiveDate) -> State {
        match (starts, ends) {
            (_, Some(ends)) if ends < today => State::Ended,
            (Some(starts), _) if starts > today => State::Planned,
            (Some(_), _) => State::Running,
            (None, _) => State::Undated,
        }
    }
}

/// How the list is narrowed and ordered.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub q: String,
    pub programme: Option<ProgrammeId>,
    pub state: Option<State>,
    pub within: Option<TerritoryId>,
    pub order: String,
    pub is_descending: bool,
}

pub async fn project_page(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<ProjectLine>> {
    let direction = if wanted.is_descending { Order::Desc } else { Order::Asc };
    let select = match wanted.order.as_str() {
        "title" => narrowed(ctx, wanted).order_by(project::Column::TitleKey, direction),
        "starts" => narrowed(ctx, wanted).order_by(project::Column::StartsOn, direction),
        "ends" => narrowed(ctx, wanted).order_by(project::Column::EndsOn, direction),
        "budget" => narrowed(ctx, wanted).order_by(project::Column::BudgetCents, direction),
        _ => narrowed(ctx, wanted).order_by(project::Column::Code, direction),
    };
    let found = ctx.page(select.order_by_asc(project::Column::Id), page).await?;
    let rows = lines(ctx, found.rows).await?;
    Ok(Paged { rows, total: found.total, page: found.page })
}

fn narrowed(ctx: &Ctx, wanted: &Wanted) -> Select<project::Entity> {
    let mut select = ctx.find::<project::Entity>();
    for word in folded(&wanted.q).split_whitespace() {
        select = select.filter(project::Column::TitleKey.contains(word));
    }
    if let Some(programme) = wanted.programme {
        select = select.filter(project::Column::ProgrammeId.eq(programme));
    }
    if let Some(state) = wanted.state {
        select = select.filter(in_state(state, ctx.today()));
    }
    if let Some(territory) = wanted.within {
        let there = Query::select()
            .column(place::Column::ProjectId)
            .from(place::Entity)
            .and_where(place::Column::TerritoryId.is_in(territory::within(territory)))
            .to_owned();
        select = select.filter(project::Column::Id.in_subquery(there));
    }
    select
}

fn in_state(state: State, today: NaiveDate) -> Condition {
    use project::Column::{EndsOn, StartsOn};
    let not_ended = Condition::any().add(EndsOn.is_null()).add(EndsOn.gte(today));
    match state {
        State::Ended => Condition::all().add(EndsOn.lt(today)),
        State::Planned => Condition::all().add(StartsOn.gt(today)).add(not_ended),
        State::Running => Condition::all().add(StartsOn.lte(today)).add(not_ended),
        State::Undated => Condition::all().add(StartsOn.is_null()).add(not_ended),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2026, 3, day)
    }

    #[test]
    fn a_project_runs_from_its_first_to_its_last_day() {
        let state = |today: u32| State::of(day(10), day(20), day(today).unwrap());
        assert_eq!(
            (state(9), state(10), state(20), state(21)),
            (State::Planned, State::Running, State::Running, State::Ended)
        );
    }

    #[test]
    fn without_a_start_it_is_undated_until_a_known_end_has_passed() {
        assert_eq!(State::of(None, None, day(1).unwrap()), State::Undated);
        assert_eq!(State::of(None, day(1), day(2).unwrap()), State::Ended);
    }
}
