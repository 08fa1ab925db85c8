//! Pages of the quarterly sheet: translate and nothing else.

pub mod changes;
pub mod compare;
pub mod decision;
pub mod deliveries;
pub mod download;
pub mod list;
pub mod overview;
pub mod show;
pub mod spending;
pub mod submission;
pub mod texts;
pub(crate) mod view;

use kernel::{Arg, Quarter};
use programmes::ProjectId;
use store::Result;
use web::{Page, Work};

use super::layout::Words;
use super::speech::Speech;
use super::states::State;
use super::{readings, sources, url};

/// What stands above every page of a sheet.
pub struct Head {
    /// Project and quarter in one line.
    pub lead: String,
    pub quarter: String,
    pub list_url: String,
    pub sheet_url: String,
}

impl Head {
    pub async fn read(work: &Work, project: ProjectId, quarter: Quarter) -> Result<Self> {
        readings::may_see(&work.ctx, project)?;
        let line = sources::project(&work.ctx, project).await?;
        let said = speech(work).code("quarter", &quarter.to_string());
        Ok(Self {
            lead: format!("{} {}, {said}", line.code, line.title),
            quarter: said,
            list_url: url::list(project),
            sheet_url: url::sheet(project, quarter),
        })
    }
}

/// The reader's language, for what is said the same on page and paper.
pub fn speech(work: &Work) -> Speech<'_> {
    Speech { texts: &work.site().texts, locale: work.page.language() }
}

/// A state as a word and the kind of sign a component knows.
pub struct Sign {
    pub kind: &'static str,
    pub text: String,
}

impl Sign {
    pub fn of_state(state: State, page: &Page) -> Self {
        let kind = match state {
            State::Draft => "info",
            State::Submitted => "wait",
            State::Returned => "late",
            State::Accepted => "ok",
        };
        Self { kind, text: page.t(format!("monitoring-sheets-state-{}", state.word())) }
    }
}

/// A sentence with a number in it.
pub fn counted(page: &Page, key: &str, name: &str, number: usize) -> String {
    page.ta(key, &[(name, Arg::from(number))])
}
