//! Two readings of a sheet side by side: two submissions, or a submission and today.

use askama::Template;
use kernel::Quarter;
use programmes::ProjectId;
use store::Result;
use web::{Listing, Page, Path, Reply, Work};

use super::super::document::Sheet;
use super::super::standing::{Decided, Submitted};
use super::super::{assemble, differences, readings, standing};
use super::view::DifferenceView;
use super::{Head, speech};

/// Stands for today's figures where a submission's number is expected.
const TODAY: &str = "today";

#[derive(Template)]
#[template(path = "monitoring/sheets/compare.html")]
pub struct ComparePage {
    pub page: Page,
    pub head: Head,
    pub listing: Listing,
    pub choices: Vec<Choice>,
    pub before_label: String,
    pub after_label: String,
    pub rows: Vec<DifferenceView>,
}

pub struct Choice {
    pub value: String,
    pub label: String,
}

pub async fn compare(
    work: Work,
    Path((project, quarter)): Path<(ProjectId, Quarter)>,
    listing: Listing,
) -> Reply {
    let history = standing::history(&work.ctx, project, quarter).await?;
    let choices = choices(&work, project, &history);
    let (before, after) = chosen(&listing, &choices);
    let rows = match (&before, &after) {
        (Some(before), Some(after)) => {
            let before = sheet(&work, project, quarter, before).await?;
            let after = sheet(&work, project, quarter, after).await?;
            differences::differences(&before, &after)
        }
        _ => Vec::new(),
    };
    let head = Head::read(&work, project, quarter).await?;
    let template = {
        let speech = speech(&work);
        ComparePage {
            page: work.page.clone(),
            head,
            listing,
            before_label: label(&choices, before.as_deref()),
            after_label: label(&choices, after.as_deref()),
            choices,
            rows: rows.iter().map(|row| DifferenceView::of(row, &speech)).collect(),
        }
    };
    work.page(&template)
}

/// Submissions in order, and today for those who work on the sheet.
fn choices(work: &Work, project: ProjectId, history: &[(Submitted, Option<Decided>)]) -> Vec<Choice> {
    let submissions = history.iter().map(|(submitted, _)| Choice {
        value: submitted.number.to_string(),
        label: work.page.ta(
            "monitoring-sheets-edition",
            &[
                ("version", submitted.number.into()),
                ("day", store::local_day(submitted.at).into()),
                ("who", (&submitted.by).into()),
            ],
        ),
    });
    let today = readings::works_on(&work.ctx, project)
        .then(|| Choice { value: TODAY.to_owned(), label: work.page.t("monitoring-sheets-today") });
    submissions.chain(today).collect()
}

/// What was asked for, otherwise the last two.
fn chosen(listing: &Listing, choices: &[Choice]) -> (Option<String>, Option<String>) {
    let asked = |name: &str| choices.iter().find(|choice| choice.value == listing.filter(name));
    let last = |back: usize| choices.len().checked_sub(back).and_then(|at| choices.get(at));
    let value = |choice: &Choice| choice.value.clone();
    (asked("from").or(last(2)).map(value), asked("to").or(last(1)).map(value))
}

fn label(choices: &[Choice], value: Option<&str>) -> String {
    let found = choices.iter().find(|choice| Some(choice.value.as_str()) == value);
    found.map(|choice| choice.label.clone()).unwrap_or_default()
}

async fn sheet(work: &Work, project: ProjectId, quarter: Quarter, which: &str) -> Result<Sheet> {
    match which.parse() {
        Ok(number) => Ok(readings::submitted(&work.ctx, project, quarter, number).await?.sheet),
        Err(_) => Ok(assemble::live(&work.ctx, project, quarter).await?.sheet),
    }
}
