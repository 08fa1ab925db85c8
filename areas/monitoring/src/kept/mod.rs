//! The facts of every project, kept packed between one page and the next, so that all figures of all projects are a
//! matter of a moment. Why: `docs/adr/monitoring-kept-blocks.md`.

mod read;
mod refresh;
mod touched;

pub use read::{Counted, count};
pub use refresh::{Left, refresh};
pub(crate) use touched::touched_since;
