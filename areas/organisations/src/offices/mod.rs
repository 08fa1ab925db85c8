//! Offices: places where a body receives people or works.

mod close;
mod open;
pub(crate) mod pages;
pub(crate) mod queries;

pub use close::close;
pub use open::{Open, open};
pub use queries::{OfficeLine, names, of, standing};
