//! Who acts, and how far each relation reaches for them.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{Action, Policy, Relation, Role};

/// One role held in one organisation, with the projects it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub role: Role,
    pub organisation: Uuid,
    /// Projects the organisation takes part in (or the one the role is limited to).
    pub projects: Vec<Uuid>,
    /// Projects the organisation leads.
    pub led: Vec<Uuid>,
    /// Projects the organisation oversees as an authority.
    pub overseen: Vec<Uuid>,
}

/// The signed-in person, a machine's token, the program itself, or nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    pub user: Option<Uuid>,
    pub name: String,
    pub assignments: Vec<Assignment>,
    system: bool,
}

/// The identifiers a relation covers for one actor, one action and one resource.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    pub user: Option<Uuid>,
    pub organisations: Vec<Uuid>,
    pub projects: Vec<Uuid>,
    /// When it is asked: some relations end by themselves. Set where the rows are asked for.
    pub now: DateTime<Utc>,
}

impl Actor {
    pub fn new(user: Uuid, name: impl Into<String>, assignments: Vec<Assignment>) -> Actor {
        Actor { user: Some(user), name: name.into(), assignments, system: false }
    }

    /// Nobody: a public page.
    pub fn anonymous() -> Actor {
        Actor { user: None, name: String::new(), assignments: Vec::new(), system: false }
    }

    /// The program itself: migrations, imports on the command line, the demonstration. May do everything;
    /// no request can become it.
    pub fn system() -> Actor {
        Actor { user: None, name: "raccordo".to_owned(), assignments: Vec::new(), system: true }
    }

    pub fn is_system(&self) -> bool {
        self.system
    }

    pub fn is_signed_in(&self) -> bool {
        self.user.is_some()
    }

    /// The organisations the actor has a role in, each once.
    pub fn organisations(&self) -> Vec<Uuid> {
        let mut all: Vec<Uuid> = self.assignments.iter().map(|held| held.organisation).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    pub fn holds(&self, role: Role) -> bool {
        self.assignments.iter().any(|held| held.role == role)
    }

    /// The relations policy gives this actor for `action` on `resource`, each with what it covers.
    /// Empty means the actor may not do it to any record.
    pub fn reaches(&self, policy: &Policy, action: Action, resource: &str) -> Vec<(Relation, Reach)> {
        let mut reaches: Vec<(Relation, Reach)> = Vec::new();
        for &(role, relation) in policy.lines(action, resource) {
            for held in self.assignments.iter().filter(|held| held.role == role) {
                let reach = match reaches.iter_mut().find(|(known, _)| *known == relation) {
                    Some((_, reach)) => reach,
                    None => {
                        reaches.push((relation, Reach { user: self.user, ..Reach::default() }));
                        // Just pushed, so there is a last one.
                        let last = reaches.len() - 1;
                        &mut reaches[last].1
                    }
                };
                reach.add(held, relation);
            }
        }
        reaches
    }

    /// What one of the actor's roles covers in a relation.
    pub(crate) fn reach_of(&self, held: &Assignment, relation: Relation) -> Reach {
        let mut reach = Reach { user: self.user, ..Reach::default() };
        reach.add(held, relation);
        reach
    }
}

impl Reach {
    fn add(&mut self, held: &Assignment, relation: Relation) {
        if !self.organisations.contains(&held.organisation) {
            self.organisations.push(held.organisation);
        }
        let projects = match relation {
            Relation::LeadPartner => &held.led,
            Relation::Authority => &held.overseen,
            _ => &held.projects,
        };
        for project in projects {
            if !self.projects.contains(project) {
                self.projects.push(*project);
            }
        }
    }
}
