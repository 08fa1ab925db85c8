//! Stories of persons, told through their pages on both engines.

mod access;
mod bad_input;
mod duplicates;
mod emergency;
mod enrolment;
mod erasure;
mod households;
mod listing;
mod minors;
mod papers;
mod processing;
mod residence;
mod retention;
mod reversible;
mod rights;
mod searching;
mod world;
