//! Looking for a person: the search page, and "perhaps already known" while a name is typed.

pub mod pages;
