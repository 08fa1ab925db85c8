//! One person's file: its head, read during a conversation, and its papers.

mod changes;
mod glance;
mod index;
pub mod pages;
pub mod panels;
pub mod queries;
mod touch;

pub use changes::{Datum, DatumChange, changes_since};
pub use glance::{Glance, Sign, glance};
pub(crate) use index::{findable, findables, reindex};
pub(crate) use touch::touch;
