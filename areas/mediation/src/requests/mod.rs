//! A request for a mediator, from the asking to what was heard.

pub mod answer;
pub mod ask;
pub mod back_out;
pub mod calendar;
pub mod close;
pub mod done;
pub mod form;
mod letters;
pub mod list;
pub mod offer;
pub mod pages;
pub mod queries;
pub mod report;
pub mod rules;
pub mod sealing;
mod steps;
