//! The pages of this area and who may open them.

use authz::Action::{Amend, Close, Create, List, View};
use web::{Routes, signed_in, to};

use crate::policy::{MEMBERSHIP, OFFICE, ORGANISATION};
use crate::{bodies, consortia, offices, territory};

pub fn routes() -> Routes {
    Routes::new()
        .get("/organisations", to(List, ORGANISATION), bodies::pages::list)
        .get("/organisations/new", to(Create, ORGANISATION), bodies::pages::show_register)
        .post("/organisations/new", to(Create, ORGANISATION), bodies::pages::register)
        .get("/organisations/{body}", to(View, ORGANISATION), bodies::pages::show)
        .get("/organisations/{body}/edit", to(Amend, ORGANISATION), bodies::pages::show_amend)
        .post("/organisations/{body}/edit", to(Amend, ORGANISATION), bodies::pages::amend)
        .post("/organisations/{body}/name", to(Amend, ORGANISATION), bodies::pages::rename)
        .post("/organisations/{body}/dissolution", to(Close, ORGANISATION), bodies::pages::dissolve)
        .post("/organisations/{body}/offices", to(Create, OFFICE), offices::pages::open)
        .post("/organisations/{body}/offices/{office}/close", to(Amend, OFFICE), offices::pages::close)
        .post("/organisations/{body}/members", to(Create, MEMBERSHIP), consortia::pages::join)
        .post(
            "/organisations/{body}/members/{membership}/end",
            to(Close, MEMBERSHIP),
            consortia::pages::leave,
        )
        .get("/territory", signed_in("names of places are public"), territory::pages::list)
        .get("/territory/{code}", signed_in("names of places are public"), territory::pages::show)
}
