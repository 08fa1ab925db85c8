//! Links handed to one person: an invitation to accept, or leave to choose a new password.

pub(crate) mod pages;
pub mod rules;
