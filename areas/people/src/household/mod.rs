//! Who lives together: a household is the persons that were put into it, from one day until another.

mod join;
mod leave;
pub mod pages;
pub mod queries;

pub use join::{Join, join};
pub use leave::leave;
