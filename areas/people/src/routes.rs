//! The area's addresses.

use authz::Action::{Amend, Close, Create, Decide, Export, List, Record, View};
use web::{Routes, to};

use crate::policy::{ACCESS, EMERGENCY, PERSON, PROCESSING, RESIDENCE, RETENTION, RIGHTS, SAME_PERSON};
use crate::{
    access, amendment, enrolment, erasure, finding, guardian, household, imports, list, notices, papers,
    person, processing, residence, retention, rights, same,
};

pub fn routes() -> Routes {
    Routes::new()
        .get("/people", to(List, PERSON), list::pages::list)
        .get("/people/search", to(List, PERSON), finding::pages::show)
        .ask("/people/search", to(List, PERSON), finding::pages::search)
        .ask("/people/known", to(List, PERSON), finding::pages::known)
        .get("/people/enrol", to(Create, PERSON), enrolment::pages::show)
        .get("/people/enrol/open", to(Create, PERSON), enrolment::pages::show)
        .post("/people/enrol/open", to(Create, PERSON), enrolment::pages::open)
        .post("/people/enrol", to(Create, PERSON), enrolment::pages::submit)
        .get("/people/duplicates", to(View, SAME_PERSON), same::pages::queue)
        .post("/people/duplicates/{pair}", to(Decide, SAME_PERSON), same::pages::submit)
        .get("/people/rights", to(List, RIGHTS), rights::pages::register)
        .get("/people/rights/{request}", to(View, RIGHTS), rights::pages::show)
        .post("/people/rights/{request}/extend", to(Close, RIGHTS), rights::pages::submit_extend)
        .post("/people/rights/{request}/close", to(Close, RIGHTS), rights::pages::submit_close)
        .post("/people/rights/{request}/lift", to(Close, RIGHTS), rights::pages::submit_lift)
        .get("/people/retention", to(View, RETENTION), retention::pages::runs)
        .post("/people/retention", to(Create, RETENTION), retention::pages::submit_look)
        .get("/people/retention/{run}", to(View, RETENTION), retention::pages::show)
        .post("/people/retention/{run}", to(Close, RETENTION), retention::pages::submit)
        .get("/people/retention/{run}/certificate.pdf", to(View, RETENTION), retention::pages::certificate)
        .get("/people/processing", to(View, PROCESSING), processing::pages::show)
        .get("/people/processing.pdf", to(View, PROCESSING), processing::pages::pdf)
        .get("/people/processing.xlsx", to(View, PROCESSING), processing::pages::spreadsheet)
        .get("/people/minors", to(List, PERSON), guardian::pages::minors)
        .get("/people/emergencies", to(List, EMERGENCY), access::emergency::pages::openings)
        .get("/people/erasure", to(Close, PERSON), erasure::pages::choose)
        .post("/people/erasure", to(Close, PERSON), erasure::pages::chosen)
        .get("/people/erasure/{person}", to(Close, PERSON), erasure::pages::show)
        .post("/people/erasure/{person}", to(Close, PERSON), erasure::pages::submit)
        .get("/people/{person}", to(View, PERSON), person::pages::show)
        .get("/people/{person}/amend", to(Amend, PERSON), amendment::pages::show)
        .post("/people/{person}/amend", to(Amend, PERSON), amendment::pages::submit)
        .get("/people/{person}/papers", to(View, PERSON), papers::pages::show)
        .post("/people/{person}/papers", to(Amend, PERSON), papers::pages::submit)
        .post("/people/{person}/papers/withdraw", to(Amend, PERSON), papers::pages::take_back)
        .get("/people/{person}/household", to(View, PERSON), household::pages::show)
        .post("/people/{person}/household", to(Amend, PERSON), household::pages::submit)
        .post("/people/{person}/household/leave", to(Amend, PERSON), household::pages::submit_leave)
        .get("/people/{person}/rights", to(View, RIGHTS), rights::pages::show_person)
        .post("/people/{person}/rights", to(Record, RIGHTS), rights::pages::submit)
        .get("/people/{person}/held.json", to(Export, RIGHTS), rights::pages::machine)
        .get("/people/{person}/held.pdf", to(Export, RIGHTS), rights::pages::pdf)
        .get("/people/{person}/guardian", to(View, PERSON), guardian::pages::show)
        .post("/people/{person}/guardian", to(Amend, PERSON), guardian::pages::submit)
        .post("/people/{person}/guardian/withdraw", to(Amend, PERSON), guardian::pages::take_back)
        .get("/people/{person}/notice", to(View, PERSON), notices::pages::show)
        .get("/people/{person}/notice.pdf", to(View, PERSON), notices::pages::pdf)
        .get("/people/{person}/work", to(View, RESIDENCE), residence::pages::show)
        .get("/people/{person}/share", to(Decide, ACCESS), access::pages::show)
        .post("/people/{person}/share", to(Decide, ACCESS), access::pages::submit)
        .get("/people/{person}/emergency", to(Create, EMERGENCY), access::emergency::pages::show)
        .post("/people/{person}/emergency", to(Create, EMERGENCY), access::emergency::pages::submit)
        .and(imports::routes())
}
