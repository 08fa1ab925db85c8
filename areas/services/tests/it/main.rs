//! Stories of the area, told on both engines.

mod asking;
mod directory;
mod machines;
mod offer;
mod trust;
mod world;
