//! Feature tests of programmes: HTTP in, pages and rows out, on both engines.

mod access;
mod amendments;
mod imports;
mod pages;
mod reference;
mod texts;
mod world;
