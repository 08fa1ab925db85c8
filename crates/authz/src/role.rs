//! The roles of a territory's network.

use std::fmt;
use std::str::FromStr;

/// What a person is in one organisation of the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Runs the installation: accounts and bodies. Sees no person's file.
    Administrator,
    /// Prefettura, Region, managing authority: many projects side by side, no names.
    Authority,
    /// Leads a project for its lead body.
    Coordinator,
    /// Monitoring referent of a partner: its data are complete and on time.
    Referent,
    /// Budget, expenses, claims.
    AdministrativeOfficer,
    CaseWorker,
    Mediator,
    /// Mobile unit, listening point, desk.
    Outreach,
    Teacher,
    /// Reads figures, evidence and the audit trail; changes nothing.
    Auditor,
}

impl Role {
    pub const ALL: [Role; 10] = [
        Role::Administrator,
        Role::Authority,
        Role::Coordinator,
        Role::Referent,
        Role::AdministrativeOfficer,
        Role::CaseWorker,
        Role::Mediator,
        Role::Outreach,
        Role::Teacher,
        Role::Auditor,
    ];

    /// The name used in tables, commands and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Authority => "authority",
            Role::Coordinator => "coordinator",
            Role::Referent => "referent",
            Role::AdministrativeOfficer => "administrative-officer",
            Role::CaseWorker => "case-worker",
            Role::Mediator => "mediator",
            Role::Outreach => "outreach",
            Role::Teacher => "teacher",
            Role::Auditor => "auditor",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Role {
    type Err = ();

    fn from_str(name: &str) -> Result<Role, ()> {
        Role::ALL.into_iter().find(|role| role.name() == name).ok_or(())
    }
}
