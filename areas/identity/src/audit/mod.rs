//! The audit trail on a page: who did what, when and why. The lines hold no content, so none is shown.

mod export;
pub(crate) mod pages;
mod queries;
pub(crate) mod who;
