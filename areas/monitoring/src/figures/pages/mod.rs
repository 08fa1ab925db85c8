//! Pages of figures: all indicators of a project, one figure and what it is made of, the file of evidence.

mod api;
mod evidence;
mod figure;
mod indicators;

pub use api::{Answer, api, report};
pub use evidence::evidence;
pub(super) use figure::cell_name;
pub use figure::figure;
pub(crate) use figure::shown_code;
pub use indicators::indicators;
