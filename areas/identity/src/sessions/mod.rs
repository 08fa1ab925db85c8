//! Sessions of browsers: begun at sign-in, completed by the second factor, listed, ended at once.

mod begin;
pub(crate) mod device;
mod end;
pub(crate) mod queries;
pub(crate) mod rules;

pub(crate) use begin::{begin, complete};
pub(crate) use end::{end, end_all};
