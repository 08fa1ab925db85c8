//! One's own account: password, second factor, sessions, keys for machines, language.

mod choose_language;
pub(crate) mod pages;
pub(crate) mod view;

pub(crate) use choose_language::choose_language;
