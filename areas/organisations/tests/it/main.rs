//! Stories of bodies, told through their pages on both engines.

mod bodies;
mod consortia;
mod territory;
mod world;
