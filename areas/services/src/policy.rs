//! Who may do what in services: a table.

use authz::Action::{Amend, Close, Create, Decide, List, Record, View};
use authz::Relation::{Anyone, SameOrganisation};
use authz::Role::{Auditor, Authority, CaseWorker, Coordinator, Mediator, Outreach, Referent};
use authz::{Line, allow};

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
