//! Stories of the area, told on both engines.

mod appointments;
mod contacts;
mod counter;
mod outreach;
mod own_booking;
mod world;
