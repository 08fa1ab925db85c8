//! A contact in under twenty seconds: anonymous or not, later linked to a person if they wish.

pub mod link;
pub mod pages;
pub mod queries;
pub mod record;
pub mod rules;
pub mod words;
