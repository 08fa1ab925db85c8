//! Two steps to what is reserved: a page that says opening is recorded, and the opened page.

use askama::Template;
use authz::Action::Record;
use chrono::NaiveDate;
use kernel::Refusal;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::queries::{self, Line, opened};
use super::record::{self, Flag, flag};
use super::{list, rules};
use crate::crumb::{Crumb, authors, enter};
use crate::ids::{CaseId, VulnerabilityId};
use crate::policy::VULNERABILITY;
use crate::typed;

#[derive(Template)]
#[template(path = "cases/vulnerabilities/closed.html")]
struct ClosedPage {
    page: Page,
    crumb: Crumb,
}

/// One of them, in the page's words.
struct Row {
    title: String,
    when: String,
    need: String,
    author: String,
    source: String,
    reminder: String,
    is_open: bool,
    until: String,
    end: String,
    withdraw: String,
}

#[derive(Template)]
#[template(path = "cases/vulnerabilities/opened.html")]
struct OpenedPage {
    page: Page,
    crumb: Crumb,
    form: Form,
    rows: Vec<Row>,
    choices: Vec<(String, String)>,
    may_record: bool,
    longest: usize,
}

pub async fn closed(work: Work, Path(case): Path<CaseId>) -> Reply {
    queries::trusted(&work.ctx, case).await?;
    let (_, crumb) = enter(&work, case).await?;
    let view = ClosedPage { page: work.page.clone(), crumb };
    work.page(&view)
}

/// Posted: that somebody opened it is never the doing of a link or of a browser that looks ahead.
pub async fn open(work: Work, Path(case): Path<CaseId>, _: Form) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("since_on", work.ctx.today());
    let view = OpenedPage::of(&work, case, form).await?;
    work.page(&view)
}

pub async fn submit(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    queries::trusted(&work.ctx, case).await?;
    let since_on = form.date("since_on");
    let since_on = form.need("since_on", since_on);
    let code = form.required("code", 24);
    let need = form.text("need", rules::LONGEST_NEED).unwrap_or_default();
    if let Some(since_on) = since_on.filter(|_| form.is_valid())
        && form.accepted(flag(&work.ctx, Flag { case, code, since_on, need }).await)?.is_some()
    {
        return saved(work, case);
    }
    let view = OpenedPage::of(&work, case, form).await?;
    work.invalid(&view)
}

pub async fn end(work: Work, Path((case, id)): Path<(CaseId, VulnerabilityId)>, mut form: Form) -> Reply {
    let field = until_field(id);
    let until_on = typed::date(&mut form, &field);
    if until_on.is_none() && form.is_valid() {
        form.refuse_at(&field, Refusal::new("web-form-missing"));
    }
    if let Some(until_on) = until_on {
        match record::end(&work.ctx, case, id, until_on).await {
            Ok(()) => return saved(work, case),
            Err(Error::Refused(refusal)) => form.refuse_at(&field, refusal),
            Err(other) => return Err(other.into()),
        }
    }
    let view = OpenedPage::of(&work, case, form).await?;
    work.invalid(&view)
}

pub async fn withdraw(work: Work, Path((case, id)): Path<(CaseId, VulnerabilityId)>, _: Form) -> Reply {
    record::withdraw(&work.ctx, case, id).await?;
    saved(work, case)
}

/// Each card has its own field.
fn until_field(id: VulnerabilityId) -> String {
    format!("until-{id}")
}

fn saved(work: Work, case: CaseId) -> Reply {
    work.redirect(format!("/cases/{case}/vulnerabilities")).notice("cases-vulnerability-saved")
}

impl OpenedPage {
    async fn of(work: &Work, case: CaseId, form: Form) -> store::Result<OpenedPage> {
        let lines = opened(&work.ctx, case).await?;
        let (head, crumb) = enter(work, case).await?;
        let names = authors(&work.ctx, lines.iter().map(|line| line.author)).await?;
        let page = &work.page;
        let today = work.ctx.today();
        let row = |line: Line| Row {
            author: line.author.and_then(|who| names.get(&who).cloned()).unwrap_or_default(),
            ..row(page, &crumb, line)
        };
        let choice = |entry: &list::Entry| {
            (entry.code.clone(), format!("{} {}", entry.code, entry.wording(today, page.locale())))
        };
        Ok(OpenedPage {
            rows: lines.into_iter().map(row).collect(),
            choices: list::entries().iter().map(choice).collect(),
            may_record: head.is_open() && page.can(Record, VULNERABILITY),
            longest: rules::LONGEST_NEED,
            page: page.clone(),
            crumb,
            form,
        })
    }
}

fn row(page: &Page, crumb: &Crumb, line: Line) -> Row {
    let entry = list::entry(&line.code);
    let said = |day: NaiveDate| entry.map_or("", |entry| entry.wording(day, page.locale()));
    let reminder = entry.and_then(|entry| entry.reminder.as_ref()).filter(|_| line.until_on.is_none());
    let below = format!("vulnerabilities/{}", line.id);
    Row {
        title: format!("{} {}", line.code, said(line.since_on)),
        when: match line.until_on {
            None => page.t1("cases-vulnerability-since", "since", page.date(line.since_on)),
            Some(until) => page.t2(
                "cases-vulnerability-from-until",
                "since",
                page.date(line.since_on),
                "until",
                page.date(until),
            ),
        },
        need: line.need,
        author: String::new(),
        source: entry.map_or_else(String::new, |entry| entry.source.clone()),
        reminder: reminder.map_or("", |reminder| reminder.text(page.locale())).to_owned(),
        is_open: line.until_on.is_none(),
        until: until_field(line.id),
        end: crumb.at(&format!("{below}/end")),
        withdraw: crumb.at(&format!("{below}/withdraw")),
    }
}
