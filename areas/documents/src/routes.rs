//! The area's addresses.

use authz::Action::{Create, View};
use web::{Routes, to};

use crate::attachments::pages;
use crate::policy::DOCUMENT;

pub fn routes() -> Routes {
    Routes::new()
        .get("/documents/of/{kind}/{record}", to(View, DOCUMENT), pages::list)
        .post("/documents/of/{kind}/{record}", to(Create, DOCUMENT), pages::attach)
        .get("/documents/panels/{kind}/{record}", to(View, DOCUMENT), pages::panel)
        .get("/documents/{document}", to(View, DOCUMENT), pages::show)
        .get("/documents/{document}/content", to(View, DOCUMENT), pages::content)
        .post("/documents/{document}/restricted", to(Create, DOCUMENT), pages::restrict)
        .post("/documents/{document}/versions", to(Create, DOCUMENT), pages::supersede)
}
