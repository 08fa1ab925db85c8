//! The whole program: what stands in golden files, and the promises that span areas.

mod access;
mod command_line;
mod erasure;
mod golden;
mod recount;
mod texts;
mod uploads;
mod world;
