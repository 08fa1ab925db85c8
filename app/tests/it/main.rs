//! The whole program: what stands in golden files, and the promises that span areas.

mod access;
mod chores;
mod command_line;
mod counter;
mod erasure;
mod faults;
mod golden;
mod interface;
mod recount;
mod statements;
mod texts;
mod uploads;
mod versions;
mod world;
