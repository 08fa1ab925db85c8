//! Who may do what in services: a table.

use authz::Action::{Amend, Close, Create, Decide, List, Record, View};
use authz::Relation::{Anyone, SameOrganisation};
use authz::Role::{
    AdministrativeOfficer, Administrator, Auditor, Authority, CaseWorker, Coordinator, Mediator, Outreach,
    Referent, Teacher,
};
use authz::{Line, allow};

/// A service of the territory.
pub const SERVICE: &str = "service";
/// What is written of a service: places, hours, clauses, payers, free places, checks.
pub const DETAIL: &str = "service-detail";
/// Somebody found that a service is not as it is written.
pub const REPORT: &str = "service-report";
/// A link by which the owner is asked.
pub const ASK: &str = "service-ask";
/// Needs and territories without services.
pub const GAP: &str = "service-gap";

// What people ask, and their own file
/// What somebody asked by themselves, without who and without words.
pub const REQUEST: &str = "help-request";
/// Who asked, and what they and the staff wrote.
pub const REQUEST_WORDS: &str = "help-request-words";
/// Which requests a body answers.
pub const REQUEST_ROUTE: &str = "help-route";
/// Numbers of requests, without anybody in them.
pub const DEMAND: &str = "help-demand";
/// A person's code to the own file.
pub const OWN_CODE: &str = "own-code";

