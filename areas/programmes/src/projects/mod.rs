//! Projects: what was promised, in its present version and in the earlier ones.

mod amend;
mod apply;
mod compare;
mod deliver;
mod import;
mod queries;
mod reach;
mod rules;

pub use amend::{ActivityChange, Amend, Extend, TargetChange, amend, extend};
pub use compare::{Difference, compare};
pub use deliver::{Deliver, deliver};
pub use import::{Imported, import, import_sheet};
pub use queries::*;
pub use reach::{Reach, reach_of};
