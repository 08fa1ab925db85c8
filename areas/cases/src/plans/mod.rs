//! The individual plan: goals, steps, who and by when; agreed and signed, revised in versions, reviewed at dates.

pub mod agree;
pub mod content;
pub mod differences;
pub mod discard;
pub mod due;
mod editing;
pub(crate) mod held;
pub mod load;
pub mod own;
pub mod pages;
pub mod print;
pub mod progress;
pub mod queries;
pub mod review;
pub mod rules;
pub mod save;
pub(crate) mod scan;
pub mod signing;
pub mod translations;
pub mod words;
