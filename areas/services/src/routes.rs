//! Every page of the area, with its permit.

use authz::Action::{Amend, Close, Create, Decide, List, Record, View};
use web::{Routes, public, to};

use crate::asking::staff_pages::{deeds, demand, list as requests, one as request, routes as answering};
use crate::asking::{public_pages as aiuto, status_pages};
use crate::directory::pages::{asked, clauses, form, funding, gaps, list, mine, one, places};
use crate::directory::{api, hsds};
use crate::offer::pages as offer;
use crate::own_file::{public_pages as own, staff_pages as own_code};
use crate::policy::{ASK, DEMAND, GAP, OWN_CODE, REPORT, REQUEST, REQUEST_ROUTE, REQUEST_WORDS, SERVICE};

pub fn routes() -> Routes {
    directory().and(keeping()).and(offers()).and(machines()).and(asking()).and(own_file())
}

/// Finding a service, reading it, saying what is wrong with it.
fn directory() -> Routes {
    Routes::new()
        .get("/services", to(List, SERVICE), list::show)
        .get("/services/gaps", to(View, GAP), gaps::show)
        .get("/services/{service}", to(View, SERVICE), one::show)
        .post("/services/{service}/report", to(Create, REPORT), one::report)
        .post("/services/{service}/ask", to(Create, ASK), one::ask)
        .get("/services/asked/{secret}", public("whoever holds the link was sent it to answer"), asked::show)
        .ask(
            "/services/asked/{secret}",
            public("whoever holds the link was sent it to answer"),
            asked::submit,
        )
}

/// Keeping the services of one's body true.
fn keeping() -> Routes {
    Routes::new()
        .get("/services/mine", to(Amend, SERVICE), mine::show)
        .get("/services/new", to(Create, SERVICE), form::show_new)
        .post("/services/new", to(Create, SERVICE), form::register)
        .get("/services/{service}/edit", to(Amend, SERVICE), form::show_edit)
        .post("/services/{service}/edit", to(Amend, SERVICE), form::amend)
        .post("/services/{service}/check", to(Amend, SERVICE), one::confirm)
        .post("/services/{service}/free", to(Amend, SERVICE), mine::free)
        .get("/services/{service}/capacity", to(Amend, SERVICE), mine::show_capacity)
        .post("/services/{service}/capacity", to(Amend, SERVICE), mine::set_capacity)
        .get("/services/{service}/places", to(Amend, SERVICE), places::show)
        .post("/services/{service}/places", to(Amend, SERVICE), places::add)
        .post("/services/{service}/places/remove", to(Amend, SERVICE), places::remove)
        .get("/services/{service}/places/{place}", to(Amend, SERVICE), places::show_one)
        .post("/services/{service}/places/{place}", to(Amend, SERVICE), places::change)
        .get("/services/{service}/clauses", to(Amend, SERVICE), clauses::show)
        .post("/services/{service}/clauses", to(Amend, SERVICE), clauses::add)
        .post("/services/{service}/clauses/end", to(Amend, SERVICE), clauses::end)
        .get("/services/{service}/funding", to(Amend, SERVICE), funding::show)
        .post("/services/{service}/funding", to(Amend, SERVICE), funding::add)
        .post("/services/{service}/funding/end", to(Amend, SERVICE), funding::end)
}

/// What can be offered, to a person or to nobody in particular.
fn offers() -> Routes {
    Routes::new()
        .get("/services/offer", to(List, SERVICE), offer::show)
        .ask("/services/offer", to(List, SERVICE), offer::look)
        .get("/services/offer/{person}", to(View, people::PERSON), offer::show_for)
        .ask("/services/offer/{person}", to(View, people::PERSON), offer::look_for)
}

fn machines() -> Routes {
    Routes::new()
        .get("/api/v1/services", to(List, SERVICE), api::services)
        .gives::<hsds::HsdsPage>()
        .asks(api::FILTERS)
        .get("/api/v1/services/{service}", to(View, SERVICE), api::service)
        .gives::<hsds::HsdsService>()
}

// What people ask, and their own file
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
