//! What changed after the submission: by whom, why, and which figures would be different today.

use askama::Template;
use kernel::{Quarter, RecordRef};
use programmes::ProjectId;
use store::Error;
use web::{Page, Path, Reply, Work};

use super::super::changes::{Author, Change, Personal};
use super::super::readings;
use super::view::DifferenceView;
use super::{Head, counted, speech};

#[derive(Template)]
#[template(path = "monitoring/sheets/changes.html")]
pub struct ChangesPage {
    pub page: Page,
    pub head: Head,
    pub told: String,
    pub count: String,
    pub records: Vec<ChangeView>,
    pub personal: Vec<PersonalView>,
    pub figures: Vec<DifferenceView>,
}

/// One change in words.
pub struct ChangeView {
    pub what: String,
    pub when: String,
    pub who: String,
    pub reason: String,
    pub before: String,
    pub after: String,
    pub indicators: String,
}

/// One change of personal data in words.
pub struct PersonalView {
    pub person: String,
    /// Empty for those who may not meet the person.
    pub url: String,
    pub what: String,
    pub who: String,
    pub when: String,
    pub reason: String,
}

pub async fn list(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>) -> Reply {
    if !readings::works_on(&work.ctx, project) {
        return Err(Error::NotFound.into());
    }
    let reading = readings::reading(&work.ctx, project, quarter).await?;
    let changes = readings::changes_since(&work.ctx, project, quarter, &reading).await?;
    if changes.personal.iter().any(|change| change.name.is_some()) {
        work.ctx.saw(RecordRef::new(crate::EVIDENCE, project.uuid()));
    }
    let head = Head::read(&work, project, quarter).await?;
    let template = {
        let speech = speech(&work);
        let page = work.page.clone();
        ChangesPage {
            head,
            told: reading.told(&work.ctx, &speech),
            count: counted(&page, "monitoring-sheets-changed", "count", changes.number()),
            records: changes.records.iter().map(|change| view(change, &page)).collect(),
            personal: changes.personal.iter().map(|change| personal(change, &page)).collect(),
            figures: changes.figures.iter().map(|figure| DifferenceView::of(figure, &speech)).collect(),
            page,
        }
    };
    work.page(&template)
}

fn view(change: &Change, page: &Page) -> ChangeView {
    let kind = page.t(format!("monitoring-sheets-record-{}", kind(&change.record)));
    let fate = page.t(format!("monitoring-sheets-fate-{}", change.fate.word()));
    let told = change.told.as_ref();
    let what = match told {
        Some(told) => format!("{kind}, {}: {fate}", page.date(told.on)),
        None => format!("{kind}: {fate}"),
    };
    let unknown = || page.t("monitoring-sheets-untold");
    ChangeView {
        what,
        when: told.map_or_else(unknown, |told| page.instant(told.at)),
        who: told.map_or_else(unknown, |told| author(&told.by, page)),
        reason: told.and_then(|told| told.reason.clone()).unwrap_or_else(unknown),
        before: told.and_then(|told| told.before.as_deref()).map(|text| said(text, page)).unwrap_or_default(),
        after: told.and_then(|told| told.after.as_deref()).map(|text| said(text, page)).unwrap_or_default(),
        indicators: change.indicators.join(", "),
    }
}

fn personal(change: &Personal, page: &Page) -> PersonalView {
    let data: Vec<String> =
        change.data.iter().map(|datum| page.t(format!("monitoring-sheets-datum-{}", datum.code()))).collect();
    PersonalView {
        person: change.name.clone().unwrap_or_else(|| page.t("monitoring-figure-person-of-others")),
        url: match change.name {
            Some(_) => crate::url::person(change.person.uuid()),
            None => String::new(),
        },
        what: data.join(", "),
        who: author(&change.by, page),
        when: page.instant(change.at),
        reason: change.reason.clone().unwrap_or_else(|| page.t("monitoring-sheets-untold")),
    }
}

fn author(author: &Author, page: &Page) -> String {
    match author {
        Author::Named(name) => name.clone(),
        Author::Program => page.t("monitoring-sheets-by-program"),
        Author::Unknown => page.t("monitoring-sheets-untold"),
    }
}

/// The word for a kind of record; products and whatever else makes a figure share one.
fn kind(record: &RecordRef) -> &'static str {
    match record.kind.as_ref() {
        delivery::PARTICIPATION => "participation",
        delivery::SESSION => "session",
        delivery::STAFF_TIME => "staff-time",
        delivery::HEADCOUNT => "headcount",
        delivery::OUTCOME => "outcome",
        _ => "other",
    }
}

/// What delivery says of a record, in words: `present:120` is a presence with its minutes, `90+30` hours
/// of work with their preparation, anything else a number or a code.
fn said(text: &str, page: &Page) -> String {
    if let Some((presence, minutes)) = text.split_once(':') {
        let minutes = minutes.parse().unwrap_or(0_i64);
        let presence = page.t(format!("monitoring-sheets-said-{presence}"));
        return if minutes > 0 { format!("{presence}, {}", page.minutes(minutes)) } else { presence };
    }
    if let Some((work, preparation)) = text.split_once('+') {
        let minutes = |text: &str| text.parse().unwrap_or(0_i64);
        return page.minutes(minutes(work) + minutes(preparation));
    }
    match text {
        "planned" | "held" | "cancelled" | "annulled" => page.t(format!("monitoring-sheets-said-{text}")),
        other => other.to_owned(),
    }
}
