//! The staff's pages of requests.

pub mod deeds;
pub mod demand;
pub mod list;
pub mod one;
pub mod routes;

use web::Page;

/// A territory's name, or that the person preferred not to say.
pub(crate) fn place(page: &Page, code: Option<&str>) -> String {
    let place = code.and_then(organisations::territory::by_code);
    place.map_or_else(|| page.t("asking-no-place"), |place| place.label())
}

pub(crate) fn language(page: &Page, code: &str) -> String {
    organisations::codes::language(code)
        .map_or_else(|| code.to_owned(), |language| language.name(page.locale()).to_owned())
}
