//! The register of mediators: who speaks what, where they go, when they are free.

pub mod absence;
pub mod enter;
pub mod form;
pub mod list;
pub mod pages;
pub mod queries;
pub mod rules;
