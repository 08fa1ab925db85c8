//! Every page of the area, with its permit.

use authz::Action::{Close, Create, Decide, List, Record, View};
use web::{Routes, public, to};

use crate::assessments::pages as assessments;
use crate::file::pages::{close, list, one, open};
use crate::plans::pages as plans;
use crate::policy::{
    ASSESSMENT, CASE, CASELOAD, CLOSURE, CONFERENCE, HANDOVER, MEMBER, NOTE, PLAN, TASK, VULNERABILITY,
};
use crate::policy::{REFERRAL, REFERRAL_PAIRS};
use crate::referrals::pages as referrals;
use crate::vulnerabilities::pages as vulnerabilities;
use crate::{conferences, load, notes, panels, tasks, team};

pub fn routes() -> Routes {
    Routes::new()
        .get("/cases", to(List, CASE), list::show)
        .get("/cases/load", to(View, CASELOAD), load::pages::show)
        .get("/cases/open/{person}", to(Create, CASE), open::show)
        .post("/cases/open/{person}", to(Create, CASE), open::submit)
        .get("/cases/{case}", to(View, CASE), one::show)
        .get("/cases/{case}/close", to(Close, CLOSURE), close::show)
        .post("/cases/{case}/close", to(Close, CLOSURE), close::submit)
        .get("/cases/{case}/reopen", to(Close, CLOSURE), close::show_reopen)
        .post("/cases/{case}/reopen", to(Close, CLOSURE), close::submit_reopen)
        .get("/cases/{case}/review", to(Record, CASE), close::show_review)
        .post("/cases/{case}/review", to(Record, CASE), close::submit_review)
        .get("/cases/{case}/notes/new", to(Record, NOTE), notes::pages::show)
        .post("/cases/{case}/notes/new", to(Record, NOTE), notes::pages::submit)
        .get("/cases/notes/{note}/correct", to(Record, NOTE), notes::pages::show_correct)
        .post("/cases/notes/{note}/correct", to(Record, NOTE), notes::pages::submit_correct)
        .get("/cases/{case}/tasks/new", to(Create, TASK), tasks::pages::show_add)
        .post("/cases/{case}/tasks/new", to(Create, TASK), tasks::pages::submit_add)
        .get("/cases/tasks/{task}", to(View, TASK), tasks::pages::show)
        .post("/cases/tasks/{task}/done", to(Record, TASK), tasks::pages::done)
        .post("/cases/tasks/{task}/drop", to(Record, TASK), tasks::pages::drop)
        .post("/cases/tasks/{task}/reopen", to(Record, TASK), tasks::pages::reopen)
        .get("/cases/{case}/team", to(View, MEMBER), team::pages::show)
        .post("/cases/{case}/team", to(Decide, MEMBER), team::pages::submit)
        .post("/cases/seats/{seat}/leave", to(Decide, MEMBER), team::pages::submit_leave)
        .get("/cases/{case}/handover", to(Create, HANDOVER), team::pages::show_handover)
        .post("/cases/{case}/handover", to(Create, HANDOVER), team::pages::submit_handover)
        .get("/cases/handovers/{handover}", to(Decide, HANDOVER), team::pages::show_answer)
        .post("/cases/handovers/{handover}", to(Decide, HANDOVER), team::pages::submit_answer)
        .get("/cases/{case}/conferences", to(View, CONFERENCE), conferences::pages::list)
        .get("/cases/{case}/conferences/new", to(Create, CONFERENCE), conferences::pages::show_call)
        .post("/cases/{case}/conferences/new", to(Create, CONFERENCE), conferences::pages::submit_call)
        .get("/cases/conferences/{conference}", to(View, CONFERENCE), conferences::pages::show)
        .post("/cases/conferences/{conference}", to(Record, CONFERENCE), conferences::pages::submit)
        .post(
            "/cases/conferences/{conference}/cancel",
            to(Record, CONFERENCE),
            conferences::pages::submit_cancel,
        )
        .get("/cases/panels/person/{person}", to(View, CASE), panels::person::show)
        .and(needs())
        .and(of_referrals())
}

