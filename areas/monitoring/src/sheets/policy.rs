//! Who may do what with quarterly sheets.
//!
//! The lead body's coordinator prepares and submits; each body enters and declares its own; the
//! authority that oversees the project decides. Nobody but the authority sees a sheet of a project
//! the own body takes no part in.

use authz::Action::{Close, Create, Decide, Export, List, Record, View};
use authz::Relation::{Authority as Oversees, LeadPartner, SameOrganisation, SameProject};
use authz::Role::{AdministrativeOfficer, Auditor, Authority, Coordinator, Referent};
use authz::{Line, allow};

pub const SHEET: &str = "monitoring-sheet";
pub const SUBMISSION: &str = "monitoring-submission";
pub const SNAPSHOT: &str = "monitoring-snapshot";
pub const EVIDENCE: &str = "monitoring-sheet-evidence";
pub const DECISION: &str = "monitoring-decision";
pub const NARRATIVE: &str = "monitoring-narrative";
pub const SPENDING: &str = "monitoring-spending";
pub const DATA_DELIVERY: &str = "monitoring-data-delivery";
pub const TERRITORY_OVERVIEW: &str = "monitoring-territory";

pub const SHEETS: &[Line] = &[
    allow(Coordinator, List, SHEET, SameProject),
    allow(Referent, List, SHEET, SameProject),
    allow(AdministrativeOfficer, List, SHEET, SameProject),
    allow(Auditor, List, SHEET, Oversees),
    allow(Authority, List, SHEET, Oversees),
    allow(Coordinator, View, SHEET, SameProject),
    allow(Referent, View, SHEET, SameProject),
    allow(AdministrativeOfficer, View, SHEET, SameProject),
    allow(Auditor, View, SHEET, Oversees),
    allow(Authority, View, SHEET, Oversees),
    allow(Coordinator, Create, SHEET, SameProject),
    allow(Referent, Create, SHEET, SameProject),
    allow(AdministrativeOfficer, Create, SHEET, SameProject),
    allow(Coordinator, Export, SHEET, SameProject),
    allow(Referent, Export, SHEET, SameProject),
    allow(AdministrativeOfficer, Export, SHEET, SameProject),
    allow(Auditor, Export, SHEET, Oversees),
    allow(Authority, Export, SHEET, Oversees),
    allow(Coordinator, Close, SHEET, LeadPartner),
    allow(Authority, Decide, SHEET, Oversees),
    allow(Coordinator, View, SUBMISSION, SameProject),
    allow(Referent, View, SUBMISSION, SameProject),
    allow(AdministrativeOfficer, View, SUBMISSION, SameProject),
    allow(Auditor, View, SUBMISSION, Oversees),
    allow(Authority, View, SUBMISSION, Oversees),
    allow(Coordinator, Create, SUBMISSION, LeadPartner),
    allow(Coordinator, View, SNAPSHOT, SameProject),
    allow(Referent, View, SNAPSHOT, SameProject),
    allow(AdministrativeOfficer, View, SNAPSHOT, SameProject),
    allow(Auditor, View, SNAPSHOT, Oversees),
    allow(Authority, View, SNAPSHOT, Oversees),
    allow(Coordinator, Create, SNAPSHOT, LeadPartner),
    allow(Coordinator, View, EVIDENCE, SameProject),
    allow(Referent, View, EVIDENCE, SameProject),
    allow(Auditor, View, EVIDENCE, Oversees),
    allow(Authority, View, EVIDENCE, Oversees),
    allow(Coordinator, Create, EVIDENCE, LeadPartner),
    allow(Coordinator, View, DECISION, SameProject),
    allow(Referent, View, DECISION, SameProject),
    allow(AdministrativeOfficer, View, DECISION, SameProject),
    allow(Auditor, View, DECISION, Oversees),
    allow(Authority, View, DECISION, Oversees),
    allow(Authority, Create, DECISION, Oversees),
    allow(Coordinator, View, NARRATIVE, SameProject),
    allow(Referent, View, NARRATIVE, SameProject),
    allow(AdministrativeOfficer, View, NARRATIVE, SameProject),
    allow(Auditor, View, NARRATIVE, Oversees),
    allow(Authority, View, NARRATIVE, Oversees),
    allow(Coordinator, Record, NARRATIVE, LeadPartner),
    allow(Coordinator, Record, NARRATIVE, SameOrganisation),
    allow(Referent, Record, NARRATIVE, SameOrganisation),
    allow(Coordinator, View, SPENDING, SameProject),
    allow(Referent, View, SPENDING, SameProject),
    allow(AdministrativeOfficer, View, SPENDING, SameProject),
    allow(Auditor, View, SPENDING, Oversees),
    allow(Authority, View, SPENDING, Oversees),
    allow(Coordinator, Record, SPENDING, LeadPartner),
    allow(AdministrativeOfficer, Record, SPENDING, LeadPartner),
    allow(AdministrativeOfficer, Record, SPENDING, SameOrganisation),
    allow(Referent, Record, SPENDING, SameOrganisation),
    allow(Coordinator, View, DATA_DELIVERY, SameProject),
    allow(Referent, View, DATA_DELIVERY, SameProject),
    allow(AdministrativeOfficer, View, DATA_DELIVERY, SameProject),
    allow(Auditor, View, DATA_DELIVERY, Oversees),
    allow(Authority, View, DATA_DELIVERY, Oversees),
    allow(Coordinator, Record, DATA_DELIVERY, SameOrganisation),
    allow(Referent, Record, DATA_DELIVERY, SameOrganisation),
    allow(Authority, View, TERRITORY_OVERVIEW, Oversees),
    allow(Auditor, View, TERRITORY_OVERVIEW, Oversees),
];
