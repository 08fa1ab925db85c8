//! A person sent on to another body, with a receipt: asked, told, seen, answered, done; and nobody left unanswered.

pub(crate) mod answer;
pub mod chase;
pub mod counts;
pub mod dispatch;
pub(crate) mod letters;
pub(crate) mod links;
pub mod pages;
pub mod pairs;
pub(crate) mod persons;
pub mod prepare;
pub(crate) mod queries;
pub mod receiver;
pub mod reroute;
pub mod rules;
pub(crate) mod sides;
pub mod snapshot;
pub mod steps;
pub mod story;
pub mod terms;
pub(crate) mod today;
pub mod words;
