//! The tables of uploads.

pub mod batch;
pub mod import;
