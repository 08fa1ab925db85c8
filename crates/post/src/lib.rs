//! Letters that leave the house: written in the transaction that needs them, sent by one worker when they are
//! due, never after their time. What they say is sealed, and gone once they are sent.

mod carrier;
mod entity;
mod envelope;
mod letter;
mod migration;
mod pages;
mod policy;
mod postman;
mod rules;
mod seal;

use l10n::Source;
use sea_orm_migration::MigrationTrait;
use web::{Routes, to};

pub use carrier::Carrier;
pub use letter::{Letter, Planned, is_address, planned, send, withdraw};
pub use policy::{LETTER, POLICY};
pub use postman::{Postman, Round};

store::typed_id!(
    /// One letter.
    pub LetterId
);

pub const LOCALES: &[Source] = &[
    ("it", include_str!("../locales/it.ftl")),
    ("en", include_str!("../locales/en.ftl")),
    ("it", include_str!("../locales/public.it.ftl")),
    ("en", include_str!("../locales/public.en.ftl")),
    ("fr", include_str!("../locales/public.fr.ftl")),
    ("ar", include_str!("../locales/public.ar.ftl")),
    ("ur", include_str!("../locales/public.ur.ftl")),
    ("bn", include_str!("../locales/public.bn.ftl")),
    ("uk", include_str!("../locales/public.uk.ftl")),
];

pub fn routes() -> Routes {
    Routes::new()
        .get("/administration/post", to(authz::Action::List, LETTER), pages::show)
        .post("/administration/post/again", to(authz::Action::Amend, LETTER), pages::all_again)
        .post("/administration/post/{letter}/again", to(authz::Action::Amend, LETTER), pages::again)
}

pub fn migrations() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(migration::CreateMessages)]
}
