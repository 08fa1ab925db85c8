//! A template and its data become a PDF that is archivable (PDF/A-2a) and accessible (PDF/UA-1).

mod fonts;
mod world;

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Serialize;
use tokio::sync::Semaphore;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use fonts::add_fonts;

/// What is printed around every document, in the words of the caller's language.
#[derive(Clone, Debug)]
pub struct Meta {
    pub title: String,
    /// BCP 47 language of the document, as `it`.
    pub lang: String,
    /// The day the document speaks of: the same input gives the same bytes on any day.
    pub date: NaiveDate,
    /// Stable name of the document, printed at its foot so that the paper finds its record again.
    pub ident: String,
    /// The body that issues it.
    pub body: String,
    /// The sentence beside the emblem of the Union, when the work is funded by it.
    pub funding: Option<String>,
    /// Page label with `{page}` and `{pages}`.
    pub pages: String,
    pub landscape: bool,
}

/// A picture or other file the template reads by its name.
pub type Asset<'a> = (&'static str, &'a [u8]);

/// A document that could not be made: always our mistake in a template, never the user's.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the template does not compile: {0}")]
    Template(String),
    #[error("the document does not meet its standards: {0}")]
    Standard(String),
    #[error("the data cannot be written as JSON: {0}")]
    Data(#[from] serde_json::Error),
    #[error("the PDF maker stopped: {0}")]
    Stopped(String),
}

/// How many results of earlier documents typst may keep: enough for the fonts and the house style of the
/// next one, few enough that memory does not grow with the number of documents made.
const REMEMBERED_DOCUMENTS: usize = 4;

/// Typesetting keeps a core busy: more than two at once would only starve the pages being served.
static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));

/// Makes the document without blocking the caller's thread, two at a time.
pub async fn render(
    template: &'static str,
    assets: Vec<(&'static str, Vec<u8>)>,
    data: serde_json::Value,
    meta: Meta,
) -> Result<Vec<u8>, Error> {
    let _turn = TURNS.acquire().await.map_err(|closed| Error::Stopped(closed.to_string()))?;
    tokio::task::spawn_blocking(move || {
        let assets: Vec<Asset> = assets.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
        render_now(template, &assets, &data, &meta)
    })
    .await
    .map_err(|panic| Error::Stopped(panic.to_string()))?
}

/// Makes the document on this thread.
pub fn render_now(
    template: &str,
    assets: &[Asset],
    data: &serde_json::Value,
    meta: &Meta,
) -> Result<Vec<u8>, Error> {
    let data = serde_json::to_vec(&fonts::legible(data))?;
    let around = serde_json::to_vec(&fonts::legible(&serde_json::to_value(Around::of(meta))?))?;
    let desk = world::Desk::new(template, assets, data, around);

    let made = typst::compile::<PagedDocument>(&desk).output;
    let bytes = match made {
        Ok(document) => typst_pdf::pdf(&document, &options(meta)?)
            .map_err(|errors| Error::Standard(world::sentences(&desk, &errors))),
        Err(errors) => Err(Error::Template(world::sentences(&desk, &errors))),
    };
    typst::comemo::evict(REMEMBERED_DOCUMENTS);
    bytes
}

fn options(meta: &Meta) -> Result<PdfOptions, Error> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|hinted| Error::Standard(hinted.message().to_string()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(meta.ident.clone()),
        creator: Smart::Custom(Some("Raccordo".to_owned())),
        timestamp: None,
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    })
}

/// `Meta` in the shape `house.typ` reads.
#[derive(Serialize)]
struct Around<'a> {
    title: &'a str,
    lang: &'a str,
    date: (i32, u32, u32),
    ident: &'a str,
    body: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    funding: Option<&'a str>,
    pages: &'a str,
    landscape: bool,
}

impl<'a> Around<'a> {
    fn of(meta: &'a Meta) -> Self {
        use chrono::Datelike;
        Self {
            title: &meta.title,
            lang: &meta.lang,
            date: (meta.date.year(), meta.date.month(), meta.date.day()),
            ident: &meta.ident,
            body: &meta.body,
            funding: meta.funding.as_deref(),
            pages: &meta.pages,
            landscape: meta.landscape,
        }
    }
}
