//! Finding a person whose name was heard, guessed or copied from another alphabet.
//!
//! Two steps. Every token of a name is reduced to how it sounds; persons are looked up by pairs of sounds, so that
//! common names stay cheap. The few hundred found are then compared letter by letter with what was typed.
//! Why it is built this way: `docs/adr/people-tolerant-search.md`.

pub mod asked;
pub mod find;
pub mod index;
pub mod keys;
pub mod known;
pub mod likeness;
pub mod line;
pub mod many;
pub mod nearby;
pub mod plan;
pub mod ranking;
pub mod script;
pub mod signature;
pub mod sound;
pub mod tokens;
