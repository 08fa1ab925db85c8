//! A person's own file, opened with a code a worker gave them: what is planned, what papers they have, who works with
//! them, who looked.

pub mod give;
pub mod open;
pub(crate) mod own_appointments;
pub(crate) mod own_parts;
pub mod parts;
pub(crate) mod public_pages;
pub(crate) mod staff_pages;
pub(crate) mod wrong;

pub use parts::{Line, OwnPart, Section, Words, know_parts};
