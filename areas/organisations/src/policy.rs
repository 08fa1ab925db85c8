//! Who may do what with bodies, their offices and their consortia.

use authz::Action::{Amend, Close, Create, List, View};
use authz::Relation::{Anyone, SameOrganisation};
use authz::Role::{
    AdministrativeOfficer, Administrator, Auditor, Authority, CaseWorker, Coordinator, Mediator, Outreach,
    Referent, Teacher,
};
use authz::{Line, allow};

pub const ORGANISATION: &str = "organisation";
pub const OFFICE: &str = "office";
pub const MEMBERSHIP: &str = "organisation-membership";

/// Which bodies exist is no secret inside the network; changing them is for administrators, coordinators who bring
/// in partners, and each body's own referent.
pub const POLICY: &[Line] = &[
    allow(Administrator, List, ORGANISATION, Anyone),
    allow(Authority, List, ORGANISATION, Anyone),
    allow(Coordinator, List, ORGANISATION, Anyone),
    allow(Referent, List, ORGANISATION, Anyone),
    allow(AdministrativeOfficer, List, ORGANISATION, Anyone),
    allow(CaseWorker, List, ORGANISATION, Anyone),
    allow(Mediator, List, ORGANISATION, Anyone),
    allow(Outreach, List, ORGANISATION, Anyone),
    allow(Teacher, List, ORGANISATION, Anyone),
    allow(Auditor, List, ORGANISATION, Anyone),
    allow(Administrator, View, ORGANISATION, Anyone),
    allow(Authority, View, ORGANISATION, Anyone),
    allow(Coordinator, View, ORGANISATION, Anyone),
    allow(Referent, View, ORGANISATION, Anyone),
    allow(AdministrativeOfficer, View, ORGANISATION, Anyone),
    allow(CaseWorker, View, ORGANISATION, Anyone),
    allow(Mediator, View, ORGANISATION, Anyone),
    allow(Outreach, View, ORGANISATION, Anyone),
    allow(Teacher, View, ORGANISATION, Anyone),
    allow(Auditor, View, ORGANISATION, Anyone),
    allow(Administrator, View, OFFICE, Anyone),
    allow(Authority, View, OFFICE, Anyone),
    allow(Coordinator, View, OFFICE, Anyone),
    allow(Referent, View, OFFICE, Anyone),
    allow(AdministrativeOfficer, View, OFFICE, Anyone),
    allow(CaseWorker, View, OFFICE, Anyone),
    allow(Mediator, View, OFFICE, Anyone),
    allow(Outreach, View, OFFICE, Anyone),
    allow(Teacher, View, OFFICE, Anyone),
    allow(Auditor, View, OFFICE, Anyone),
    allow(Administrator, View, MEMBERSHIP, Anyone),
    allow(Authority, View, MEMBERSHIP, Anyone),
    allow(Coordinator, View, MEMBERSHIP, Anyone),
    allow(Referent, View, MEMBERSHIP, Anyone),
    allow(AdministrativeOfficer, View, MEMBERSHIP, Anyone),
    allow(CaseWorker, View, MEMBERSHIP, Anyone),
    allow(Mediator, View, MEMBERSHIP, Anyone),
    allow(Outreach, View, MEMBERSHIP, Anyone),
    allow(Teacher, View, MEMBERSHIP, Anyone),
    allow(Auditor, View, MEMBERSHIP, Anyone),
    allow(Administrator, Create, ORGANISATION, Anyone),
    allow(Coordinator, Create, ORGANISATION, Anyone),
    allow(Administrator, Amend, ORGANISATION, Anyone),
    allow(Coordinator, Amend, ORGANISATION, SameOrganisation),
    allow(Referent, Amend, ORGANISATION, SameOrganisation),
    allow(Administrator, Close, ORGANISATION, Anyone),
    allow(Administrator, Create, OFFICE, Anyone),
    allow(Coordinator, Create, OFFICE, SameOrganisation),
    allow(Referent, Create, OFFICE, SameOrganisation),
    allow(Administrator, Amend, OFFICE, Anyone),
    allow(Coordinator, Amend, OFFICE, SameOrganisation),
    allow(Referent, Amend, OFFICE, SameOrganisation),
    allow(Administrator, Create, MEMBERSHIP, Anyone),
    allow(Coordinator, Create, MEMBERSHIP, Anyone),
    allow(Administrator, Close, MEMBERSHIP, Anyone),
    allow(Coordinator, Close, MEMBERSHIP, Anyone),
];
