//! Who may do what with persons: a table. Nobody sees a person without a link between that person and the own body.

use authz::Action::{Amend, Close, Create, Decide, Export, List, Record, View};
use authz::Relation::{Anyone, LinkedPerson, SameOrganisation};
use authz::Role::{Administrator, Auditor, CaseWorker, Coordinator, Mediator, Outreach, Referent, Teacher};
use authz::{Line, allow};

/// Name, birth, gender, nationality and what hangs on them: phones, languages, households, notices.
pub const PERSON: &str = "person";
/// Codice fiscale, CUI, Vestanet, permit numbers.
pub const IDENTIFIER: &str = "person-identifier";
/// Residence documents and target groups: the legal position.
pub const RESIDENCE: &str = "person-residence";
/// Which body may see a person, and why.
pub const ACCESS: &str = "person-access";
/// Opening the file of somebody whom only other bodies follow, for hours.
pub const EMERGENCY: &str = "person-emergency";
/// Possible duplicates and links between two files of the same person.
pub const SAME_PERSON: &str = "person-link";

/// What persons asked about their data: access, rectification, erasure, restriction, objection.
pub const RIGHTS: &str = "person-right";

/// Runs at the end of keeping, and their certificates.
pub const RETENTION: &str = "person-retention";

/// The register of processing: no person stands in it.
pub const PROCESSING: &str = "processing-register";

/// An upload of a list of persons.
pub const IMPORT: &str = "person-import";

