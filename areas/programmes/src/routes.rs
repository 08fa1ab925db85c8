//! Every page of the area, with its permit.

use authz::Action::{Amend, Create, List, Record, View};
use web::{Routes, to};

use crate::policy::{ACTIVITY, CALL, DELIVERABLE, PROGRAMME, PROJECT, VERSION};
use crate::projects::pages::{
    activity, amendments, api, change, context, handover, import, list, network, of_body, overview, promises,
    whole,
};
use crate::reference::pages as reference;

pub fn routes() -> Routes {
    Routes::new()
        .get("/projects", to(List, PROJECT), list::show)
        .get("/projects/import", to(Create, PROJECT), import::show)
        .post("/projects/import", to(Create, PROJECT), import::submit)
        .get("/projects/{project}", to(View, PROJECT), overview::show)
        .get("/projects/{project}/network", to(View, PROJECT), network::show)
        .get("/projects/{project}/promises", to(View, PROJECT), promises::show)
        .get("/projects/{project}/context", to(View, PROJECT), context::show)
        .get("/projects/{project}/sheet", to(View, PROJECT), whole::show)
        .get("/projects/{project}/activities/{activity}", to(View, ACTIVITY), activity::show)
        .get("/projects/{project}/deliverables/{deliverable}", to(Record, DELIVERABLE), handover::show)
        .post("/projects/{project}/deliverables/{deliverable}", to(Record, DELIVERABLE), handover::submit)
        .get("/projects/{project}/amendments", to(View, VERSION), amendments::list)
        .get("/projects/{project}/amendments/compare", to(View, VERSION), amendments::side_by_side)
        .get("/projects/{project}/amend", to(Amend, PROJECT), change::show_amend)
        .post("/projects/{project}/amend", to(Amend, PROJECT), change::submit_amend)
        .get("/projects/{project}/extend", to(Amend, PROJECT), change::show_extend)
        .post("/projects/{project}/extend", to(Amend, PROJECT), change::submit_extend)
        .get("/projects/panels/organisation/{body}", to(List, PROJECT), of_body::show)
        .get("/programmes", to(List, PROGRAMME), reference::list)
        .get("/programmes/{programme}", to(View, PROGRAMME), reference::show)
        .get("/calls/{call}", to(View, CALL), reference::show_call)
        .post("/calls/{call}/rules", to(Amend, CALL), reference::submit_rule)
        .get("/api/v1/projects", to(List, PROJECT), api::projects)
        .asks(&["q", "state", "sort", "dir", "page"])
        .gives::<api::Projects>()
        .get("/api/v1/projects/{code}", to(View, PROJECT), api::project)
        .gives::<api::Whole>()
        .get("/api/v1/projects/{code}/activities", to(View, ACTIVITY), api::project_activities)
        .gives::<Vec<api::ActivityJson>>()
}
