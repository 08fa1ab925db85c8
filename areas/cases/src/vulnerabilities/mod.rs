//! What a team must take care of, met only by those it named. For everybody else there is nothing, and no sign of it.

pub mod count;
pub mod list;
pub mod pages;
pub mod queries;
pub mod record;
pub mod rules;
