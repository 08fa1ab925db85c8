//! Pages of what people ask by themselves and of their own file, with their permits.

use authz::Action::{Amend, Close, Create, Decide, List, Record, View};
use web::{Routes, public, to};

use crate::asking::staff_pages::{deeds, demand, list as requests, one as request, routes as answering};
use crate::asking::{public_pages as aiuto, status_pages};
use crate::own_file::{public_pages as own, staff_pages as own_code};
use crate::policy::{DEMAND, OWN_CODE, REQUEST, REQUEST_ROUTE, REQUEST_WORDS};

pub(super) fn routes() -> Routes {
    asking().and(own_file())
}

const ANYBODY_ASKS: &str = "anybody may ask for help, and read the answer with the code of the request";
const ANYBODY_READS: &str = "a person reads the own file with a code given in person and the year of birth";

fn asking() -> Routes {
    Routes::new()
        .get("/aiuto", public(ANYBODY_ASKS), aiuto::show)
        .in_every_language()
        .post("/aiuto", public(ANYBODY_ASKS), aiuto::submit)
        .in_every_language()
        .get("/aiuto/stato", public(ANYBODY_ASKS), status_pages::show)
        .in_every_language()
        .post("/aiuto/stato", public(ANYBODY_ASKS), status_pages::submit)
        .in_every_language()
        .get("/requests", to(List, REQUEST), requests::show)
        .get("/requests/routes", to(View, REQUEST_ROUTE), answering::show)
        .post("/requests/routes", to(Create, REQUEST_ROUTE), answering::submit)
        .post("/requests/routes/{route}/close", to(Amend, REQUEST_ROUTE), answering::close)
        .get("/requests/demand", to(View, DEMAND), demand::show)
        .post("/requests/discard", to(Record, REQUEST), requests::submit_discard)
        .post("/requests/restore", to(Record, REQUEST), requests::submit_restore)
        .get("/requests/{request}", to(View, REQUEST), request::show)
        .post("/requests/{request}/open", to(View, REQUEST_WORDS), request::open)
        .post("/requests/{request}/take", to(Record, REQUEST), deeds::take)
        .get("/requests/{request}/answer", to(Record, REQUEST), deeds::show_answer)
        .post("/requests/{request}/answer", to(Record, REQUEST), deeds::submit_answer)
        .get("/requests/{request}/pass", to(Decide, REQUEST), deeds::show_pass)
        .post("/requests/{request}/pass", to(Decide, REQUEST), deeds::submit_pass)
        .get("/requests/{request}/close", to(Record, REQUEST), deeds::show_close)
        .post("/requests/{request}/close", to(Record, REQUEST), deeds::submit_close)
        .post("/requests/{request}/reopen", to(Record, REQUEST), deeds::reopen)
        .post("/requests/{request}/join", to(Record, REQUEST), deeds::join)
        .post("/requests/{request}/part", to(Record, REQUEST), deeds::part)
}

fn own_file() -> Routes {
    Routes::new()
        .get("/mia-scheda", public(ANYBODY_READS), own::show)
        .in_every_language()
        .post("/mia-scheda", public(ANYBODY_READS), own::enter)
        .in_every_language()
        .post("/mia-scheda/errore", public(ANYBODY_READS), own::wrong)
        .in_every_language()
        .post("/mia-scheda/esci", public(ANYBODY_READS), own::leave)
        .in_every_language()
        .get("/people/{person}/own-code", to(View, OWN_CODE), own_code::show)
        .post("/people/{person}/own-code", to(Create, OWN_CODE), own_code::submit)
        .post("/people/{person}/own-code/revoke", to(Close, OWN_CODE), own_code::take_back)
}
