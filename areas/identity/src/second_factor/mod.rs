//! The second factor: set up once with an authenticator app, asked for at every sign-in.

mod enrol;
pub(crate) mod qr;
pub mod rules;
pub(crate) mod secret;

pub(crate) use enrol::{confirm, offer};
