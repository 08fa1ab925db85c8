//! The whole program: what stands in golden files, and the promises that span areas.

mod access;
mod command_line;
mod golden;
mod recount;
mod texts;
mod world;
