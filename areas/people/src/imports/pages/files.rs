//! Files of the wizard: the empty list to fill in, and the rows to correct.

use kernel::RecordRef;
use store::audit::Verb;
use web::{Path, Reply, Work};

use crate::imports::error_file::{self, Words};
use crate::imports::rows::Problem;
use crate::imports::{ImportId, template_file};
use crate::policy::IMPORT;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub async fn template(work: Work) -> Reply {
    let page = work.page.clone();
    let bytes = template_file::write(&|key| page.t(key))?;
    work.file("raccordo-elenco-persone.xlsx", XLSX, bytes)
}

pub async fn errors(work: Work, Path(id): Path<ImportId>) -> Reply {
    let page = work.page.clone();
    let sentence = |problem: &Problem, at: Option<String>| match at {
        Some(at) => format!("{at}: {}", problem.sentence(&page)),
        None => problem.sentence(&page),
    };
    let words = Words {
        sheet: page.t("people-import-errors-sheet"),
        what_to_do: page.t("people-import-errors-what-to-do"),
        row: page.t("people-import-errors-row"),
        sentence: &sentence,
        undecided: page.t("people-import-errors-undecided"),
    };
    let bytes = error_file::write(&work.ctx, id, &words).await?;
    work.ctx.note(Verb::Export, RecordRef::new(IMPORT, id.uuid()), Some("xlsx".to_owned()));
    work.file("raccordo-righe-da-correggere.xlsx", XLSX, bytes)
}
