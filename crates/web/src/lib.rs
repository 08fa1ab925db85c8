//! Routes with permits, forms, pages, components and errors: what every area's pages are made of.

mod assets;
mod failure;
mod form;
mod guard;
mod language;
mod listing;
mod page;
mod path;
mod reply;
mod routes;
mod site;
mod speech;
mod to_arg;
mod work;

pub use failure::Failure;
pub use form::{File, Form};
pub use guard::{CSRF_COOKIE, SESSION_COOKIE};
pub use listing::Listing;
pub use page::{Flash, FlashKind, NavItem, Page};
pub use path::Path;
pub use reply::{Answer, Redirect, Reply};
pub use routes::{Permit, Route, Routes, public, signed_in, to};
pub use site::{Credentials, Identify, NavEntry, Settings, Site, Visitor};
pub use speech::{Shape, Speech};
pub use to_arg::ToArg;
pub use work::Work;

/// The platform's own texts.
pub const LOCALES: &[l10n::Source] = &[
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
