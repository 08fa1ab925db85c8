//! Stories of monitoring, told on both engines.

mod deviations;
mod figures;
mod own;
mod sheets;
mod together;
mod world;
