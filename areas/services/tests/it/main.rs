//! Stories of the area, told on both engines.

mod appointments;
mod asking;
mod contacts;
mod counter;
mod desks_world;
mod directory;
mod machines;
mod mediations;
mod offer;
mod outreach;
mod own_booking;
mod own_file;
mod requests;
mod requests_world;
mod triage;
mod trust;
mod world;
