//! The page of whoever runs the installation: how the post stands, what could not be sent, trying again.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set,
};
use store::{Ctx, Result};
use web::{Form, Listing, Page, Path, Reply, Work};

use crate::entity::{ActiveModel, Column, Entity, Model, State};
use crate::postman::is_carried;
use crate::{LETTER, LetterId};

#[derive(Template)]
#[template(path = "post/post.html")]
struct PostPage {
    page: Page,
    listing: Listing,
    is_carried: bool,
    counts: Vec<Count>,
    /// How many wait although their time has come.
    late: i64,
    troubles: kernel::Paged<Line>,
    can_try_all: bool,
}

struct Count {
    state: State,
    count: i64,
}

impl Count {
    fn sign(&self) -> &'static str {
        match self.state {
            State::Planned => "wait",
            State::Sent => "ok",
            State::Failed => "stop",
            State::Withdrawn | State::Skipped => "off",
        }
    }
}

/// A letter that could not be sent; never to whom, never what it says.
struct Line {
    id: LetterId,
    title: String,
    due_at: DateTime<Utc>,
    attempts: i32,
    why: String,
    next_at: Option<DateTime<Utc>>,
    can_be_tried: bool,
}

#[derive(FromQueryResult)]
struct Counted {
    state: State,
    count: i64,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let ctx = &work.ctx;
    let in_trouble = Condition::any()
        .add(Column::State.eq(State::Failed))
        .add(Condition::all().add(Column::State.eq(State::Planned)).add(Column::Trouble.is_not_null()));
    let select =
        ctx.find::<Entity>().filter(in_trouble).order_by_desc(Column::DueAt).order_by_desc(Column::Id);
    let found = ctx.page(select, listing.page()).await?;
    let is_due = Condition::all().add(Column::State.eq(State::Planned)).add(Column::DueAt.lte(ctx.now()));
    let late = ctx.count(ctx.find::<Entity>().filter(is_due)).await?;
    let can_try_all = ctx.one(ctx.find::<Entity>().filter(can_be_tried()).limit(1)).await?.is_some();

    let rows = found.rows.into_iter().map(|row| line(&work.page, row)).collect();
    let shown = PostPage {
        page: work.page.clone(),
        listing,
        is_carried: is_carried(ctx.db()),
        counts: counts(ctx).await?,
        late,
        troubles: kernel::Paged { rows, total: found.total, page: found.page },
        can_try_all,
    };
    work.page(&shown)
}

pub async fn again(work: Work, Path(letter): Path<LetterId>, _: Form) -> Reply {
    let (row, _) = work.ctx.load::<Entity>(letter, Action::Amend).await?;
    if row.state != State::Failed || row.body.is_none() {
        return Err(store::Error::Stale.into());
    }
    try_again(&work.ctx, &row).await?;
    work.redirect("/administration/post").notice("post-tried-again")
}

pub async fn all_again(work: Work, _: Form) -> Reply {
    for row in work.ctx.all(work.ctx.find::<Entity>().filter(can_be_tried())).await? {
        try_again(&work.ctx, &row).await?;
    }
    work.redirect("/administration/post").notice("post-tried-again")
}

/// As if it had just been planned: its patience begins anew, its last hour does not move.
async fn try_again(ctx: &Ctx, row: &Model) -> Result<()> {
    let grant = ctx.allow::<Entity>(Action::Amend, &authz::Target::default())?;
    let change = ActiveModel {
        id: Set(row.id),
        state: Set(State::Planned),
        due_at: Set(ctx.now()),
        next_at: Set(ctx.now()),
        attempts: Set(0),
        ended_at: Set(None),
        ..ActiveModel::default()
    };
    ctx.update(&grant, change).await?;
    Ok(())
}

fn can_be_tried() -> Condition {
    Condition::all().add(Column::State.eq(State::Failed)).add(Column::Body.is_not_null())
}

async fn counts(ctx: &Ctx) -> Result<Vec<Count>> {
    let select =
        ctx.find::<Entity>().select_only().column(Column::State).column_as(Column::Id.count(), "count");
    let found: Vec<Counted> = ctx.fetch(&select.group_by(Column::State).into_query()).await?;
    let by_state: HashMap<&str, i64> = found.into_iter().map(|it| (it.state.code(), it.count)).collect();
    let count =
        |state: &State| Count { state: *state, count: by_state.get(state.code()).copied().unwrap_or(0) };
    Ok(State::ALL.iter().map(count).collect())
}

fn line(page: &Page, row: Model) -> Line {
    let why = match (row.trouble, row.trouble_code) {
        (Some(trouble), Some(code)) => {
            page.t2("post-why-with-code", "why", page.t(trouble.key()), "code", code.to_string())
        }
        (Some(trouble), None) => page.t(trouble.key()),
        (None, _) => String::new(),
    };
    Line {
        id: row.id,
        title: page.t(&row.title),
        due_at: row.due_at,
        attempts: row.attempts,
        why,
        next_at: (row.state == State::Planned).then_some(row.next_at),
        can_be_tried: row.state == State::Failed && row.body.is_some() && page.can(Action::Amend, LETTER),
    }
}
