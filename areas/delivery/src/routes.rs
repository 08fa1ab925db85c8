//! Every page of the area, with its permit.

use authz::Action::{Create, Decide, List, Record, View};
use web::{Routes, to};

use crate::planning::pages::{list, one, plan, series, withdraw};
use crate::policy::{PARTICIPATION, SESSION, WITHDRAWAL};
use crate::register;

pub fn routes() -> Routes {
    Routes::new()
        .get("/sessions", to(List, SESSION), list::show)
        .get("/sessions/plan", to(Create, SESSION), plan::show)
        .post("/sessions/plan", to(Create, SESSION), plan::submit)
        .get("/sessions/series", to(Create, SESSION), series::show)
        .post("/sessions/series", to(Create, SESSION), series::submit)
        .get("/sessions/code", to(View, SESSION), one::code)
        .post("/sessions/code", to(View, SESSION), one::find)
        .get("/sessions/{session}", to(View, SESSION), one::show)
        .post("/sessions/{session}/hold", to(Record, SESSION), one::hold)
        .get("/sessions/{session}/cancel", to(Record, SESSION), withdraw::ask_cancel)
        .post("/sessions/{session}/cancel", to(Record, SESSION), withdraw::do_cancel)
        .get("/sessions/{session}/annul", to(Decide, SESSION), withdraw::ask_annul)
        .post("/sessions/{session}/annul", to(Decide, SESSION), withdraw::do_annul)
        .get("/sessions/{session}/restore", to(Record, WITHDRAWAL), withdraw::ask_restore)
        .post("/sessions/{session}/restore", to(Record, WITHDRAWAL), withdraw::do_restore)
        .get("/sessions/{session}/register", to(View, PARTICIPATION), register::pages::show)
        .post("/sessions/{session}/register", to(Record, PARTICIPATION), register::pages::submit)
}
