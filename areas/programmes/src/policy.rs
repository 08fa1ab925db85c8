//! Who may do what with programmes, calls, projects and their money.

use authz::Action::{Amend, Create, Export, List, Record, View};
use authz::Relation::{Anyone, Authority as Oversees, LeadPartner, SameProject};
use authz::Role::{
    AdministrativeOfficer, Administrator, Auditor, Authority, CaseWorker, Coordinator, Mediator, Outreach,
    Referent, Teacher,
};
use authz::{Line, Role, allow};

pub const PROGRAMME: &str = "programme";
pub const CALL: &str = "call";
pub const PROJECT: &str = "project";
pub const ACTIVITY: &str = "project-activity";
pub const PARTNERSHIP: &str = "project-partnership";
pub const DELIVERABLE: &str = "project-deliverable";
pub const BUDGET: &str = "project-budget";
pub const VERSION: &str = "project-version";

/// What a public fund promised is no secret inside the network: whoever works in it sees every project.
/// Detailed money and earlier versions are for those who answer for them or control them. Changing a
/// project is for its lead; a partner says which products are ready.
pub const POLICY: &[Line] = &concat::<{ OPEN.len() * 10 + LINES.len() }>();

const ROLES: [Role; 10] = [
    Administrator,
    Authority,
    Coordinator,
    Referent,
    AdministrativeOfficer,
    CaseWorker,
    Mediator,
    Outreach,
    Teacher,
    Auditor,
];

/// Open to every role.
const OPEN: [(authz::Action, &str); 10] = [
    (View, PROGRAMME),
    (List, PROGRAMME),
    (View, CALL),
    (List, CALL),
    (View, PROJECT),
    (List, PROJECT),
    (Export, PROJECT),
    (View, ACTIVITY),
    (View, PARTNERSHIP),
    (View, DELIVERABLE),
];

const LINES: &[Line] = &[
    allow(Administrator, View, BUDGET, Anyone),
    allow(Auditor, View, BUDGET, Anyone),
    allow(Authority, View, BUDGET, Oversees),
    allow(Authority, View, BUDGET, SameProject),
    allow(Coordinator, View, BUDGET, SameProject),
    allow(Referent, View, BUDGET, SameProject),
    allow(AdministrativeOfficer, View, BUDGET, SameProject),
    allow(Administrator, View, VERSION, Anyone),
    allow(Auditor, View, VERSION, Anyone),
    allow(Authority, View, VERSION, Oversees),
    allow(Authority, View, VERSION, SameProject),
    allow(Coordinator, View, VERSION, SameProject),
    allow(Referent, View, VERSION, SameProject),
    allow(AdministrativeOfficer, View, VERSION, SameProject),
    allow(Administrator, Create, PROJECT, Anyone),
    allow(Administrator, Amend, PROJECT, Anyone),
    allow(Coordinator, Amend, PROJECT, LeadPartner),
    allow(Administrator, Amend, ACTIVITY, Anyone),
    allow(Coordinator, Amend, ACTIVITY, LeadPartner),
    allow(Administrator, Amend, PARTNERSHIP, Anyone),
    allow(Coordinator, Amend, PARTNERSHIP, LeadPartner),
    allow(Administrator, Amend, DELIVERABLE, Anyone),
    allow(Coordinator, Amend, DELIVERABLE, LeadPartner),
    allow(Administrator, Amend, BUDGET, Anyone),
    allow(Coordinator, Amend, BUDGET, LeadPartner),
    allow(Administrator, Amend, VERSION, Anyone),
    allow(Coordinator, Amend, VERSION, LeadPartner),
    allow(Administrator, Record, DELIVERABLE, Anyone),
    allow(Coordinator, Record, DELIVERABLE, SameProject),
    allow(Referent, Record, DELIVERABLE, SameProject),
    allow(Administrator, Amend, CALL, Anyone),
];

const fn concat<const N: usize>() -> [Line; N] {
    let mut all = [LINES[0]; N];
    let mut at = 0;
    let mut role = 0;
    while role < ROLES.len() {
        let mut open = 0;
        while open < OPEN.len() {
            all[at] = allow(ROLES[role], OPEN[open].0, OPEN[open].1, Anyone);
            at += 1;
            open += 1;
        }
        role += 1;
    }
    let mut line = 0;
    while line < LINES.len() {
        all[at] = LINES[line];
        at += 1;
        line += 1;
    }
    all
}