pub const POLICY: &[Line] = &[
    // ---- the directory -------------------------------------------------------------------------
    allow(Administrator, View, SERVICE, Anyone),
    allow(Authority, View, SERVICE, Anyone),
    allow(Coordinator, View, SERVICE, Anyone),
    allow(Referent, View, SERVICE, Anyone),
    allow(AdministrativeOfficer, View, SERVICE, Anyone),
    allow(CaseWorker, View, SERVICE, Anyone),
    allow(Mediator, View, SERVICE, Anyone),
    allow(Outreach, View, SERVICE, Anyone),
    allow(Teacher, View, SERVICE, Anyone),
    allow(Auditor, View, SERVICE, Anyone),
    allow(Administrator, List, SERVICE, Anyone),
    allow(Authority, List, SERVICE, Anyone),
    allow(Coordinator, List, SERVICE, Anyone),
    allow(Referent, List, SERVICE, Anyone),
    allow(AdministrativeOfficer, List, SERVICE, Anyone),
    allow(CaseWorker, List, SERVICE, Anyone),
    allow(Mediator, List, SERVICE, Anyone),
    allow(Outreach, List, SERVICE, Anyone),
    allow(Teacher, List, SERVICE, Anyone),
    allow(Auditor, List, SERVICE, Anyone),
    // Keeping one's own services
    allow(Administrator, Create, SERVICE, Anyone),
    allow(Coordinator, Create, SERVICE, SameOrganisation),
    allow(Referent, Create, SERVICE, SameOrganisation),
    allow(CaseWorker, Create, SERVICE, SameOrganisation),
    allow(Administrator, Amend, SERVICE, Anyone),
    allow(Coordinator, Amend, SERVICE, SameOrganisation),
    allow(Referent, Amend, SERVICE, SameOrganisation),
    allow(CaseWorker, Amend, SERVICE, SameOrganisation),
    allow(Administrator, View, DETAIL, Anyone),
    allow(Coordinator, View, DETAIL, SameOrganisation),
    allow(Referent, View, DETAIL, SameOrganisation),
    allow(CaseWorker, View, DETAIL, SameOrganisation),
    allow(Administrator, Amend, DETAIL, Anyone),
    allow(Coordinator, Amend, DETAIL, SameOrganisation),
    allow(Referent, Amend, DETAIL, SameOrganisation),
    allow(CaseWorker, Amend, DETAIL, SameOrganisation),
    // Saying that something is wrong, for whoever may use the directory; answering, for whoever keeps it
    allow(Administrator, Create, REPORT, Anyone),
    allow(Authority, Create, REPORT, Anyone),
    allow(Coordinator, Create, REPORT, Anyone),
    allow(Referent, Create, REPORT, Anyone),
    allow(CaseWorker, Create, REPORT, Anyone),
    allow(Mediator, Create, REPORT, Anyone),
    allow(Outreach, Create, REPORT, Anyone),
    allow(Teacher, Create, REPORT, Anyone),
    allow(Administrator, View, REPORT, Anyone),
    allow(Coordinator, View, REPORT, SameOrganisation),
    allow(Referent, View, REPORT, SameOrganisation),
    allow(CaseWorker, View, REPORT, SameOrganisation),
    allow(Administrator, Amend, REPORT, Anyone),
    allow(Coordinator, Amend, REPORT, SameOrganisation),
    allow(Referent, Amend, REPORT, SameOrganisation),
    allow(CaseWorker, Amend, REPORT, SameOrganisation),
    // Asking the owner
    allow(Administrator, Create, ASK, Anyone),
    allow(Coordinator, Create, ASK, Anyone),
    allow(Referent, Create, ASK, SameOrganisation),
    allow(Administrator, View, ASK, Anyone),
    allow(Coordinator, View, ASK, Anyone),
    allow(Referent, View, ASK, SameOrganisation),
    // Where nothing is
    allow(Administrator, View, GAP, Anyone),
    allow(Authority, View, GAP, Anyone),
    allow(Coordinator, View, GAP, Anyone),
    allow(Referent, View, GAP, Anyone),
    allow(Auditor, View, GAP, Anyone),
    // What people ask, and their own file
    allow(CaseWorker, List, REQUEST, SameOrganisation),
    allow(CaseWorker, View, REQUEST, SameOrganisation),
    allow(CaseWorker, Record, REQUEST, SameOrganisation),
    allow(CaseWorker, View, REQUEST_WORDS, SameOrganisation),
    allow(Outreach, List, REQUEST, SameOrganisation),
    allow(Outreach, View, REQUEST, SameOrganisation),
    allow(Outreach, Record, REQUEST, SameOrganisation),
    allow(Outreach, View, REQUEST_WORDS, SameOrganisation),
    allow(Mediator, List, REQUEST, SameOrganisation),
    allow(Mediator, View, REQUEST, SameOrganisation),
    allow(Coordinator, List, REQUEST, SameOrganisation),
    allow(Coordinator, View, REQUEST, SameOrganisation),
    allow(Coordinator, Record, REQUEST, SameOrganisation),
    allow(Coordinator, View, REQUEST_WORDS, SameOrganisation),
    allow(CaseWorker, Record, REQUEST_WORDS, SameOrganisation),
    allow(Outreach, Record, REQUEST_WORDS, SameOrganisation),
    allow(Coordinator, Record, REQUEST_WORDS, SameOrganisation),
    // Who may change a request may give it to any other body
    allow(CaseWorker, Decide, REQUEST, Anyone),
    allow(CaseWorker, Decide, REQUEST_WORDS, Anyone),
    allow(Outreach, Decide, REQUEST, Anyone),
    allow(Outreach, Decide, REQUEST_WORDS, Anyone),
    allow(Coordinator, Decide, REQUEST_WORDS, Anyone),
    // What no body answers is seen, and given to one, by whoever coordinates; the authority sees that it waits
    allow(Coordinator, List, REQUEST, Anyone),
    allow(Coordinator, View, REQUEST, Anyone),
    allow(Coordinator, Decide, REQUEST, Anyone),
    allow(Authority, List, REQUEST, Anyone),
    allow(Authority, View, REQUEST, Anyone),
    allow(Coordinator, View, REQUEST_ROUTE, Anyone),
    allow(Authority, View, REQUEST_ROUTE, Anyone),
    allow(Coordinator, Create, REQUEST_ROUTE, SameOrganisation),
    allow(Coordinator, Amend, REQUEST_ROUTE, SameOrganisation),
    allow(Coordinator, View, DEMAND, Anyone),
    allow(Referent, View, DEMAND, Anyone),
    allow(Authority, View, DEMAND, Anyone),
    allow(Auditor, View, DEMAND, Anyone),
    allow(CaseWorker, View, OWN_CODE, SameOrganisation),
    allow(CaseWorker, Create, OWN_CODE, SameOrganisation),
    allow(CaseWorker, Close, OWN_CODE, SameOrganisation),
    allow(Outreach, View, OWN_CODE, SameOrganisation),
    allow(Outreach, Create, OWN_CODE, SameOrganisation),
    allow(Outreach, Close, OWN_CODE, SameOrganisation),
    // A new code voids that of any other body
    allow(CaseWorker, Decide, OWN_CODE, Anyone),
    allow(Outreach, Decide, OWN_CODE, Anyone),
];
