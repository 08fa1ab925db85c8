//! The information on data protection that persons are given: dated texts, read side by side and printed.

pub mod pages;
mod print;
mod texts;

pub(crate) use texts::version_on;
