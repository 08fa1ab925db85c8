//! The register of processing (GDPR article 30): declared as data, read on a page, taken away as PDF or spreadsheet.

mod files;
pub mod pages;
mod register;

pub use register::{Processing, Register, Words, register};
