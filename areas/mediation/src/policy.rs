//! Who may do what in mediation: a table.

use authz::Action::{Amend, Create, Export, List, Record, View};
use authz::Relation::{Anyone, Authority as Oversees, LeadPartner, Own, SameOrganisation};
use authz::Role::{
    AdministrativeOfficer, Auditor, Authority, CaseWorker, Coordinator, Mediator, Outreach, Referent, Teacher,
};
use authz::{Line, allow};

/// The register: who speaks what, and where they go. Without telephone and diary.
pub const MEDIATOR: &str = "mediation-mediator";
/// When a mediator is free, away or engaged, and how to reach them.
pub const DIARY: &str = "mediation-diary";
/// Hours bought by one body from another.
pub const CONTRACT: &str = "mediation-contract";
/// Language, time, place, topic. Never about whom.
pub const REQUEST: &str = "mediation-request";
/// The person a request is about.
pub const SUBJECT: &str = "mediation-subject";
/// Sealed words: for the body that asked and the mediator who accepted.
pub const WORDS: &str = "mediation-words";
/// One mediator asked for one request.
pub const OFFER: &str = "mediation-offer";
/// What figures are made of: no words, no persons, no places.
pub const FIGURE: &str = "mediation-figure";

pub const POLICY: &[Line] = &[
    // Those who ask: requests belong to the body
    allow(CaseWorker, View, MEDIATOR, Anyone),
    allow(CaseWorker, List, REQUEST, SameOrganisation),
    allow(CaseWorker, View, REQUEST, SameOrganisation),
    allow(CaseWorker, Create, REQUEST, SameOrganisation),
    allow(CaseWorker, Record, REQUEST, SameOrganisation),
    allow(CaseWorker, Export, REQUEST, SameOrganisation),
    allow(CaseWorker, View, SUBJECT, SameOrganisation),
    allow(CaseWorker, Record, SUBJECT, SameOrganisation),
    allow(CaseWorker, View, WORDS, SameOrganisation),
    allow(CaseWorker, Record, WORDS, SameOrganisation),
    allow(CaseWorker, View, OFFER, SameOrganisation),
    allow(CaseWorker, Record, OFFER, SameOrganisation),
    allow(CaseWorker, View, FIGURE, SameOrganisation),
    allow(CaseWorker, Record, FIGURE, SameOrganisation),
    allow(Outreach, View, MEDIATOR, Anyone),
    allow(Outreach, List, REQUEST, SameOrganisation),
    allow(Outreach, View, REQUEST, SameOrganisation),
    allow(Outreach, Create, REQUEST, SameOrganisation),
    allow(Outreach, Record, REQUEST, SameOrganisation),
    allow(Outreach, Export, REQUEST, SameOrganisation),
    allow(Outreach, View, SUBJECT, SameOrganisation),
    allow(Outreach, Record, SUBJECT, SameOrganisation),
    allow(Outreach, View, WORDS, SameOrganisation),
    allow(Outreach, Record, WORDS, SameOrganisation),
    allow(Outreach, View, OFFER, SameOrganisation),
    allow(Outreach, Record, OFFER, SameOrganisation),
    allow(Outreach, Record, FIGURE, SameOrganisation),
    allow(Teacher, View, MEDIATOR, Anyone),
    allow(Teacher, List, REQUEST, SameOrganisation),
    allow(Teacher, View, REQUEST, SameOrganisation),
    allow(Teacher, Create, REQUEST, SameOrganisation),
    allow(Teacher, Record, REQUEST, SameOrganisation),
    allow(Teacher, Export, REQUEST, SameOrganisation),
    allow(Teacher, View, SUBJECT, SameOrganisation),
    allow(Teacher, Record, SUBJECT, SameOrganisation),
    allow(Teacher, View, WORDS, SameOrganisation),
    allow(Teacher, Record, WORDS, SameOrganisation),
    allow(Teacher, View, OFFER, SameOrganisation),
    allow(Teacher, Record, OFFER, SameOrganisation),
    allow(Teacher, Record, FIGURE, SameOrganisation),
    allow(Referent, View, MEDIATOR, Anyone),
    allow(Referent, List, REQUEST, SameOrganisation),
    allow(Referent, View, REQUEST, SameOrganisation),
    allow(Referent, Create, REQUEST, SameOrganisation),
    allow(Referent, Record, REQUEST, SameOrganisation),
    allow(Referent, Export, REQUEST, SameOrganisation),
    allow(Referent, View, SUBJECT, SameOrganisation),
    allow(Referent, Record, SUBJECT, SameOrganisation),
    allow(Referent, View, WORDS, SameOrganisation),
    allow(Referent, Record, WORDS, SameOrganisation),
    allow(Referent, View, OFFER, SameOrganisation),
    allow(Referent, Record, OFFER, SameOrganisation),
    allow(Referent, View, FIGURE, SameOrganisation),
    allow(Referent, Record, FIGURE, SameOrganisation),
    allow(Coordinator, View, MEDIATOR, Anyone),
    allow(Coordinator, List, REQUEST, SameOrganisation),
    allow(Coordinator, View, REQUEST, SameOrganisation),
    allow(Coordinator, Create, REQUEST, SameOrganisation),
    allow(Coordinator, Record, REQUEST, SameOrganisation),
    allow(Coordinator, Export, REQUEST, SameOrganisation),
    allow(Coordinator, View, SUBJECT, SameOrganisation),
    allow(Coordinator, Record, SUBJECT, SameOrganisation),
    allow(Coordinator, View, WORDS, SameOrganisation),
    allow(Coordinator, Record, WORDS, SameOrganisation),
    allow(Coordinator, View, OFFER, SameOrganisation),
    allow(Coordinator, Record, OFFER, SameOrganisation),
    allow(Coordinator, View, FIGURE, SameOrganisation),
    allow(Coordinator, Record, FIGURE, SameOrganisation),
    // The mediator: own offers, own diary, words once accepted
    allow(Mediator, View, MEDIATOR, Own),
    allow(Mediator, View, DIARY, Own),
    allow(Mediator, Record, DIARY, Own),
    allow(Mediator, List, REQUEST, Own),
    allow(Mediator, View, REQUEST, Own),
    allow(Mediator, Record, REQUEST, Own),
    allow(Mediator, View, OFFER, Own),
    allow(Mediator, Record, OFFER, Own),
    allow(Mediator, View, WORDS, Own),
    allow(Mediator, Record, WORDS, Own),
    allow(Mediator, Record, FIGURE, Own),
    // The employer keeps the register and the diaries of its own mediators
    allow(Coordinator, Create, MEDIATOR, SameOrganisation),
    allow(Coordinator, Amend, MEDIATOR, SameOrganisation),
    allow(Coordinator, View, DIARY, SameOrganisation),
    allow(Coordinator, Record, DIARY, SameOrganisation),
    allow(Referent, Create, MEDIATOR, SameOrganisation),
    allow(Referent, Amend, MEDIATOR, SameOrganisation),
    allow(Referent, View, DIARY, SameOrganisation),
    allow(Referent, Record, DIARY, SameOrganisation),
    // Contracts: the buyer writes them, buyer and supplier read them
    allow(Coordinator, View, CONTRACT, SameOrganisation),
    allow(Coordinator, Create, CONTRACT, SameOrganisation),
    allow(Coordinator, Amend, CONTRACT, SameOrganisation),
    allow(Coordinator, View, CONTRACT, LeadPartner),
    allow(Referent, View, CONTRACT, SameOrganisation),
    allow(AdministrativeOfficer, View, CONTRACT, SameOrganisation),
    allow(AdministrativeOfficer, Create, CONTRACT, SameOrganisation),
    allow(AdministrativeOfficer, Amend, CONTRACT, SameOrganisation),
    allow(Authority, View, CONTRACT, Oversees),
    allow(Auditor, View, CONTRACT, Oversees),
    // Figures of a project, without words, persons or places
    allow(Coordinator, View, FIGURE, LeadPartner),
    allow(Authority, View, FIGURE, Oversees),
    allow(Auditor, View, FIGURE, Oversees),
];
