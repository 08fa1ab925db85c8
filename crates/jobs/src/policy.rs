//! Whoever may order long work follows their own.

use authz::Action::{Create, View};
use authz::Relation::Own;
use authz::Role::{
    AdministrativeOfficer, Administrator, Auditor, Authority, CaseWorker, Coordinator, Mediator, Outreach,
    Referent, Teacher,
};
use authz::{Line, allow};

pub const JOB: &str = "job";

/// What a job does is checked where it is ordered and again in each of its writes: the job itself is only a
/// place in the queue.
pub const POLICY: &[Line] = &[
    allow(Administrator, View, JOB, Own),
    allow(Authority, View, JOB, Own),
    allow(Coordinator, View, JOB, Own),
    allow(Referent, View, JOB, Own),
    allow(AdministrativeOfficer, View, JOB, Own),
    allow(CaseWorker, View, JOB, Own),
    allow(Mediator, View, JOB, Own),
    allow(Outreach, View, JOB, Own),
    allow(Teacher, View, JOB, Own),
    allow(Auditor, View, JOB, Own),
    allow(Administrator, Create, JOB, Own),
    allow(Authority, Create, JOB, Own),
    allow(Coordinator, Create, JOB, Own),
    allow(Referent, Create, JOB, Own),
    allow(AdministrativeOfficer, Create, JOB, Own),
    allow(CaseWorker, Create, JOB, Own),
    allow(Mediator, Create, JOB, Own),
    allow(Outreach, Create, JOB, Own),
    allow(Teacher, Create, JOB, Own),
    allow(Auditor, Create, JOB, Own),
];
