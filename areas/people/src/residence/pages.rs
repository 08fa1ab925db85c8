//! Whether somebody may work on a chosen day.

use askama::Template;
use chrono::NaiveDate;
use kernel::RecordRef;
use web::{Listing, Page, Path, Reply, Work};

use super::queries;
use super::work::Answer;
use crate::ids::PersonId;
use crate::person::queries::{self as person, Head};
use crate::policy::PERSON;

#[derive(Template)]
#[template(path = "people/residence/work.html")]
struct WorkPage {
    page: Page,
    listing: Listing,
    head: Head,
    on: NaiveDate,
    answer: Option<Told>,
}

/// An answer in words.
#[derive(Clone, Debug)]
pub struct Told {
    /// The component's word.
    pub kind: &'static str,
    /// "sì", "no", "a condizioni".
    pub answer: String,
    pub because: String,
    pub note: String,
    pub source: String,
}

impl Told {
    pub fn of(page: &Page, answer: &Answer) -> Told {
        use super::permits::Work as May;
        let kind = match answer.work {
            May::Yes => "ok",
            May::Conditional => "wait",
            May::No => "stop",
        };
        let parts = [answer.law, answer.source].map(str::trim);
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Told {
            kind,
            answer: page.t(answer.work.key()),
            because: page.ta(answer.because.key(), &answer.because.args()),
            note: answer.permit.map(|permit| permit.work_note(page.locale()).to_owned()).unwrap_or_default(),
            source: parts.join("; "),
        }
    }
}

pub async fn show(work: Work, Path(person): Path<PersonId>, listing: Listing) -> Reply {
    let head = person::head(&work.ctx, person).await?;
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let on = listing.parsed("on").unwrap_or_else(|| work.ctx.today());
    let answer = queries::work_on(&work.ctx, person, on).await?;
    let answer = answer.map(|answer| Told::of(&work.page, &answer));
    let shown = WorkPage { page: work.page.clone(), listing, head, on, answer };
    work.page(&shown)
}
