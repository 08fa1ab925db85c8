//! Who may do what with figures, their evidence and deviations: a table.

use authz::Action::{Amend, Export, List, Record, View};
use authz::Relation::{Authority as Oversees, LeadPartner, SameOrganisation, SameProject};
use authz::Role::{
    AdministrativeOfficer, Auditor, Authority, CaseWorker, Coordinator, Mediator, Outreach, Referent, Teacher,
};
use authz::{Line, allow};

use crate::sheets::policy::SHEETS;

/// Figures of a project: totals and cells, nobody's name.
pub const INDICATOR: &str = "monitoring-indicator";
/// The records a figure is made of. Names are shown only of persons the reader may meet anyway.
pub const EVIDENCE: &str = "monitoring-evidence";
/// Explanations of deviations with their corrective measures.
pub const DEVIATION: &str = "monitoring-deviation";

pub const FIGURES: &[Line] = &[
    allow(Coordinator, View, INDICATOR, SameProject),
    allow(Referent, View, INDICATOR, SameProject),
    allow(AdministrativeOfficer, View, INDICATOR, SameProject),
    allow(CaseWorker, View, INDICATOR, SameProject),
    allow(Teacher, View, INDICATOR, SameProject),
    allow(Mediator, View, INDICATOR, SameProject),
    allow(Outreach, View, INDICATOR, SameProject),
    allow(Authority, View, INDICATOR, SameProject),
    allow(Authority, View, INDICATOR, Oversees),
    allow(Auditor, View, INDICATOR, Oversees),
    allow(Coordinator, List, INDICATOR, SameProject),
    allow(Authority, List, INDICATOR, Oversees),
    allow(Auditor, List, INDICATOR, Oversees),
    // An auditor follows a figure down to its records; an authority stops at the counts.
    allow(Coordinator, View, EVIDENCE, SameProject),
    allow(Referent, View, EVIDENCE, SameProject),
    allow(CaseWorker, View, EVIDENCE, SameProject),
    allow(Auditor, View, EVIDENCE, Oversees),
    allow(Coordinator, Export, EVIDENCE, SameProject),
    allow(Referent, Export, EVIDENCE, SameProject),
    allow(Auditor, Export, EVIDENCE, Oversees),
    // The lead explains for the project, a partner's referent for what the partner is responsible for.
    allow(Coordinator, View, DEVIATION, SameProject),
    allow(Referent, View, DEVIATION, SameProject),
    allow(AdministrativeOfficer, View, DEVIATION, SameProject),
    allow(Authority, View, DEVIATION, SameProject),
    allow(Authority, View, DEVIATION, Oversees),
    allow(Auditor, View, DEVIATION, Oversees),
    allow(Coordinator, Record, DEVIATION, LeadPartner),
    allow(Coordinator, Amend, DEVIATION, LeadPartner),
    allow(Referent, Record, DEVIATION, SameOrganisation),
    allow(Referent, Amend, DEVIATION, SameOrganisation),
    allow(Coordinator, Record, DEVIATION, SameOrganisation),
    allow(Coordinator, Amend, DEVIATION, SameOrganisation),
];

/// The lines of figures and sheets in one table.
pub(crate) const fn joined<const N: usize>() -> [Line; N] {
    let mut all = [FIGURES[0]; N];
    let mut at = 0;
    while at < FIGURES.len() {
        all[at] = FIGURES[at];
        at += 1;
    }
    while at < N {
        all[at] = SHEETS[at - FIGURES.len()];
        at += 1;
    }
    all
}
