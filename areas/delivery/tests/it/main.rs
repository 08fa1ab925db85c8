//! Stories of the area, told on both engines.

mod registers;
mod sessions;
mod world;
