//! Accounts: invited, suspended, found.

mod add;
mod export;
pub(crate) mod finding;
mod invite;
pub(crate) mod links;
pub(crate) mod pages;
pub(crate) mod queries;
mod reset_second_factor;
pub(crate) mod rules;
mod suspend;

pub use add::{Add, add};
pub use invite::{FirstRole, Invite, Invited, invite, invite_again, new_password_link};
pub use queries::{Mailbox, addresses, find_by_email, mailboxes, names};
pub use reset_second_factor::reset_second_factor;
pub use suspend::{Suspend, restore, suspend};
