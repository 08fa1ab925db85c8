//! Bodies: registered, amended, renamed, dissolved, found.

mod amend;
mod dissolve;
mod export;
pub(crate) mod pages;
pub(crate) mod panels;
pub(crate) mod queries;
mod register;
mod rename;
pub(crate) mod rules;

pub use amend::{Amend, amend};
pub use dissolve::{Dissolve, dissolve};
pub use panels::{Panel, show_panels};
pub use queries::{BodyLine, body, find_by_name, lines, names, names_for_anybody, search};
pub(crate) use register::refuse_unknown_territory;
pub use register::{Register, register};
pub use rename::{Rename, rename};
