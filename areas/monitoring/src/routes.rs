//! The area's pages: a table.

use authz::Action::{Export, Record, View};
use web::{Routes, to};

use crate::policy::{DEVIATION, EVIDENCE, INDICATOR};
use crate::{deviations, figures, incomplete, progress};

pub fn routes() -> Routes {
    Routes::new()
        .get("/projects/{project}/indicators", to(View, INDICATOR), figures::pages::indicators)
        .get("/projects/{project}/indicators/{code}", to(View, INDICATOR), figures::pages::figure)
        .get("/projects/{project}/indicators/{code}/evidence", to(Export, EVIDENCE), figures::pages::evidence)
        .get("/projects/{project}/progress", to(View, INDICATOR), progress::pages::activities)
        .get("/projects/{project}/progress/{activity}", to(View, INDICATOR), progress::records_page::show)
        .get("/projects/{project}/timeline", to(View, INDICATOR), progress::timeline::show)
        .get("/projects/{project}/incomplete", to(View, EVIDENCE), incomplete::pages::queue)
        .get("/projects/{project}/deviations", to(View, DEVIATION), deviations::pages::list)
        .get("/projects/{project}/deviations/{about}/{code}", to(Record, DEVIATION), deviations::pages::ask)
        .post(
            "/projects/{project}/deviations/{about}/{code}",
            to(Record, DEVIATION),
            deviations::pages::submit,
        )
        .get("/api/v1/projects/{code}/indicators", to(View, INDICATOR), figures::pages::api)
        .asks(&["quarter", "evidence"])
        .gives::<figures::pages::Answer>()
}
