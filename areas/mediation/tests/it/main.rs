//! Stories of mediation, told through its pages on both engines.

mod access;
mod calendar;
mod figures;
mod letters;
mod mailbox;
mod register;
mod requests;
mod restriction;
mod world;
