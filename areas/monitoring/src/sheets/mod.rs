//! The quarterly monitoring sheet (scheda di monitoraggio trimestrale) of a project.

pub mod canonical;
pub mod changes;
pub mod differences;
pub mod document;
pub mod layout;
pub mod missing;
pub mod print;
pub mod proofs;
pub mod states;
pub mod workbook;

#[cfg(test)]
pub mod example;
