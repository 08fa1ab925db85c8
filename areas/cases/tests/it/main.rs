//! Stories of the area, told on both engines.

mod assessments;
mod conferences;
mod notes;
mod opening;
mod pages;
mod plans;
mod team;
mod vulnerabilities;
mod world;
