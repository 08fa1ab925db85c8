//! Who may do what in services: a table.

use authz::Action::{Amend, Close, Create, Decide, Export, List, Record, View};
use authz::Relation::{Anyone, Authority as Oversees, LeadPartner, Own, SameOrganisation};
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

/// A desk with its hours, rooms, workers and kinds of procedure.
pub const DESK: &str = "services-desk";
/// A ticket at the counter: no name.
pub const VISIT: &str = "services-visit";
pub const CONTACT: &str = "services-contact";
pub const APPOINTMENT: &str = "services-appointment";
/// A link to book with.
pub const INVITATION: &str = "services-invitation";
/// A calendar somebody subscribed to.
pub const FEED: &str = "services-feed";
/// What goes out, with its members and places.
pub const UNIT: &str = "services-unit";
pub const ROUND: &str = "services-round";

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
    // CaseWorker
    allow(CaseWorker, View, DESK, SameOrganisation),
    allow(CaseWorker, List, DESK, SameOrganisation),
    allow(CaseWorker, View, VISIT, SameOrganisation),
    allow(CaseWorker, Create, VISIT, SameOrganisation),
    allow(CaseWorker, Record, VISIT, SameOrganisation),
    allow(CaseWorker, Export, VISIT, SameOrganisation),
    allow(CaseWorker, View, CONTACT, SameOrganisation),
    allow(CaseWorker, Record, CONTACT, SameOrganisation),
    allow(CaseWorker, Amend, CONTACT, SameOrganisation),
    allow(CaseWorker, View, APPOINTMENT, SameOrganisation),
    allow(CaseWorker, List, APPOINTMENT, SameOrganisation),
    allow(CaseWorker, Create, APPOINTMENT, SameOrganisation),
    allow(CaseWorker, Record, APPOINTMENT, SameOrganisation),
    allow(CaseWorker, View, INVITATION, SameOrganisation),
    allow(CaseWorker, Create, INVITATION, SameOrganisation),
    allow(CaseWorker, Amend, INVITATION, SameOrganisation),
    allow(CaseWorker, View, UNIT, SameOrganisation),
    allow(CaseWorker, List, UNIT, SameOrganisation),
    allow(CaseWorker, View, ROUND, SameOrganisation),
    allow(CaseWorker, List, ROUND, SameOrganisation),
    allow(CaseWorker, Create, ROUND, SameOrganisation),
    allow(CaseWorker, Record, ROUND, SameOrganisation),
    allow(CaseWorker, Export, ROUND, SameOrganisation),
    allow(CaseWorker, View, FEED, Own),
    allow(CaseWorker, Create, FEED, Own),
    allow(CaseWorker, Amend, FEED, Own),
    // Outreach
    allow(Outreach, View, DESK, SameOrganisation),
    allow(Outreach, List, DESK, SameOrganisation),
    allow(Outreach, View, VISIT, SameOrganisation),
    allow(Outreach, Create, VISIT, SameOrganisation),
    allow(Outreach, Record, VISIT, SameOrganisation),
    allow(Outreach, Export, VISIT, SameOrganisation),
    allow(Outreach, View, CONTACT, SameOrganisation),
    allow(Outreach, Record, CONTACT, SameOrganisation),
    allow(Outreach, Amend, CONTACT, SameOrganisation),
    allow(Outreach, View, APPOINTMENT, SameOrganisation),
    allow(Outreach, List, APPOINTMENT, SameOrganisation),
    allow(Outreach, Create, APPOINTMENT, SameOrganisation),
    allow(Outreach, Record, APPOINTMENT, SameOrganisation),
    allow(Outreach, View, INVITATION, SameOrganisation),
    allow(Outreach, Create, INVITATION, SameOrganisation),
    allow(Outreach, Amend, INVITATION, SameOrganisation),
    allow(Outreach, View, UNIT, SameOrganisation),
    allow(Outreach, List, UNIT, SameOrganisation),
    allow(Outreach, View, ROUND, SameOrganisation),
    allow(Outreach, List, ROUND, SameOrganisation),
    allow(Outreach, Create, ROUND, SameOrganisation),
    allow(Outreach, Record, ROUND, SameOrganisation),
    allow(Outreach, Export, ROUND, SameOrganisation),
    allow(Outreach, View, FEED, Own),
    allow(Outreach, Create, FEED, Own),
    allow(Outreach, Amend, FEED, Own),
    // Referent
    allow(Referent, View, DESK, SameOrganisation),
    allow(Referent, List, DESK, SameOrganisation),
    allow(Referent, View, VISIT, SameOrganisation),
    allow(Referent, Create, VISIT, SameOrganisation),
    allow(Referent, Record, VISIT, SameOrganisation),
    allow(Referent, Export, VISIT, SameOrganisation),
    allow(Referent, View, CONTACT, SameOrganisation),
    allow(Referent, Record, CONTACT, SameOrganisation),
    allow(Referent, Amend, CONTACT, SameOrganisation),
    allow(Referent, View, APPOINTMENT, SameOrganisation),
    allow(Referent, List, APPOINTMENT, SameOrganisation),
    allow(Referent, Create, APPOINTMENT, SameOrganisation),
    allow(Referent, Record, APPOINTMENT, SameOrganisation),
    allow(Referent, View, INVITATION, SameOrganisation),
    allow(Referent, Create, INVITATION, SameOrganisation),
    allow(Referent, Amend, INVITATION, SameOrganisation),
    allow(Referent, View, UNIT, SameOrganisation),
    allow(Referent, List, UNIT, SameOrganisation),
    allow(Referent, View, ROUND, SameOrganisation),
    allow(Referent, List, ROUND, SameOrganisation),
    allow(Referent, Create, ROUND, SameOrganisation),
    allow(Referent, Record, ROUND, SameOrganisation),
    allow(Referent, Export, ROUND, SameOrganisation),
    allow(Referent, View, FEED, Own),
    allow(Referent, Create, FEED, Own),
    allow(Referent, Amend, FEED, Own),
    allow(Referent, Create, DESK, SameOrganisation),
    allow(Referent, Create, UNIT, SameOrganisation),
    allow(Referent, Amend, DESK, SameOrganisation),
    allow(Referent, Amend, UNIT, SameOrganisation),
    allow(Referent, Decide, ROUND, SameOrganisation),
    // Coordinator
    allow(Coordinator, View, DESK, SameOrganisation),
    allow(Coordinator, List, DESK, SameOrganisation),
    allow(Coordinator, View, VISIT, SameOrganisation),
    allow(Coordinator, Create, VISIT, SameOrganisation),
    allow(Coordinator, Record, VISIT, SameOrganisation),
    allow(Coordinator, Export, VISIT, SameOrganisation),
    allow(Coordinator, View, CONTACT, SameOrganisation),
    allow(Coordinator, Record, CONTACT, SameOrganisation),
    allow(Coordinator, Amend, CONTACT, SameOrganisation),
    allow(Coordinator, View, APPOINTMENT, SameOrganisation),
    allow(Coordinator, List, APPOINTMENT, SameOrganisation),
    allow(Coordinator, Create, APPOINTMENT, SameOrganisation),
    allow(Coordinator, Record, APPOINTMENT, SameOrganisation),
    allow(Coordinator, View, INVITATION, SameOrganisation),
    allow(Coordinator, Create, INVITATION, SameOrganisation),
    allow(Coordinator, Amend, INVITATION, SameOrganisation),
    allow(Coordinator, View, UNIT, SameOrganisation),
    allow(Coordinator, List, UNIT, SameOrganisation),
    allow(Coordinator, View, ROUND, SameOrganisation),
    allow(Coordinator, List, ROUND, SameOrganisation),
    allow(Coordinator, Create, ROUND, SameOrganisation),
    allow(Coordinator, Record, ROUND, SameOrganisation),
    allow(Coordinator, Export, ROUND, SameOrganisation),
    allow(Coordinator, View, FEED, Own),
    allow(Coordinator, Create, FEED, Own),
    allow(Coordinator, Amend, FEED, Own),
    allow(Coordinator, Create, DESK, SameOrganisation),
    allow(Coordinator, Create, UNIT, SameOrganisation),
    allow(Coordinator, Amend, DESK, SameOrganisation),
    allow(Coordinator, Amend, UNIT, SameOrganisation),
    allow(Coordinator, Decide, ROUND, SameOrganisation),
    // A mediator reads what waits for them, and subscribes to it.
    allow(Mediator, View, DESK, SameOrganisation),
    allow(Mediator, View, APPOINTMENT, Own),
    allow(Mediator, List, APPOINTMENT, Own),
    allow(Mediator, View, FEED, Own),
    allow(Mediator, Create, FEED, Own),
    allow(Mediator, Amend, FEED, Own),
    // Figures without names: the lead of a project, whoever oversees it, whoever checks it.
    allow(Coordinator, View, DESK, LeadPartner),
    allow(Coordinator, List, DESK, LeadPartner),
    allow(Coordinator, View, VISIT, LeadPartner),
    allow(Coordinator, Export, VISIT, LeadPartner),
    allow(Coordinator, View, UNIT, LeadPartner),
    allow(Coordinator, View, ROUND, LeadPartner),
    allow(Coordinator, Export, ROUND, LeadPartner),
    allow(Authority, View, DESK, Oversees),
    allow(Authority, List, DESK, Oversees),
    allow(Authority, View, VISIT, Oversees),
    allow(Authority, Export, VISIT, Oversees),
    allow(Authority, View, UNIT, Oversees),
    allow(Authority, View, ROUND, Oversees),
    allow(Authority, Export, ROUND, Oversees),
    allow(Auditor, View, DESK, Oversees),
    allow(Auditor, List, DESK, Oversees),
    allow(Auditor, View, VISIT, Oversees),
    allow(Auditor, Export, VISIT, Oversees),
    allow(Auditor, View, UNIT, Oversees),
    allow(Auditor, View, ROUND, Oversees),
    allow(Auditor, Export, ROUND, Oversees),
];
