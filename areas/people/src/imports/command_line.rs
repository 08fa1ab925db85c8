//! A list taken in from the command line: the same steps as the wizard, with the guessed columns and no decisions.

use std::time::Duration;

use authz::Action;
use jobs::Workshop;
use l10n::{Locale, Texts};
use organisations::OrganisationId;
use store::{Db, Error, Result};

use super::entities::import::{self, State};
use super::error_file::{self, Words};
use super::queries::{self, read_json};
use super::rows::{Column, Problem};
use super::upload::{self, Upload};
use super::{ImportId, crafts, map, save};

/// What came of it.
pub struct Outcome {
    pub enrolled: i32,
    /// Rows that may be about persons already known: they wait for a decision in the wizard.
    pub perhaps_known: i32,
    pub to_correct: i32,
    /// The rows that were not written, with what to do: correct it and take it in again.
    pub error_file: Option<Vec<u8>>,
}

/// Takes a list in for `organisation`, as the program itself. A refused file is an error with its sentence.
pub async fn run_file(db: &Db, organisation: OrganisationId, bytes: &[u8]) -> Result<Outcome> {
    let texts = Texts::read(&[crate::LOCALES]).map_err(Error::broken)?;
    let ctx = db.begin_system();
    let wish = Upload { organisation, file_name: "raccordo import people".to_owned(), bytes: bytes.to_vec() };
    let id = upload::upload(&ctx, wish).await.map_err(|error| aloud(error, &texts))?;
    let (row, _) = queries::load(&ctx, id, Action::View).await?;
    let columns: Vec<Column> = read_json(&row.columns)?;
    let fields = columns.iter().map(Column::field).collect();
    map::map(&ctx, id, fields).await.map_err(|error| aloud(error, &texts))?;
    ctx.commit().await?;

    let mut upload = until(db, id, State::Checked).await?;
    if upload.good > 0 {
        let ctx = db.begin_system();
        save::save(&ctx, id).await?;
        ctx.commit().await?;
        upload = until(db, id, State::Saved).await?;
    }
    let left = upload.to_fix + upload.known;
    let error_file = if left > 0 { Some(error_file(db, id, &texts).await?) } else { None };
    Ok(Outcome { enrolled: upload.saved, perhaps_known: upload.known, to_correct: upload.to_fix, error_file })
}

/// Works the queue until the upload has come so far. A server on the same database may do the work instead.
async fn until(db: &Db, id: ImportId, wanted: State) -> Result<import::Model> {
    let workshop = crafts().into_iter().fold(Workshop::new(db.clone()), Workshop::with_boxed);
    loop {
        workshop.run_waiting().await?;
        let ctx = db.begin_system();
        let (row, _) = queries::load(&ctx, id, Action::View).await?;
        match row.state {
            state if state == wanted => return Ok(row),
            State::Checking | State::Saving => tokio::time::sleep(Duration::from_millis(500)).await,
            _ => return Err(Error::broken("the list could not be taken in; nothing of it was kept")),
        }
    }
}

/// A refusal in words: the command line has no page to show it on.
fn aloud(error: Error, texts: &Texts) -> Error {
    match error {
        Error::Refused(refusal) => Error::Broken(texts.text_with(Locale::It, refusal.key, &refusal.args)),
        other => other,
    }
}

async fn error_file(db: &Db, id: ImportId, texts: &Texts) -> Result<Vec<u8>> {
    let text = |key: &str| texts.text(Locale::It, key);
    let sentence = |problem: &Problem, at: Option<String>| {
        let arguments = problem.arguments();
        let arguments: Vec<_> =
            arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let said = texts.text_with(Locale::It, &problem.key, &arguments);
        at.map_or_else(|| said.clone(), |at| format!("{at}: {said}"))
    };
    let words = Words {
        sheet: text("people-import-errors-sheet"),
        what_to_do: text("people-import-errors-what-to-do"),
        row: text("people-import-errors-row"),
        sentence: &sentence,
        undecided: text("people-import-errors-undecided"),
    };
    error_file::write(&db.begin_system(), id, &words).await
}
