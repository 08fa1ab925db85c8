//! Parts for other areas' pages.

pub mod person;
