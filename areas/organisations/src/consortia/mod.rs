//! Temporary associations (ATS): who is in, since when, and who holds the mandate.

mod join;
mod leave;
pub(crate) mod mandate;
pub(crate) mod pages;
pub(crate) mod queries;
pub(crate) mod rules;

pub use join::{Join, join};
pub use leave::{Leave, leave};
pub use queries::{Member, members, memberships_of};
