//! Every page of the area, with its permit.

use authz::Action::{Amend, Create, Decide, List, Record, View};
use web::{Routes, to};

use crate::planning::pages::{list, one, plan, reschedule, series, withdraw};
use crate::policy::{
    ENROLMENT, GROUP, HEADCOUNT, OPERATOR, OUTCOME, PARTICIPATION, SESSION, STAFF_TIME, WITHDRAWAL,
};
use crate::{api, groups, headcounts, outcomes, panels, register, staff};

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
        .get("/sessions/{session}/move", to(Record, SESSION), reschedule::show)
        .post("/sessions/{session}/move", to(Record, SESSION), reschedule::submit)
        .get("/sessions/{session}/cancel", to(Record, SESSION), withdraw::ask_cancel)
        .post("/sessions/{session}/cancel", to(Record, SESSION), withdraw::do_cancel)
        .get("/sessions/{session}/annul", to(Decide, SESSION), withdraw::ask_annul)
        .post("/sessions/{session}/annul", to(Decide, SESSION), withdraw::do_annul)
        .get("/sessions/{session}/restore", to(Record, WITHDRAWAL), withdraw::ask_restore)
        .post("/sessions/{session}/restore", to(Record, WITHDRAWAL), withdraw::do_restore)
        .get("/sessions/{session}/heads", to(Record, HEADCOUNT), headcounts::pages::show)
        .post("/sessions/{session}/heads", to(Record, HEADCOUNT), headcounts::pages::submit)
        .get("/sessions/{session}/time", to(View, STAFF_TIME), staff::pages::show)
        .post("/sessions/{session}/time", to(Record, STAFF_TIME), staff::pages::submit)
        .get("/sessions/{session}/register", to(View, PARTICIPATION), register::pages::show)
        .post("/sessions/{session}/register", to(Record, PARTICIPATION), register::pages::submit)
        .ask("/sessions/{session}/register/find", to(Record, ENROLMENT), register::latecomer::find)
        .get("/sessions/{session}/register/pdf", to(View, PARTICIPATION), register::print::pdf)
        .get("/delivery/uploads/{upload}", to(Record, ENROLMENT), groups::upload_pages::show)
        .post("/delivery/uploads/{upload}", to(Record, ENROLMENT), groups::upload_pages::enrol)
        .post("/delivery/uploads/{upload}/undo", to(Record, ENROLMENT), groups::upload_pages::undo)
        .get("/groups", to(View, GROUP), groups::pages::list)
        .post("/groups", to(Create, GROUP), groups::pages::open)
        .get("/groups/{group}", to(View, GROUP), groups::pages::one)
        .post("/groups/{group}/find", to(Record, ENROLMENT), groups::pages::find)
        .post("/groups/{group}/enrol", to(Record, ENROLMENT), groups::pages::enrol)
        .post("/groups/{group}/operators", to(Record, OPERATOR), groups::pages::enrol_operator)
        .post("/groups/{group}/leave", to(Record, ENROLMENT), groups::pages::leave)
        .get("/outcomes/follow-ups", to(Record, OUTCOME), outcomes::pages::follow_ups::show)
        .get("/outcomes/of/{person}", to(Record, OUTCOME), outcomes::pages::note::show)
        .post("/outcomes/of/{person}", to(Record, OUTCOME), outcomes::pages::note::submit)
        .get("/outcomes/{outcome}/correct", to(View, OUTCOME), outcomes::pages::correct::show)
        .post("/outcomes/{outcome}/correct", to(Amend, OUTCOME), outcomes::pages::correct::submit)
        .get("/delivery/panels/person/{person}", to(View, PARTICIPATION), panels::person::show)
        .get("/delivery/panels/project/{project}", to(View, SESSION), panels::project::show)
        .get("/api/v1/sessions", to(List, SESSION), api::sessions)
        .asks(api::FILTERS)
        .gives::<api::Sessions>()
        .get("/api/v1/sessions/{session}/register", to(View, PARTICIPATION), api::show)
        .gives::<api::Register>()
        .post("/api/v1/sessions/{session}/register", to(Record, PARTICIPATION), api::submit)
        .takes::<api::Sent>()
        .gives::<api::Register>()
}
