//! Files that belong to a record of any area: kept in the database, known by content, superseded, never replaced.

mod attachments;
mod entities;
mod migrations;
mod policy;
mod routes;

use l10n::Source;

pub use attachments::{
    Attach, Content, DocumentLine, MOST_BYTES, MediaType, Subject, Subjects, Supersede, attach, content,
    content_for_reader, forget, held_about, hide, know_subjects, list, supersede, versions,
};
pub use migrations::migrations;
pub use policy::{DOCUMENT, POLICY};
pub use routes::routes;

store::typed_id!(
    /// One version of a file.
    pub DocumentId
);

pub const LOCALES: &[Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
