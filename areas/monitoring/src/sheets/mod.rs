//! The quarterly monitoring sheet (scheda di monitoraggio trimestrale) of a project.

mod assemble;
pub mod canonical;
pub mod changes;
mod decide;
mod declare;
pub mod differences;
pub mod document;
pub mod download;
pub mod ids;
pub mod layout;
pub mod missing;
mod narrate;
pub mod overview;
pub mod pages;
pub mod policy;
mod prepare;
pub mod print;
pub mod proofs;
pub mod readings;
pub(crate) mod routes;
pub(crate) mod sources;
pub mod speech;
mod spend;
pub mod standing;
pub mod states;
mod submit;
mod today;
pub mod url;
pub mod workbook;
mod written;

#[cfg(test)]
pub mod example;

pub use assemble::{Live, live};
pub use decide::{accept, send_back};
pub use declare::{Declare, declare_complete, withdraw};
pub use download::{Format, export, print};
pub use narrate::{Narrate, Topic, narrate};
pub use prepare::prepare;
pub use routes::routes;
pub use speech::Speech;
pub use spend::{Spent, enter_spent};
pub use submit::submit;
pub use today::today;
