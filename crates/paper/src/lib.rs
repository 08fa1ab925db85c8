//! Paper and what replaces it: PDF for printing and keeping, spreadsheets out, spreadsheets in,
//! calendars to subscribe to.
//!
//! Knows no area and no language: every visible word is passed in.

pub mod calendar;
pub mod csv;
pub mod pdf;
pub mod sheets_in;
pub mod table;
pub mod xlsx;
