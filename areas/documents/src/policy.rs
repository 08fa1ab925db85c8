//! Who may do what with attached files.

use authz::Action::{Create, View};
use authz::Relation::{Authority as Overseen, LeadPartner, SameOrganisation, SameProject};
use authz::Role::{
    AdministrativeOfficer, Authority, CaseWorker, Coordinator, Mediator, Outreach, Referent, Teacher,
};
use authz::{Line, allow};

pub const DOCUMENT: &str = "document";

/// A file is seen by the body that attached it; one that belongs to a project also by those who work in it. A
/// teacher sees the project's files, not those about persons. What is seen cannot be removed, only superseded.
pub const POLICY: &[Line] = &[
    allow(Coordinator, View, DOCUMENT, SameOrganisation),
    allow(Referent, View, DOCUMENT, SameOrganisation),
    allow(AdministrativeOfficer, View, DOCUMENT, SameOrganisation),
    allow(CaseWorker, View, DOCUMENT, SameOrganisation),
    allow(Mediator, View, DOCUMENT, SameOrganisation),
    allow(Outreach, View, DOCUMENT, SameOrganisation),
    allow(Coordinator, View, DOCUMENT, SameProject),
    allow(Referent, View, DOCUMENT, SameProject),
    allow(AdministrativeOfficer, View, DOCUMENT, SameProject),
    allow(CaseWorker, View, DOCUMENT, SameProject),
    allow(Mediator, View, DOCUMENT, SameProject),
    allow(Outreach, View, DOCUMENT, SameProject),
    allow(Teacher, View, DOCUMENT, SameProject),
    allow(Coordinator, View, DOCUMENT, LeadPartner),
    allow(Authority, View, DOCUMENT, Overseen),
    allow(Coordinator, Create, DOCUMENT, SameOrganisation),
    allow(Referent, Create, DOCUMENT, SameOrganisation),
    allow(AdministrativeOfficer, Create, DOCUMENT, SameOrganisation),
    allow(CaseWorker, Create, DOCUMENT, SameOrganisation),
    allow(Mediator, Create, DOCUMENT, SameOrganisation),
    allow(Outreach, Create, DOCUMENT, SameOrganisation),
    allow(Teacher, Create, DOCUMENT, SameOrganisation),
];
