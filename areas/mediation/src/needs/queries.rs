//! Figures of mediation over every body and contractor the reader may see, born from rows without persons.

use authz::Action;
use chrono::{DateTime, NaiveDate, Utc};
use kernel::Period;
use sea_orm::sea_query::{Alias, Expr, Query, SelectStatement};
use sea_orm::{Condition, ExprTrait, FromQueryResult};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::clock;
use crate::entities::{figure, heard, need, offer};
use crate::words::{State, Topic};

#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub period: Period,
    pub language: String,
    pub theme: Option<Topic>,
    pub area: Option<Uuid>,
    pub project: Option<Uuid>,
}

/// How many conversations in which a theme was heard.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Heard {
    pub theme: Topic,
    pub area_id: Option<Uuid>,
    pub language: String,
    pub conversations: i64,
}

pub async fn heard(ctx: &Ctx, wanted: &Wanted) -> Result<Vec<Heard>> {
    let mut query = Query::select()
        .columns([heard::Column::Theme, heard::Column::AreaId, heard::Column::Language])
        .expr_as(Expr::col(heard::Column::RequestId).count_distinct(), Alias::new("conversations"))
        .from(heard::Entity)
        .cond_where(ctx.visible::<heard::Entity>(Action::View))
        .group_by_columns([heard::Column::Theme, heard::Column::AreaId, heard::Column::Language])
        .take();
    if let Some(from) = wanted.period.from {
        query.and_where(Expr::col(heard::Column::HeardOn).gte(from));
    }
    if let Some(until) = wanted.period.until {
        query.and_where(Expr::col(heard::Column::HeardOn).lte(until));
    }
    if !wanted.language.is_empty() {
        query.and_where(Expr::col(heard::Column::Language).eq(wanted.language.as_str()));
    }
    if let Some(theme) = wanted.theme {
        query.and_where(Expr::col(heard::Column::Theme).eq(theme));
    }
    if let Some(area) = wanted.area {
        query.and_where(Expr::col(heard::Column::AreaId).eq(area));
    }
    if let Some(project) = wanted.project {
        query.and_where(Expr::col(heard::Column::ProjectId).eq(project));
    }
    let mut rows: Vec<Heard> = ctx.fetch(&query).await?;
    rows.sort_by(|one, other| {
        (other.conversations, one.theme, &one.language).cmp(&(
            one.conversations,
            other.theme,
            &other.language,
        ))
    });
    Ok(rows)
}

/// Requests without anybody, by language and area.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Uncovered {
    pub language: String,
    pub area_id: Option<Uuid>,
    pub requests: i64,
}

pub async fn uncovered(ctx: &Ctx, period: Period) -> Result<Vec<Uncovered>> {
    let of_figure = |column: figure::Column| Expr::col((figure::Entity, column));
    let mut query = Query::select()
        .column((need::Entity, need::Column::Language))
        .column((figure::Entity, figure::Column::AreaId))
        .expr_as(of_figure(figure::Column::Id).count_distinct(), Alias::new("requests"))
        .from(figure::Entity)
        .inner_join(
            need::Entity,
            Expr::col((need::Entity, need::Column::RequestId)).equals((figure::Entity, figure::Column::Id)),
        )
        .cond_where(ctx.visible::<figure::Entity>(Action::View))
        .and_where(Expr::col((need::Entity, need::Column::OfferId)).is_null())
        .group_by_col((need::Entity, need::Column::Language))
        .group_by_col((figure::Entity, figure::Column::AreaId))
        .take();
    query.cond_where(ran_out(ctx.now()));
    asked_during(&mut query, period);
    let mut rows: Vec<Uncovered> = ctx.fetch(&query).await?;
    rows.sort_by(|one, other| (other.requests, &one.language).cmp(&(one.requests, &other.language)));
    Ok(rows)
}

fn ran_out(now: DateTime<Utc>) -> Condition {
    let waiting = Query::select()
        .column(offer::Column::RequestId)
        .from(offer::Entity)
        .and_where(Expr::col(offer::Column::EndedAt).is_null())
        .and_where(Expr::col(offer::Column::Answer).is_null())
        .and_where(Expr::col(offer::Column::ExpiresAt).gt(now))
        .take();
    let state = || Expr::col((figure::Entity, figure::Column::State));
    let late = || Expr::col((figure::Entity, figure::Column::DeadlineAt)).lte(now);
    let nobody = Expr::col((figure::Entity, figure::Column::Id)).not_in_subquery(waiting);
    Condition::any()
        .add(state().eq(State::Uncovered))
        .add(state().eq(State::Asked).and(late()))
        .add(state().eq(State::Offered).and(late().or(nobody)))
}

fn asked_during(query: &mut SelectStatement, period: Period) {
    let asked = || Expr::col((figure::Entity, figure::Column::AskedAt));
    if let Some(from) = period.from {
        query.and_where(asked().gte(beginning_of(from)));
    }
    if let Some(until) = period.until {
        query.and_where(asked().lt(clock::end_of(until)));
    }
}

fn beginning_of(day: NaiveDate) -> DateTime<Utc> {
    day.pred_opt().map_or(DateTime::<Utc>::MIN_UTC, clock::end_of)
}

/// How requests of a period went.
#[derive(Clone, Debug, Default)]
pub struct Course {
    pub asked: i64,
    pub covered: i64,
    pub done: i64,
    /// From the asking to the yes that covered every language, of each covered request.
    pub minutes_to_answer: Vec<i64>,
    pub minutes_asked: i64,
}

#[derive(FromQueryResult)]
struct Went {
    asked_at: DateTime<Utc>,
    accepted_at: Option<DateTime<Utc>>,
    minutes: i32,
    state: State,
}

pub async fn course(ctx: &Ctx, period: Period) -> Result<Course> {
    let mut query = Query::select()
        .columns([
            (figure::Entity, figure::Column::AskedAt),
            (figure::Entity, figure::Column::AcceptedAt),
            (figure::Entity, figure::Column::Minutes),
            (figure::Entity, figure::Column::State),
        ])
        .from(figure::Entity)
        .cond_where(ctx.visible::<figure::Entity>(Action::View))
        .take();
    asked_during(&mut query, period);
    let mut course = Course::default();
    for went in ctx.fetch::<Went>(&query).await? {
        course.asked += 1;
        course.minutes_asked += i64::from(went.minutes);
        course.done += i64::from(went.state == State::Done);
        if let Some(accepted_at) = went.accepted_at {
            course.covered += 1;
            course.minutes_to_answer.push((accepted_at - went.asked_at).num_minutes());
        }
    }
    Ok(course)
}
