//! Stories of the area, told on both engines.

mod opening;
mod world;
