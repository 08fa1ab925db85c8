//! Who may do what with cases: a table. A case is met by the bodies of its team; what is reserved, by those named in it.

use authz::Action::{Amend, Close, Create, Decide, Export, List, Record, View};
use authz::Relation::{Authority as Oversees, LinkedPerson, Own, SameOrganisation};
use authz::Role::{Authority, CaseWorker, Coordinator, Mediator, Outreach, Referent};
use authz::{Line, allow};

/// The case and its history.
pub const CASE: &str = "case";
/// Who works on it.
pub const MEMBER: &str = "case-member";
pub const CLOSURE: &str = "case-closure";
pub const HANDOVER: &str = "case-handover";
pub const NOTE: &str = "case-note";
/// Notes for those named in the team alone.
pub const RESERVED_NOTE: &str = "case-reserved-note";
pub const TASK: &str = "case-task";
pub const CONFERENCE: &str = "case-conference";
/// How many cases each worker and body has, without what is in them.
pub const CASELOAD: &str = "case-load";

/// How the needs of a person stand, dimension by dimension.
pub const ASSESSMENT: &str = "case-assessment";
/// What must be taken care of; its very existence is for those named in the team.
pub const VULNERABILITY: &str = "case-vulnerability";
/// The individual plan with its versions, agreements and reviews.
pub const PLAN: &str = "case-plan";
/// A person sent on to another body.
pub const REFERRAL: &str = "case-referral";
pub const REFERRAL_STEP: &str = "case-referral-step";
pub const REFERRAL_LINK: &str = "case-referral-link";
/// How long answers take per pair of bodies, without names.
pub const REFERRAL_PAIRS: &str = "case-referral-pairs";

