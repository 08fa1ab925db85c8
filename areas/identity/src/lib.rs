//! Accounts, roles, sessions, the second factor, machine keys, and the audit trail's pages.

mod account;
mod audit;
mod browser;
mod caller;
pub mod demonstration;
mod entities;
mod ids;
mod invitations;
mod migrations;
mod passwords;
pub mod policy;
mod resolve;
pub mod roles;
mod routes;
pub mod second_factor;
mod secrets;
mod sessions;
pub mod sign_in;
pub mod tokens;
pub mod users;

pub use caller::{Caller, fresh_link_secret, link_digest};
pub use ids::{AssignmentId, FailureId, LinkId, RecoveryCodeId, SessionId, TokenId, UserId};
pub use migrations::migrations;
pub use policy::{POLICY, USER};
pub use resolve::{Who, resolve};
pub use roles::{
    Assign, Held, Project, Projects, assign, know_projects, operators, text_key as role_text_key, workers,
};
pub use routes::routes;
pub use secrets::hash as hash_password;
pub use users::{
    Add, FirstRole, Invite, Invited, Mailbox, add, addresses, find_by_email, invite, mailboxes, names,
};

/// The texts of this area's pages.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
