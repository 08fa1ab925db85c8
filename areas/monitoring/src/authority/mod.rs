//! What an authority sees: the projects of its territory side by side, in counts and money, no names.

mod pages;
mod queries;
pub mod rules;
pub mod summary;

use authz::Action::View;
use web::{Routes, to};

use crate::sheets::policy::TERRITORY_OVERVIEW;

pub fn routes() -> Routes {
    Routes::new().get("/overview", to(View, TERRITORY_OVERVIEW), pages::overview).get(
        "/overview/{project}",
        to(View, TERRITORY_OVERVIEW),
        pages::project,
    )
}
