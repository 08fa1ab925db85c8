//! Pages of the directory and of what can be offered, with their permits.

use authz::Action::{Amend, Create, List, View};
use web::{Routes, public, to};

use crate::directory::pages::{asked, clauses, form, funding, gaps, list, mine, one, places};
use crate::directory::{api, hsds};
use crate::offer::pages as offer;
use crate::policy::{ASK, GAP, REPORT, SERVICE};

pub(super) fn routes() -> Routes {
    directory().and(keeping()).and(offers()).and(machines())
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
