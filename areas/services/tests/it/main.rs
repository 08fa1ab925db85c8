//! Stories of the area, told on both engines.

// What people ask, and their own file
mod asking;
mod own_file;
mod triage;
mod world;
