//! Every page of the area, with its permit.

use authz::Action::{Amend, Create, List, Record, View};
use web::{Routes, to};

use crate::contracts::pages as contracts;
use crate::diary::pages as diary;
use crate::mediators::{list as register, pages as mediators};
use crate::needs::pages as needs;
use crate::panels;
use crate::policy::{CONTRACT, DIARY, FIGURE, MEDIATOR, OFFER, REQUEST};
use crate::requests::pages::{answers, calendar, close, show};
use crate::requests::{form, list, report};

pub fn routes() -> Routes {
    Routes::new()
        .get("/mediation", to(List, REQUEST), list::show)
        .get("/mediation/ask", to(Create, REQUEST), form::show)
        .post("/mediation/ask", to(Create, REQUEST), form::submit)
        .get("/mediation/{request}", to(View, REQUEST), show::show)
        .get("/mediation/{request}/calendar.ics", to(View, REQUEST), calendar::download)
        .post("/mediation/{request}/offer", to(Record, REQUEST), answers::offer)
        .post("/mediation/{request}/offers/{offer}/yes", to(Record, OFFER), answers::say_yes)
        .post("/mediation/{request}/offers/{offer}/no", to(Record, OFFER), answers::say_no)
        .post("/mediation/{request}/offers/{offer}/back-out", to(Record, OFFER), answers::cannot_come)
        .get("/mediation/{request}/done", to(Record, REQUEST), report::show)
        .post("/mediation/{request}/done", to(Record, REQUEST), report::submit)
        .post("/mediation/{request}/not-held", to(Record, REQUEST), close::did_not_happen)
        .post("/mediation/{request}/withdraw", to(Record, REQUEST), close::take_back)
        .get("/mediation/mediators", to(View, MEDIATOR), register::show_list)
        .ask("/mediation/mediators/search", to(View, MEDIATOR), register::search)
        .get("/mediation/mediators/new", to(Create, MEDIATOR), mediators::show_new)
        .post("/mediation/mediators/new", to(Create, MEDIATOR), mediators::submit_new)
        .get("/mediation/mediators/{mediator}", to(View, MEDIATOR), mediators::show_one)
        .get("/mediation/mediators/{mediator}/edit", to(Amend, MEDIATOR), mediators::show_edit)
        .post("/mediation/mediators/{mediator}/edit", to(Amend, MEDIATOR), mediators::submit_edit)
        .post("/mediation/mediators/{mediator}/absences", to(Record, DIARY), mediators::away)
        .post("/mediation/absences/{absence}/lift", to(Record, DIARY), mediators::back)
        .get("/mediation/contracts", to(View, CONTRACT), contracts::show_list)
        .get("/mediation/contracts/new", to(Create, CONTRACT), contracts::show_new)
        .post("/mediation/contracts/new", to(Create, CONTRACT), contracts::submit_new)
        .get("/mediation/contracts/{contract}", to(View, CONTRACT), contracts::show_one)
        .get("/mediation/contracts/{contract}/edit", to(Amend, CONTRACT), contracts::show_edit)
        .post("/mediation/contracts/{contract}/edit", to(Amend, CONTRACT), contracts::submit_edit)
        .get("/mediation/diary", to(View, DIARY), diary::show_own)
        .get("/mediation/diary/{mediator}", to(View, DIARY), diary::show)
        .get("/mediation/needs", to(View, FIGURE), needs::show)
        .get("/mediation/panels/person/{person}", to(View, REQUEST), panels::person::show)
}
