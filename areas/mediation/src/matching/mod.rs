//! The best mediator, or the smallest team, for the languages needed, with the reasons and what stays uncovered.

mod cover;
pub(crate) mod gather;
mod obstacles;
mod proposal;
mod score;
mod terms;

pub use cover::{Cover, smallest};
pub use obstacles::{Obstacle, obstacles};
pub use proposal::{Change, Gap, Hindered, Pick, Proposal, propose};
pub use score::{Part, PartKind, parts};
pub use terms::{Candidate, Engaged, Hours, Need, Reach, Slot, Tie, Wanted, Weekly};

#[cfg(test)]
mod tests;
