//! Stories of the area, told on both engines.

mod asking;
mod directory;
mod machines;
mod offer;
mod own_file;
mod requests;
mod requests_world;
mod triage;
mod trust;
mod world;
