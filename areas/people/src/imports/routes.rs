//! The wizard's addresses.

use authz::Action::{Amend, Create, List, View};
use web::{Routes, to};

use super::pages;
use crate::policy::IMPORT;

pub fn routes() -> Routes {
    Routes::new()
        .get("/people/imports", to(List, IMPORT), pages::choose::list)
        .post("/people/imports", to(Create, IMPORT), pages::choose::submit)
        .get("/people/imports/template", to(Create, IMPORT), pages::files::template)
        .get("/people/imports/{import}", to(View, IMPORT), pages::preview::show)
        .get("/people/imports/{import}/columns", to(View, IMPORT), pages::columns::show)
        .post("/people/imports/{import}/columns", to(Amend, IMPORT), pages::columns::submit)
        .post("/people/imports/{import}/decisions", to(Amend, IMPORT), pages::preview::decide)
        .post("/people/imports/{import}/save", to(Amend, IMPORT), pages::preview::save)
        .post("/people/imports/{import}/undo", to(Amend, IMPORT), pages::preview::undo)
        .get("/people/imports/{import}/errors", to(View, IMPORT), pages::files::errors)
}
