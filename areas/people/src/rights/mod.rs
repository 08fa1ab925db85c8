//! A person's rights over their data: requests with a day by which to answer, restriction, and everything held.

mod close;
mod extend;
mod held;
mod held_pages;
mod holds;
mod lift;
pub mod pages;
pub mod queries;
mod receive;
mod restricted;
mod rules;
mod terms;

pub use close::{Close, close};
pub use extend::{Extend, extend};
pub use held::held;
pub use holds::{Field, Holds, Said, Section, know_holders};
pub use lift::{Lift, lift};
pub use receive::{Receive, receive};
pub(crate) use restricted::with_open_requests;
pub use restricted::{refuse_if_restricted, restricted, restricted_since};
