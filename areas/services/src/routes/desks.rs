//! Pages of desks, appointments and outreach, with their permits.

use authz::Action::{Amend, Create, Export, List, Record, View};
use web::{Routes, public, to};

use crate::appointments::pages::{agenda, book, links, one, own, person};
use crate::contacts::pages as contacts;
use crate::desks::pages::{day, figures, list, settings};
use crate::outreach::pages::{coverage, round, units};
use crate::policy::{APPOINTMENT, CONTACT, DESK, FEED, INVITATION, ROUND, UNIT, VISIT};

pub(super) fn routes() -> Routes {
    Routes::new().and(desks()).and(appointments()).and(outreach())
}

fn desks() -> Routes {
    Routes::new()
        .get("/desks", to(List, DESK), list::show)
        .get("/desks/new", to(Create, DESK), list::show_new)
        .post("/desks/new", to(Create, DESK), list::submit_new)
        .get("/desks/{desk}", to(View, VISIT), day::show)
        .post("/desks/{desk}/ticket", to(Record, VISIT), day::submit_ticket)
        .post("/desks/visits/{visit}/call", to(Record, VISIT), day::submit_call)
        .post("/desks/visits/{visit}/leave", to(Record, VISIT), day::submit_leave)
        .get("/desks/{desk}/figures", to(Export, VISIT), figures::show)
        .get("/desks/{desk}/settings", to(Amend, DESK), settings::show)
        .post("/desks/{desk}/settings", to(Amend, DESK), settings::submit)
        .post("/desks/{desk}/hours", to(Amend, DESK), settings::submit_hours)
        .post("/desks/hours/{hours}/end", to(Amend, DESK), settings::submit_end_hours)
        .post("/desks/{desk}/closures", to(Amend, DESK), settings::submit_closure)
        .post("/desks/closures/{closure}/end", to(Amend, DESK), settings::submit_reopen)
        .post("/desks/{desk}/procedures", to(Amend, DESK), settings::submit_procedure)
        .post("/desks/procedures/{procedure}/end", to(Amend, DESK), settings::submit_withdraw)
        .post("/desks/{desk}/rooms", to(Amend, DESK), settings::submit_room)
        .post("/desks/rooms/{room}/end", to(Amend, DESK), settings::submit_close_room)
        .post("/desks/{desk}/workers", to(Amend, DESK), settings::submit_worker)
        .post("/desks/workers/{worker}/end", to(Amend, DESK), settings::submit_unseat)
        .get("/desks/{desk}/contact", to(Record, CONTACT), contacts::show_new)
        .post("/desks/{desk}/contact", to(Record, CONTACT), contacts::submit_new)
        .get("/contacts/{contact}", to(View, CONTACT), contacts::show)
        .post("/contacts/{contact}/link", to(Amend, CONTACT), contacts::submit_link)
        .post("/contacts/{contact}/unlink", to(Amend, CONTACT), contacts::submit_unlink)
}

const LINK: &str = "whoever was given the link books an appointment for themselves";
const CALENDAR: &str =
    "calendar programs cannot sign in: the secret in the address opens times without names";

fn appointments() -> Routes {
    Routes::new()
        .get("/agenda", to(List, APPOINTMENT), agenda::show)
        .post("/agenda/feeds", to(Create, FEED), agenda::submit_feed)
        .post("/agenda/feeds/{feed}/revoke", to(Amend, FEED), agenda::submit_revoke)
        .get("/calendar/{file}", public(CALENDAR), agenda::calendar)
        .get("/desks/{desk}/book", to(Create, APPOINTMENT), book::show)
        .post("/desks/{desk}/book", to(Create, APPOINTMENT), book::submit)
        .get("/desks/{desk}/links", to(Create, INVITATION), links::show)
        .post("/desks/{desk}/links", to(Create, INVITATION), links::submit)
        .post("/desks/links/{link}/revoke", to(Amend, INVITATION), links::submit_revoke)
        .get("/appointments/{appointment}", to(View, APPOINTMENT), one::show)
        .post("/appointments/{appointment}/move", to(Record, APPOINTMENT), one::submit_move)
        .post("/appointments/{appointment}/cancel", to(Record, APPOINTMENT), one::submit_cancel)
        .post("/appointments/{appointment}/arrived", to(Record, APPOINTMENT), one::submit_arrived)
        .post("/appointments/{appointment}/absent", to(Record, APPOINTMENT), one::submit_absent)
        .post("/appointments/{appointment}/called", to(Record, APPOINTMENT), one::submit_called)
        .get("/services/panels/person/{person}", to(View, APPOINTMENT), person::show)
        .get("/b/{link}", public(LINK), own::show)
        .in_every_language()
        .post("/b/{link}", public(LINK), own::submit)
        .in_every_language()
        .get("/b/{link}/{code}", public(LINK), own::show_booked)
        .in_every_language()
        .post("/b/{link}/{code}/cancel", public(LINK), own::submit_cancel)
        .in_every_language()
}

fn outreach() -> Routes {
    Routes::new()
        .get("/outreach", to(List, UNIT), units::list)
        .get("/outreach/new", to(Create, UNIT), units::show_new)
        .post("/outreach/new", to(Create, UNIT), units::submit_new)
        .get("/outreach/coverage", to(Export, ROUND), coverage::show)
        .get("/outreach/{unit}", to(List, UNIT), units::show)
        .post("/outreach/{unit}/places", to(Amend, UNIT), units::submit_place)
        .post("/outreach/places/{place}/end", to(Amend, UNIT), units::submit_close_place)
        .post("/outreach/{unit}/members", to(Amend, UNIT), units::submit_member)
        .post("/outreach/members/{member}/end", to(Amend, UNIT), units::submit_part)
        .post("/outreach/{unit}/rounds", to(Create, ROUND), units::submit_round)
        .get("/rounds/{round}", to(List, ROUND), round::show)
        .post("/rounds/{round}/close", to(Record, ROUND), round::submit_close)
        .post("/rounds/{round}/cancel", to(Record, ROUND), round::submit_cancel)
        .post("/rounds/stops/{stop}/arrive", to(Record, ROUND), round::submit_arrive)
        .post("/rounds/stops/{stop}/leave", to(Record, ROUND), round::submit_leave)
        .post("/rounds/stops/{stop}/met", to(Record, ROUND), round::submit_met)
        .post("/rounds/stops/{stop}/undo", to(Record, ROUND), round::submit_undo)
        .post("/rounds/stops/{stop}/line", to(Record, ROUND), round::submit_line)
        .post("/rounds/stops/{stop}/describe", to(Record, ROUND), round::submit_describe)
}
