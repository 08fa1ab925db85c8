//! Addresses of the quarterly sheet.

use authz::Action::{Close, Create, Decide, Export, List, Record, View};
use web::{Routes, to};

use super::download::Answer;
use super::pages::{
    changes, compare, decision, deliveries, download, list, overview, show, spending, submission, texts,
};
use super::policy::{DATA_DELIVERY, NARRATIVE, SHEET, SPENDING};

pub fn routes() -> Routes {
    Routes::new()
        .get("/sheets", to(List, SHEET), overview::overview)
        .get("/projects/{project}/sheets", to(List, SHEET), list::list)
        .get("/projects/{project}/sheets/{quarter}", to(View, SHEET), show::show)
        .get("/projects/{project}/sheets/{quarter}/submission", to(Close, SHEET), submission::review)
        .post("/projects/{project}/sheets/{quarter}/submission", to(Close, SHEET), submission::submit_now)
        .get("/projects/{project}/sheets/{quarter}/decision", to(Decide, SHEET), decision::ask)
        .post("/projects/{project}/sheets/{quarter}/decision", to(Decide, SHEET), decision::send_back)
        .post("/projects/{project}/sheets/{quarter}/acceptance", to(Decide, SHEET), decision::accept)
        .get("/projects/{project}/sheets/{quarter}/texts", to(Create, SHEET), texts::edit)
        .post("/projects/{project}/sheets/{quarter}/texts", to(Record, NARRATIVE), texts::save)
        .get("/projects/{project}/sheets/{quarter}/spending", to(Create, SHEET), spending::edit)
        .post("/projects/{project}/sheets/{quarter}/spending", to(Record, SPENDING), spending::save)
        .get("/projects/{project}/sheets/{quarter}/deliveries", to(View, DATA_DELIVERY), deliveries::board)
        .post(
            "/projects/{project}/sheets/{quarter}/deliveries",
            to(Record, DATA_DELIVERY),
            deliveries::declare_complete,
        )
        .post(
            "/projects/{project}/sheets/{quarter}/deliveries/withdrawal",
            to(Record, DATA_DELIVERY),
            deliveries::withdraw,
        )
        .get("/projects/{project}/sheets/{quarter}/changes", to(View, SHEET), changes::list)
        .get("/projects/{project}/sheets/{quarter}/comparison", to(View, SHEET), compare::compare)
        .get("/projects/{project}/sheets/{quarter}/download/{format}", to(Export, SHEET), download::download)
        .get("/api/v1/projects/{code}/sheets/{quarter}", to(Export, SHEET), download::api)
        .gives::<Answer<'static>>()
}