pub const POLICY: &[Line] = &[
    // Needs and plans are met by the bodies of the team; who could write in the case, writes there (proven by loading it)
    allow(CaseWorker, View, ASSESSMENT, SameOrganisation),
    allow(CaseWorker, Create, ASSESSMENT, LinkedPerson),
    allow(CaseWorker, View, PLAN, SameOrganisation),
    allow(CaseWorker, Record, PLAN, LinkedPerson),
    allow(CaseWorker, Decide, PLAN, LinkedPerson),
    allow(Mediator, View, PLAN, Own),
    allow(Mediator, Record, PLAN, LinkedPerson),
    allow(Outreach, View, PLAN, Own),
    // Vulnerabilities: those whom the team named for them
    allow(CaseWorker, View, VULNERABILITY, Own),
    allow(CaseWorker, Record, VULNERABILITY, Own),
    allow(Mediator, View, VULNERABILITY, Own),
    // The case worker's body and the bodies of the team
    allow(CaseWorker, List, CASE, SameOrganisation),
    allow(CaseWorker, View, CASE, SameOrganisation),
    allow(CaseWorker, Create, CASE, SameOrganisation),
    allow(CaseWorker, Record, CASE, SameOrganisation),
    allow(CaseWorker, Export, CASE, SameOrganisation),
    allow(CaseWorker, View, MEMBER, SameOrganisation),
    // Who stands in the team brings other bodies in
    allow(CaseWorker, Decide, MEMBER, LinkedPerson),
    allow(CaseWorker, View, CLOSURE, SameOrganisation),
    allow(CaseWorker, Close, CLOSURE, SameOrganisation),
    allow(CaseWorker, View, HANDOVER, SameOrganisation),
    allow(CaseWorker, Create, HANDOVER, SameOrganisation),
    allow(CaseWorker, Decide, HANDOVER, SameOrganisation),
    // Who answers writes on the asking body's row
    allow(CaseWorker, Record, HANDOVER, LinkedPerson),
    allow(CaseWorker, View, NOTE, SameOrganisation),
    allow(CaseWorker, Record, NOTE, SameOrganisation),
    allow(CaseWorker, Amend, NOTE, Own),
    allow(CaseWorker, View, RESERVED_NOTE, Own),
    allow(CaseWorker, Record, RESERVED_NOTE, Own),
    allow(CaseWorker, View, TASK, SameOrganisation),
    allow(CaseWorker, Create, TASK, LinkedPerson),
    allow(CaseWorker, Record, TASK, SameOrganisation),
    allow(CaseWorker, View, CONFERENCE, SameOrganisation),
    allow(CaseWorker, Create, CONFERENCE, SameOrganisation),
    allow(CaseWorker, Record, CONFERENCE, SameOrganisation),
    // Mediators, outreach and teachers meet the cases in whose team they are named, and no other
    allow(Mediator, List, CASE, Own),
    allow(Mediator, View, CASE, Own),
    allow(Mediator, Record, CASE, Own),
    allow(Mediator, View, MEMBER, Own),
    allow(Mediator, View, NOTE, Own),
    allow(Mediator, Record, NOTE, Own),
    allow(Mediator, Amend, NOTE, Own),
    allow(Mediator, View, RESERVED_NOTE, Own),
    allow(Mediator, Record, RESERVED_NOTE, Own),
    allow(Mediator, View, TASK, Own),
    allow(Mediator, Create, TASK, LinkedPerson),
    allow(Mediator, Record, TASK, Own),
    allow(Mediator, View, CONFERENCE, Own),
    allow(Outreach, List, CASE, Own),
    allow(Outreach, View, CASE, Own),
    allow(Outreach, Record, CASE, Own),
    allow(Outreach, View, MEMBER, Own),
    allow(Outreach, View, NOTE, Own),
    allow(Outreach, Record, NOTE, Own),
    allow(Outreach, Amend, NOTE, Own),
    allow(Outreach, View, TASK, Own),
    allow(Outreach, Create, TASK, LinkedPerson),
    allow(Outreach, Record, TASK, Own),
    allow(Outreach, View, CONFERENCE, Own),
    // Who coordinates sees that cases are followed and passes them on when a worker leaves, never what is written in them
    allow(Coordinator, View, CASELOAD, SameOrganisation),
    allow(Referent, View, CASELOAD, SameOrganisation),
    allow(CaseWorker, View, CASELOAD, SameOrganisation),
    allow(Coordinator, List, CASE, SameOrganisation),
    allow(Coordinator, View, CASE, SameOrganisation),
    allow(Coordinator, Record, CASE, SameOrganisation),
    allow(Coordinator, View, MEMBER, SameOrganisation),
    allow(Coordinator, Decide, MEMBER, LinkedPerson),
    allow(Coordinator, View, HANDOVER, SameOrganisation),
    allow(Coordinator, Create, HANDOVER, SameOrganisation),
    // Referrals: the body that sends and the body that receives; before it accepts, that body has no file of the person
    allow(CaseWorker, List, REFERRAL, SameOrganisation),
    allow(CaseWorker, View, REFERRAL, SameOrganisation),
    allow(CaseWorker, Create, REFERRAL, SameOrganisation),
    allow(CaseWorker, Record, REFERRAL, SameOrganisation),
    allow(CaseWorker, Export, REFERRAL, SameOrganisation),
    allow(CaseWorker, View, REFERRAL_STEP, SameOrganisation),
    allow(CaseWorker, Record, REFERRAL_STEP, SameOrganisation),
    allow(CaseWorker, View, REFERRAL_LINK, SameOrganisation),
    allow(CaseWorker, Create, REFERRAL_LINK, SameOrganisation),
    allow(CaseWorker, Record, REFERRAL_LINK, SameOrganisation),
    allow(Outreach, List, REFERRAL, SameOrganisation),
    allow(Outreach, View, REFERRAL, SameOrganisation),
    allow(Outreach, Create, REFERRAL, SameOrganisation),
    allow(Outreach, Record, REFERRAL, SameOrganisation),
    allow(Outreach, Export, REFERRAL, SameOrganisation),
    allow(Outreach, View, REFERRAL_STEP, SameOrganisation),
    allow(Outreach, Record, REFERRAL_STEP, SameOrganisation),
    allow(Outreach, View, REFERRAL_LINK, SameOrganisation),
    allow(Outreach, Create, REFERRAL_LINK, SameOrganisation),
    allow(Outreach, Record, REFERRAL_LINK, SameOrganisation),
    allow(Coordinator, List, REFERRAL, SameOrganisation),
    allow(Coordinator, View, REFERRAL, SameOrganisation),
    allow(Coordinator, Create, REFERRAL, SameOrganisation),
    allow(Coordinator, Record, REFERRAL, SameOrganisation),
    allow(Coordinator, Export, REFERRAL, SameOrganisation),
    allow(Coordinator, View, REFERRAL_STEP, SameOrganisation),
    allow(Coordinator, Record, REFERRAL_STEP, SameOrganisation),
    allow(Coordinator, View, REFERRAL_LINK, SameOrganisation),
    allow(Coordinator, Create, REFERRAL_LINK, SameOrganisation),
    allow(Coordinator, Record, REFERRAL_LINK, SameOrganisation),
    allow(Referent, List, REFERRAL, SameOrganisation),
    allow(Referent, View, REFERRAL, SameOrganisation),
    allow(Referent, Create, REFERRAL, SameOrganisation),
    allow(Referent, Record, REFERRAL, SameOrganisation),
    allow(Referent, Export, REFERRAL, SameOrganisation),
    allow(Referent, View, REFERRAL_STEP, SameOrganisation),
    allow(Referent, Record, REFERRAL_STEP, SameOrganisation),
    allow(Referent, View, REFERRAL_LINK, SameOrganisation),
    allow(Referent, Create, REFERRAL_LINK, SameOrganisation),
    allow(Referent, Record, REFERRAL_LINK, SameOrganisation),
    // Days and counts per pair of bodies, without names
    allow(Coordinator, View, REFERRAL_PAIRS, SameOrganisation),
    allow(Referent, View, REFERRAL_PAIRS, SameOrganisation),
    allow(Authority, View, REFERRAL_PAIRS, Oversees),
];
