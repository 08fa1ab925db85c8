//! What typst may see while it works: our style, the template, the data. No disk, no network, no clock.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

use super::{Asset, fonts};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The table a document is made on.
pub struct Desk {
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    pub fn new(template: &str, assets: &[Asset], data: Vec<u8>, around: Vec<u8>) -> Self {
        let texts = [
            ("main.typ", include_str!("main.typ")),
            ("house.typ", include_str!("house.typ")),
            ("template.typ", template),
        ];
        let sources = texts.map(|(name, text)| (file(name), Source::new(file(name), text.to_owned())));

        let mut files = HashMap::from([
            (file("data.json"), Bytes::new(data)),
            (file("meta.json"), Bytes::new(around)),
            (file("emblem.svg"), Bytes::new(include_bytes!("emblem.svg").as_slice())),
        ]);
        files.extend(assets.iter().map(|(name, bytes)| (file(name), Bytes::new(bytes.to_vec()))));

        Self { main: file("main.typ"), sources: sources.into(), files }
    }
}

/// Names are literals of ours, so the interner behind `FileId` stays small.
fn file(name: &str) -> FileId {
    let path = VirtualPath::new(format!("/{name}"))
        .unwrap_or_else(|_| VirtualPath::new("/unnamed").expect("a plain name"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts::case().book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::case().fonts.get(index).cloned()
    }

    /// A document says its own date: the same record printed tomorrow is the same file.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

/// Where and what went wrong, without the data itself: it may hold names.
pub fn sentences(desk: &Desk, errors: &[SourceDiagnostic]) -> String {
    let line = |error: &SourceDiagnostic| {
        let place = error.span.id().and_then(|id| {
            let source = desk.source(id).ok()?;
            let at = desk.range(error.span)?.start;
            Some(format!("{}:{}", id.vpath().get_without_slash(), source.lines().byte_to_line(at)? + 1))
        });
        format!("{}: {}", place.unwrap_or_else(|| "document".to_owned()), error.message)
    };
    errors.iter().map(line).collect::<Vec<_>>().join("; ")
}