pub const POLICY: &[Line] = &[
    // Finding and opening
    allow(CaseWorker, List, PERSON, SameOrganisation),
    allow(Outreach, List, PERSON, SameOrganisation),
    allow(Mediator, List, PERSON, SameOrganisation),
    allow(Teacher, List, PERSON, SameOrganisation),
    allow(Coordinator, List, PERSON, SameOrganisation),
    allow(Referent, List, PERSON, SameOrganisation),
    allow(CaseWorker, View, PERSON, LinkedPerson),
    allow(Outreach, View, PERSON, LinkedPerson),
    allow(Mediator, View, PERSON, LinkedPerson),
    allow(Teacher, View, PERSON, LinkedPerson),
    allow(Coordinator, View, PERSON, LinkedPerson),
    allow(Referent, View, PERSON, LinkedPerson),
    // Enrolling and correcting
    allow(CaseWorker, Create, PERSON, SameOrganisation),
    allow(Outreach, Create, PERSON, SameOrganisation),
    allow(Teacher, Create, PERSON, SameOrganisation),
    allow(Coordinator, Create, PERSON, SameOrganisation),
    allow(Referent, Create, PERSON, SameOrganisation),
    allow(CaseWorker, Amend, PERSON, LinkedPerson),
    allow(Outreach, Amend, PERSON, LinkedPerson),
    allow(Teacher, Amend, PERSON, LinkedPerson),
    allow(Coordinator, Amend, PERSON, LinkedPerson),
    allow(Referent, Amend, PERSON, LinkedPerson),
    allow(CaseWorker, Export, PERSON, SameOrganisation),
    allow(Coordinator, Export, PERSON, SameOrganisation),
    allow(Referent, Export, PERSON, SameOrganisation),
    // Erasing, for whoever answers for the data: it needs no look into the file
    allow(Administrator, Close, PERSON, Anyone),
    // The end of keeping: who answers for the data erases, who controls sees that it was done
    allow(Administrator, View, RETENTION, Anyone),
    allow(Auditor, View, RETENTION, Anyone),
    allow(Administrator, Create, RETENTION, Anyone),
    allow(Administrator, Close, RETENTION, Anyone),
    // The register of processing
    allow(Administrator, View, PROCESSING, Anyone),
    allow(Auditor, View, PROCESSING, Anyone),
    allow(Coordinator, View, PROCESSING, Anyone),
    // Numbers
    allow(CaseWorker, View, IDENTIFIER, LinkedPerson),
    allow(Outreach, View, IDENTIFIER, LinkedPerson),
    allow(Coordinator, View, IDENTIFIER, LinkedPerson),
    allow(Referent, View, IDENTIFIER, LinkedPerson),
    allow(CaseWorker, Amend, IDENTIFIER, LinkedPerson),
    allow(Outreach, Amend, IDENTIFIER, LinkedPerson),
    allow(Teacher, Amend, IDENTIFIER, LinkedPerson),
    allow(Coordinator, Amend, IDENTIFIER, LinkedPerson),
    allow(Referent, Amend, IDENTIFIER, LinkedPerson),
    // Legal position
    allow(CaseWorker, View, RESIDENCE, LinkedPerson),
    allow(Outreach, View, RESIDENCE, LinkedPerson),
    allow(Coordinator, View, RESIDENCE, LinkedPerson),
    allow(Referent, View, RESIDENCE, LinkedPerson),
    allow(CaseWorker, Amend, RESIDENCE, LinkedPerson),
    allow(Outreach, Amend, RESIDENCE, LinkedPerson),
    allow(Teacher, Amend, RESIDENCE, LinkedPerson),
    allow(Coordinator, Amend, RESIDENCE, LinkedPerson),
    allow(Referent, Amend, RESIDENCE, LinkedPerson),
    // Who works with them: everybody who may see the person may see who else does
    allow(CaseWorker, View, ACCESS, LinkedPerson),
    allow(Outreach, View, ACCESS, LinkedPerson),
    allow(Mediator, View, ACCESS, LinkedPerson),
    allow(Teacher, View, ACCESS, LinkedPerson),
    allow(Coordinator, View, ACCESS, LinkedPerson),
    allow(Referent, View, ACCESS, LinkedPerson),
    // The body's own links, from which its list of persons is made
    allow(CaseWorker, List, ACCESS, SameOrganisation),
    allow(Outreach, List, ACCESS, SameOrganisation),
    allow(Mediator, List, ACCESS, SameOrganisation),
    allow(Teacher, List, ACCESS, SameOrganisation),
    allow(Coordinator, List, ACCESS, SameOrganisation),
    allow(Referent, List, ACCESS, SameOrganisation),
    // Enrolling opens the file to the own body; sharing opens it to another
    allow(CaseWorker, Create, ACCESS, SameOrganisation),
    allow(Outreach, Create, ACCESS, SameOrganisation),
    allow(Mediator, Create, ACCESS, SameOrganisation),
    allow(Teacher, Create, ACCESS, SameOrganisation),
    allow(Coordinator, Create, ACCESS, SameOrganisation),
    allow(Referent, Create, ACCESS, SameOrganisation),
    allow(CaseWorker, Decide, ACCESS, LinkedPerson),
    allow(Coordinator, Decide, ACCESS, LinkedPerson),
    allow(Referent, Decide, ACCESS, LinkedPerson),
    // An emergency: only who meets people in need opens; those who follow the person are told
    allow(CaseWorker, Create, EMERGENCY, SameOrganisation),
    allow(Outreach, Create, EMERGENCY, SameOrganisation),
    allow(CaseWorker, List, EMERGENCY, SameOrganisation),
    allow(Outreach, List, EMERGENCY, SameOrganisation),
    allow(Coordinator, List, EMERGENCY, SameOrganisation),
    allow(Referent, List, EMERGENCY, SameOrganisation),
    // The same person twice
    allow(CaseWorker, View, SAME_PERSON, LinkedPerson),
    allow(Coordinator, View, SAME_PERSON, LinkedPerson),
    allow(Referent, View, SAME_PERSON, LinkedPerson),
    allow(CaseWorker, Record, SAME_PERSON, LinkedPerson),
    allow(Outreach, Record, SAME_PERSON, LinkedPerson),
    allow(Teacher, Record, SAME_PERSON, LinkedPerson),
    allow(Coordinator, Record, SAME_PERSON, LinkedPerson),
    allow(Referent, Record, SAME_PERSON, LinkedPerson),
    allow(CaseWorker, Decide, SAME_PERSON, LinkedPerson),
    allow(Coordinator, Decide, SAME_PERSON, LinkedPerson),
    allow(Referent, Decide, SAME_PERSON, LinkedPerson),
    // What persons ask about their data: whoever meets them writes it down, whoever answers for the body closes it
    allow(CaseWorker, List, RIGHTS, SameOrganisation),
    allow(Coordinator, List, RIGHTS, SameOrganisation),
    allow(Referent, List, RIGHTS, SameOrganisation),
    allow(CaseWorker, View, RIGHTS, SameOrganisation),
    allow(Coordinator, View, RIGHTS, SameOrganisation),
    allow(Referent, View, RIGHTS, SameOrganisation),
    allow(CaseWorker, View, RIGHTS, LinkedPerson),
    allow(Outreach, View, RIGHTS, LinkedPerson),
    allow(Coordinator, View, RIGHTS, LinkedPerson),
    allow(Referent, View, RIGHTS, LinkedPerson),
    allow(CaseWorker, Record, RIGHTS, LinkedPerson),
    allow(Outreach, Record, RIGHTS, LinkedPerson),
    allow(Coordinator, Record, RIGHTS, LinkedPerson),
    allow(Referent, Record, RIGHTS, LinkedPerson),
    allow(Coordinator, Close, RIGHTS, SameOrganisation),
    allow(Referent, Close, RIGHTS, SameOrganisation),
    allow(Coordinator, Export, RIGHTS, LinkedPerson),
    allow(Referent, Export, RIGHTS, LinkedPerson),
    // Lists from other offices: for those who may enrol by hand and answer for the data of their body
    allow(Referent, List, IMPORT, SameOrganisation),
    allow(Coordinator, List, IMPORT, SameOrganisation),
    allow(CaseWorker, List, IMPORT, SameOrganisation),
    allow(Referent, View, IMPORT, SameOrganisation),
    allow(Coordinator, View, IMPORT, SameOrganisation),
    allow(CaseWorker, View, IMPORT, SameOrganisation),
    allow(Referent, Create, IMPORT, SameOrganisation),
    allow(Coordinator, Create, IMPORT, SameOrganisation),
    allow(CaseWorker, Create, IMPORT, SameOrganisation),
    allow(Referent, Amend, IMPORT, SameOrganisation),
    allow(Coordinator, Amend, IMPORT, SameOrganisation),
    allow(CaseWorker, Amend, IMPORT, SameOrganisation),
];
