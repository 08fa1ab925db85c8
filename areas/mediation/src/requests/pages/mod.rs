//! The page of one request, and what is done from it.

pub mod answers;
pub mod calendar;
pub mod close;
mod facts;
mod history;
mod offers;
mod proposal;
pub mod show;
