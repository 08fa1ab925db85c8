//! Stories of mediation, told through its pages on both engines.

mod access;
mod figures;
mod register;
mod requests;
mod world;
