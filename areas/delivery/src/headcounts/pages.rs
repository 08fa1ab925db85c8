//! Count people without asking who they are.

use askama::Template;
use authz::Action::Record;
use web::{Form, Page, Path, Reply, Work};

use super::count::{CountHeads, count_heads};
use super::queries::headcount;
use super::rules::{CELLS, Count};
use crate::ids::SessionId;
use crate::planning::queries::session;
use crate::policy::HEADCOUNT;
use crate::register::correction::LONGEST_REASON;
use crate::sentences::when_and_where;
use crate::url;

/// The form's cells, in the order of the rules.
const FIELDS: [&str; CELLS] = [
    "under18_f",
    "under18_m",
    "under18_nb",
    "adult_f",
    "adult_m",
    "adult_nb",
    "over60_f",
    "over60_m",
    "over60_nb",
];
const AGES: [&str; 3] =
    ["delivery-headcount-under18", "delivery-headcount-adult", "delivery-headcount-over60"];
const GENDERS: [&str; 3] = ["delivery-headcount-f", "delivery-headcount-m", "delivery-headcount-nb"];

#[derive(Template)]
#[template(path = "delivery/work/heads.html")]
pub struct HeadsPage {
    page: Page,
    form: Form,
    back: String,
    url: String,
    session: String,
    lead: String,
    ages: Vec<Age>,
    is_correction: bool,
}

struct Age {
    label: String,
    cells: Vec<(&'static str, String)>,
}

pub async fn show(work: Work, Path(id): Path<SessionId>) -> Reply {
    session(&work.ctx, id).await?.open(&work.ctx, Record, HEADCOUNT)?;
    let mut form = Form::empty(&work.page);
    if let Some(now) = headcount(&work.ctx, id).await? {
        for (field, number) in FIELDS.iter().zip(now.cells) {
            form.set(*field, number);
        }
        form.set("unspecified", now.unspecified);
    }
    let shown = HeadsPage::of(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(id): Path<SessionId>, mut form: Form) -> Reply {
    let count = read(&mut form);
    let because = form.text("because", LONGEST_REASON);
    if form.is_valid()
        && form.accepted(count_heads(&work.ctx, CountHeads { session: id, count, because }).await)?.is_some()
    {
        return work.redirect(url::session(id)).notice("delivery-headcount-saved");
    }
    let shown = HeadsPage::of(&work, id, form).await?;
    work.invalid(&shown)
}

fn read(form: &mut Form) -> Count {
    let mut whole = |field| {
        let number = form.integer(field, 0..=i64::from(super::rules::MOST_PEOPLE));
        number.and_then(|number| i32::try_from(number).ok())
    };
    let cells = FIELDS.map(|field| whole(field).unwrap_or(0));
    let unspecified = whole("unspecified").unwrap_or(0);
    Count { cells, unspecified, stated: whole("total") }
}

impl HeadsPage {
    async fn of(work: &Work, id: SessionId, form: Form) -> store::Result<HeadsPage> {
        let line = session(&work.ctx, id).await?;
        let is_correction = headcount(&work.ctx, id).await?.is_some();
        let age = |(place, label): (usize, &&str)| Age {
            label: work.page.t(label),
            cells: (0..3).map(|gender| (FIELDS[place * 3 + gender], work.page.t(GENDERS[gender]))).collect(),
        };
        Ok(HeadsPage {
            back: url::session(id),
            url: url::of_session(id, "heads"),
            lead: when_and_where(&work.page, &line),
            session: line.title,
            ages: AGES.iter().enumerate().map(age).collect(),
            is_correction,
            page: work.page.clone(),
            form,
        })
    }
}