/// Needs, vulnerabilities and the plan of a case.
fn needs() -> Routes {
    Routes::new()
        .get("/cases/{case}/assessment", to(View, ASSESSMENT), assessments::list)
        .get("/cases/{case}/assessment/new", to(Create, ASSESSMENT), assessments::new)
        .post("/cases/{case}/assessment/new", to(Create, ASSESSMENT), assessments::submit)
        .get("/cases/{case}/assessment/compare", to(View, ASSESSMENT), assessments::two)
        .get("/cases/{case}/assessment/{number}", to(View, ASSESSMENT), assessments::one)
        .get("/cases/{case}/vulnerabilities", to(View, VULNERABILITY), vulnerabilities::closed)
        .ask("/cases/{case}/vulnerabilities/open", to(View, VULNERABILITY), vulnerabilities::open)
        .post("/cases/{case}/vulnerabilities", to(Record, VULNERABILITY), vulnerabilities::submit)
        .post("/cases/{case}/vulnerabilities/{one}/end", to(Record, VULNERABILITY), vulnerabilities::end)
        .post(
            "/cases/{case}/vulnerabilities/{one}/withdraw",
            to(Record, VULNERABILITY),
            vulnerabilities::withdraw,
        )
        .get("/cases/{case}/plan", to(View, PLAN), plans::show::show)
        .get("/cases/{case}/plan/edit", to(Record, PLAN), plans::edit::edit)
        .post("/cases/{case}/plan/edit", to(Record, PLAN), plans::edit::submit)
        .post("/cases/{case}/plan/discard", to(Record, PLAN), plans::edit::submit_discard)
        .get("/cases/{case}/plan/agree", to(Decide, PLAN), plans::agree::show)
        .post("/cases/{case}/plan/agree", to(Decide, PLAN), plans::agree::submit)
        .get("/cases/{case}/plan/review", to(Record, PLAN), plans::review::show)
        .post("/cases/{case}/plan/review", to(Record, PLAN), plans::review::submit)
        .get("/cases/{case}/plan/steps/{step}", to(Record, PLAN), plans::mark::show)
        .post("/cases/{case}/plan/steps/{step}", to(Record, PLAN), plans::mark::submit)
        .get("/cases/{case}/plan/pdf", to(View, PLAN), crate::plans::print::pdf)
        .get("/cases/{case}/plan/versions", to(View, PLAN), plans::versions::list)
        .get("/cases/{case}/plan/versions/{number}", to(View, PLAN), plans::versions::one)
        .get("/cases/{case}/plan/versions/{number}/scan", to(View, PLAN), plans::versions::scan)
}

fn of_referrals() -> Routes {
    const LINK: &str = "a body without account answers one referral by its personal link";
    Routes::new()
        .get("/people/{person}/refer", to(Create, REFERRAL), referrals::refer::show)
        .post("/people/{person}/refer", to(Create, REFERRAL), referrals::refer::submit)
        .get("/cases/{case}/referrals", to(View, REFERRAL), referrals::of_case::show)
        .get("/referrals", to(List, REFERRAL), referrals::list::show)
        .get("/referrals/pairs", to(View, REFERRAL_PAIRS), referrals::pairs::show)
        .get("/referrals/{referral}", to(View, REFERRAL), referrals::one::show)
        .post("/referrals/{referral}/send", to(Record, REFERRAL), referrals::one::submit_send)
        .post("/referrals/{referral}/discard", to(Record, REFERRAL), referrals::one::submit_discard)
        .post("/referrals/{referral}/step", to(Record, REFERRAL), referrals::one::submit_step)
        .post("/referrals/{referral}/reroute", to(Create, REFERRAL), referrals::one::submit_reroute)
        .post("/referrals/{referral}/link", to(Record, REFERRAL), referrals::one::submit_link)
        .get("/r/{link}", public(LINK), referrals::answer::show)
        .in_every_language()
        .post("/r/{link}", public(LINK), referrals::answer::submit)
        .in_every_language()
}
