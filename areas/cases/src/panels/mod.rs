//! What the area shows on other areas' pages.

pub mod person;
