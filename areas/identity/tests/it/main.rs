//! Stories of signing in, roles, keys and the audit trail, told through the pages on both engines.

mod accounts;
mod audit;
mod browser;
mod invitations;
mod keys;
mod second_factor;
mod sessions;
mod sign_in;
mod world;
