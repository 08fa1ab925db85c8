//! The indicators of all projects the reader follows, side by side and added up: counts, no names.

mod pages;
mod queries;

use authz::Action::List;
use web::{Routes, to};

use crate::policy::INDICATOR;

pub fn routes() -> Routes {
    Routes::new().get("/indicators", to(List, INDICATOR), pages::all).get(
        "/indicators/{code}",
        to(List, INDICATOR),
        pages::one,
    )
}
