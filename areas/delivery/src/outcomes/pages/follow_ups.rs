//! Those hired who should be asked whether the work goes on.

use askama::Template;
use kernel::Arg;
use uuid::Uuid;
use web::{Page, Reply, Work};

use crate::outcomes::queries::{FollowUp, follow_ups_due};
use crate::register::rules::Participant;
use crate::roll;
use crate::words::OutcomeKind;

#[derive(Template)]
#[template(path = "delivery/outcomes/follow_ups.html")]
pub struct FollowUpsPage {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    url: String,
    hired: String,
    due: String,
    question: String,
}

pub async fn show(work: Work) -> Reply {
    let due = follow_ups_due(&work.ctx).await?;
    let who: Vec<Participant> = due.iter().map(|one| one.who).collect();
    let names = roll::names(&work.ctx, &who).await?;
    let hidden = work.page.t("delivery-person-hidden");
    let row = |one: &FollowUp| Row {
        name: names.get(&one.who).cloned().unwrap_or_else(|| hidden.clone()),
        url: note_url(one),
        hired: work.page.date(one.hired_on),
        due: work.page.date(one.due_on),
        question: work
            .page
            .ta("delivery-follow-up-question", &[("months", Arg::from(i64::from(one.months)))]),
    };
    let shown = FollowUpsPage { rows: due.iter().map(row).collect(), page: work.page.clone() };
    work.page(&shown)
}

fn note_url(one: &FollowUp) -> String {
    let activity = one.activity.unwrap_or(Uuid::nil());
    let kind = OutcomeKind::InWork.code();
    format!("/outcomes/of/{}?activity={activity}&kind={kind}&months={}", one.who.id, one.months)
}
