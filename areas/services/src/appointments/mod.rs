//! Appointments at desks: booked by workers or by people themselves, reminded, moved, given up.

pub mod book;
pub mod change;
pub mod feeds;
pub mod invite;
pub mod letters;
pub mod pages;
pub mod queries;
pub mod rules;
pub mod slots;
pub mod words;
