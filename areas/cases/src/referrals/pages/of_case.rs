//! The referrals of a case: what others were asked, and what came of it.

use askama::Template;
use authz::Action;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use web::{Page, Path, Reply, Work};

use crate::crumb::{Crumb, enter};
use crate::entities::referral;
use crate::file::pages::one::{Sign, nearness};
use crate::ids::CaseId;
use crate::policy::REFERRAL;
use crate::referrals::queries::{bodies, receiver_name};

#[derive(Template)]
#[template(path = "cases/referrals/of_case.html")]
struct OfCasePage {
    page: Page,
    crumb: Crumb,
    rows: Vec<Row>,
    refer: String,
}

pub(crate) struct Row {
    pub url: String,
    pub asked: String,
    pub body: String,
    pub sent: String,
    /// Until when the other body answers, while it has not.
    pub due: Option<Sign>,
    pub kind: &'static str,
    pub state: String,
}

pub async fn show(work: Work, Path(case): Path<CaseId>) -> Reply {
    let (head, crumb) = enter(&work, case).await?;
    let rows = rows(&work, &of_case(&work.ctx, case).await?).await?;
    let may_refer = head.is_open() && work.ctx.can(Action::Create, REFERRAL);
    let refer = if may_refer { format!("/people/{}/refer?case={case}", head.person) } else { String::new() };
    let shown = OfCasePage { crumb, rows, refer, page: work.page.clone() };
    work.page(&shown)
}

/// Those that are not over yet.
pub(crate) async fn open_rows(work: &Work, case: CaseId) -> Result<Vec<Row>> {
    let mut open = of_case(&work.ctx, case).await?;
    open.retain(|row| !row.state.is_final());
    rows(work, &open).await
}

async fn of_case(ctx: &Ctx, case: CaseId) -> Result<Vec<referral::Model>> {
    let rows = ctx
        .find::<referral::Entity>()
        .filter(referral::Column::CaseId.eq(case))
        .order_by_desc(referral::Column::Id);
    ctx.all(rows).await
}

async fn rows(work: &Work, referrals: &[referral::Model]) -> Result<Vec<Row>> {
    let names = bodies(&work.ctx, referrals).await?;
    let page = &work.page;
    let row = |row: &referral::Model| Row {
        url: format!("/referrals/{}", row.id),
        asked: page.t(row.asked.key()),
        body: receiver_name(row, &names),
        sent: row.sent_at.map_or_else(String::new, |at| page.date(store::local_day(at))),
        due: row.due_on.filter(|_| row.state.waits()).map(|due| nearness(work, due)),
        kind: row.state.kind(),
        state: page.t(row.state.key()),
    };
    Ok(referrals.iter().map(row).collect())
}
