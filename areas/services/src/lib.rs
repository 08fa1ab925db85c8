//! The territory's services and the doors to them: the directory, desks and appointments, outreach, what people ask.

pub mod appointments;
pub mod contacts;
pub mod desks;
mod entities;
mod migrations;
pub mod outreach;
mod policy;
mod routes;

pub use desks::forget::forget_person;
pub use desks::today::today;
pub use migrations::all as migrations;
pub use policy::*;
pub use routes::routes;

/// The area's texts.
pub const LOCALES: &[l10n::Source] = &[
    ("it", include_str!("../locales/it.ftl")),
    ("en", include_str!("../locales/en.ftl")),
    // Desks, appointments, outreach
    ("it", include_str!("../locales/desks.it.ftl")),
    ("en", include_str!("../locales/desks.en.ftl")),
    ("it", include_str!("../locales/public.it.ftl")),
    ("en", include_str!("../locales/public.en.ftl")),
    ("fr", include_str!("../locales/public.fr.ftl")),
    ("ar", include_str!("../locales/public.ar.ftl")),
    ("ur", include_str!("../locales/public.ur.ftl")),
    ("bn", include_str!("../locales/public.bn.ftl")),
    ("uk", include_str!("../locales/public.uk.ftl")),
];
