//! The pages of the directory.

pub mod asked;
pub mod clauses;
pub mod form;
pub mod funding;
pub mod gaps;
pub mod list;
pub mod mine;
pub mod one;
pub mod places;
pub mod read;
pub mod say;
