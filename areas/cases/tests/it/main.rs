//! Stories of the area, told on both engines.

mod conferences;
mod notes;
mod opening;
mod pages;
mod team;
mod world;
