//! Projects: what was promised, in its present version and in the earlier ones.

mod amend;
mod apply;
mod compare;
mod deliver;
mod facts;
mod happened;
mod import;
pub(crate) mod pages;
mod panels;
mod queries;
mod reach;
mod rules;
mod timeline;

pub use amend::{ActivityChange, Amend, Extend, TargetChange, amend, extend};
pub use compare::{Difference, Side, compare};
pub use deliver::{Deliver, deliver};
pub use facts::{Fact, Said};
pub use happened::{Recorded, know_recorded};
pub use import::{Imported, import, import_sheet};
pub use pages::schedule::{Advance, Schedule, schedule};
pub use panels::{Panel, Place, show_panels};
pub use queries::*;
pub use reach::{Reach, reach_of};
