//! The pages of appointments, those of people who book for themselves among them.

pub mod agenda;
pub mod book;
pub mod links;
pub mod one;
pub mod own;
pub mod person;
