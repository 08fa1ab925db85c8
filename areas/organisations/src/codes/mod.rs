//! Countries and languages: code lists with Italian and English names.

mod countries;
mod languages;
mod named;

pub use countries::{Country, countries, country, country_named, has_free_movement, is_third_country};
pub use languages::{Language, language, language_named, languages};
