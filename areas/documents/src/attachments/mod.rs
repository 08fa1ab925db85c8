//! Attaching, superseding, listing and opening files.

mod attach;
mod forget;
mod hide;
mod media;
pub mod pages;
mod queries;
mod rules;
mod seal;
mod subjects;
mod supersede;

pub use attach::{Attach, attach};
pub use forget::{forget, held_about};
pub use hide::hide;
pub use media::MediaType;
pub use queries::{Content, DocumentLine, content, content_for_reader, list, versions};
pub use rules::MOST_BYTES;
pub use subjects::{Subject, Subjects, know_subjects};
pub use supersede::{Supersede, supersede};
