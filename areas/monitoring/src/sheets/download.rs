//! A sheet as a file, for the page, the command line and machines.

use std::str::FromStr;

use askama::Template;
use kernel::Quarter;
use l10n::{Locale, Texts};
use programmes::ProjectId;
use serde::Serialize;
use store::{Ctx, Error, Result};
use utoipa::ToSchema;

use super::document::Sheet;
use super::layout::{Words, printed};
use super::pages::view::{BlockView, PartView};
use super::readings::{self, Reading};
use super::speech::Speech;
use super::workbook;

/// How a sheet is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Json,
    Html,
    Pdf,
    Xlsx,
}

impl Format {
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Html => "text/html; charset=utf-8",
            Self::Pdf => "application/pdf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        let all = [Self::Json, Self::Html, Self::Pdf, Self::Xlsx];
        all.into_iter().find(|format| format.extension() == text).ok_or(())
    }
}

/// What machines are answered: the document, and where it comes from.
#[derive(Serialize, ToSchema)]
#[schema(as = QuarterlySheet)]
pub struct Answer<'r> {
    state: &'static str,
    /// Number of the submission the figures were frozen with; nothing for today's figures.
    version: Option<i32>,
    submitted_at: Option<chrono::DateTime<chrono::Utc>>,
    /// SHA-256 over the canonical JSON of `sheet`.
    checksum: &'r str,
    #[schema(value_type = Sheet)]
    sheet: &'r Sheet,
}

pub fn answer(reading: &Reading) -> Answer<'_> {
    Answer {
        state: reading.state().word(),
        version: reading.submission.as_ref().map(|submission| submission.number),
        submitted_at: reading.submission.as_ref().map(|submission| submission.at),
        checksum: &reading.checksum,
        sheet: &reading.sheet,
    }
}

/// The project a code names, if the actor may see it.
pub async fn find(ctx: &Ctx, code: &str) -> Result<ProjectId> {
    Ok(programmes::project_by_code(ctx, code).await?.id)
}

/// The sheet of a project's quarter as a file: what `raccordo sheet` writes.
pub async fn export(
    ctx: &Ctx,
    code: &str,
    quarter: Quarter,
    format: Format,
    speech: &Speech<'_>,
) -> Result<Vec<u8>> {
    let project = find(ctx, code).await?;
    let reading = readings::reading(ctx, project, quarter).await?;
    file(ctx, &reading, format, speech).await
}

/// The same for the command line, which speaks Italian and knows the project already.
pub async fn print(ctx: &Ctx, project: ProjectId, quarter: Quarter, format: Format) -> Result<Vec<u8>> {
    let sources = [web::LOCALES, crate::LOCALES, programmes::LOCALES, people::LOCALES];
    let texts = Texts::read(&sources).map_err(Error::broken)?;
    let reading = readings::reading(ctx, project, quarter).await?;
    file(ctx, &reading, format, &Speech { texts: &texts, locale: Locale::It }).await
}

/// One reading as a file.
pub async fn file(ctx: &Ctx, reading: &Reading, format: Format, speech: &Speech<'_>) -> Result<Vec<u8>> {
    match format {
        Format::Json => {
            let mut text = super::canonical::canonical(&answer(reading)).map_err(Error::broken)?;
            text.push('\n');
            Ok(text.into_bytes())
        }
        Format::Html => html(ctx, reading, speech),
        Format::Pdf => {
            let edition = reading.edition(ctx, speech);
            let pdf = super::print::pdf(&reading.sheet, &edition, speech);
            pdf.await.map_err(Error::broken)
        }
        Format::Xlsx => workbook::workbook(&reading.sheet, speech).map_err(Error::broken),
    }
}

/// A page that stands alone, for a file that is opened without the program.
#[derive(Template)]
#[template(path = "monitoring/sheets/document.html")]
struct Document {
    lang: &'static str,
    title: String,
    told: String,
    funding: String,
    checksum_label: String,
    checksum: String,
    parts: Vec<PartView>,
}

fn html(ctx: &Ctx, reading: &Reading, speech: &Speech<'_>) -> Result<Vec<u8>> {
    let document = printed(&reading.sheet, speech);
    let general = &reading.sheet.general;
    let page = Document {
        lang: speech.locale.code(),
        title: format!("{}: {} {}", document.title, general.project_code, general.title),
        told: reading.told(ctx, speech),
        funding: speech.t("monitoring-sheets-funding"),
        checksum_label: speech.t("monitoring-sheets-checksum"),
        checksum: reading.checksum.clone(),
        parts: document.parts.iter().enumerate().map(|(n, part)| PartView::of(n, part, speech)).collect(),
    };
    Ok(page.render().map_err(Error::broken)?.into_bytes())
}
