//! The policy table and the one decision over it.

use std::collections::HashMap;

use uuid::Uuid;

use crate::{Action, Actor, Assignment, Reach, Role};

/// How an actor stands to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// No relation needed.
    Anyone,
    /// The record is the actor's own.
    Own,
    /// The record belongs to an organisation the actor works for. Sessions, groups and files of a project are made
    /// only by those who take part in it: a body outside adds nothing to what the project did.
    SameOrganisation,
    /// The record belongs to a project the actor's organisation takes part in.
    SameProject,
    /// The record is about a person the actor's organisation has a link to.
    LinkedPerson,
    /// The record belongs to a project the actor's organisation leads.
    LeadPartner,
    /// The record belongs to a project the actor's organisation oversees.
    Authority,
}

/// One line of an area's policy table: this role may do this to that resource in this relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub role: Role,
    pub action: Action,
    pub resource: &'static str,
    pub relation: Relation,
}

/// Reads aloud: allow a teacher to record a register of the same organisation.
pub const fn allow(role: Role, action: Action, resource: &'static str, relation: Relation) -> Line {
    Line { role, action, resource, relation }
}

/// Every area's table, ready to be asked.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    lines: HashMap<(&'static str, Action), Vec<(Role, Relation)>>,
    table: Vec<Line>,
}

/// What a new record will belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Target {
    pub owner: Option<Uuid>,
    pub organisation: Option<Uuid>,
    pub project: Option<Uuid>,
    /// The caller loaded the person the record is about, so a link was proven.
    pub linked: bool,
}

impl Policy {
    pub fn new(tables: &[&[Line]]) -> Policy {
        let mut policy = Policy::default();
        for line in tables.iter().flat_map(|table| table.iter()) {
            policy.table.push(*line);
            policy.lines.entry((line.resource, line.action)).or_default().push((line.role, line.relation));
        }
        policy
    }

    /// The whole table, in the order the areas wrote it: for the printed reference.
    pub fn table(&self) -> &[Line] {
        &self.table
    }

    pub(crate) fn lines<'a>(&'a self, action: Action, resource: &'a str) -> &'a [(Role, Relation)] {
        let lines: &HashMap<(&'a str, Action), Vec<(Role, Relation)>> = &self.lines;
        lines.get(&(resource, action)).map_or(&[], Vec::as_slice)
    }

    /// Whether the actor may do `action` to some record of `resource`.
    pub fn opens(&self, actor: &Actor, action: Action, resource: &str) -> bool {
        actor.is_system() || self.lines(action, resource).iter().any(|(role, _)| actor.holds(*role))
    }

    /// Whether the actor may do `action` to a record of `resource` that belongs to `target`.
    pub fn decide(&self, actor: &Actor, action: Action, resource: &str, target: &Target) -> bool {
        // Each role is asked by itself: two roles in two bodies do not lend each other body and project.
        let allows = |held: &Assignment| {
            let lines = self.lines(action, resource).iter().filter(|(role, _)| *role == held.role);
            lines.into_iter().any(|(_, relation)| {
                let reach = actor.reach_of(held, *relation);
                relation.covers(&reach, target) && relation.begins(action, &reach, target)
            })
        };
        actor.is_system() || actor.assignments.iter().any(allows)
    }
}

impl Relation {
    pub fn name(self) -> &'static str {
        match self {
            Relation::Anyone => "anyone",
            Relation::Own => "own",
            Relation::SameOrganisation => "same-organisation",
            Relation::SameProject => "same-project",
            Relation::LinkedPerson => "linked-person",
            Relation::LeadPartner => "lead-partner",
            Relation::Authority => "authority",
        }
    }

    /// A body begins nothing in a project it takes no part in; what it began there while it did, it completes.
    fn begins(self, action: Action, reach: &Reach, target: &Target) -> bool {
        let is_new_here = self == Relation::SameOrganisation && action == Action::Create;
        !is_new_here || target.project.is_none_or(|project| reach.projects.contains(&project))
    }

    fn covers(self, reach: &Reach, target: &Target) -> bool {
        let inside = |id: Option<Uuid>, ids: &[Uuid]| id.is_some_and(|id| ids.contains(&id));
        match self {
            Relation::Anyone => true,
            Relation::Own => target.owner.is_some() && target.owner == reach.user,
            Relation::SameOrganisation => inside(target.organisation, &reach.organisations),
            Relation::LinkedPerson => target.linked,
            Relation::SameProject | Relation::LeadPartner | Relation::Authority => {
                inside(target.project, &reach.projects)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGISTER: &str = "register";
    const TABLE: &[Line] = &[
        allow(Role::Teacher, Action::Record, REGISTER, Relation::SameOrganisation),
        allow(Role::Coordinator, Action::Amend, REGISTER, Relation::LeadPartner),
        allow(Role::Auditor, Action::View, REGISTER, Relation::Anyone),
    ];

    const BEGINS: &[Line] = &[allow(Role::Teacher, Action::Create, REGISTER, Relation::SameOrganisation)];

    fn id(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    fn actor(role: Role, organisation: u128, led: &[u128]) -> Actor {
        let led: Vec<Uuid> = led.iter().copied().map(id).collect();
        let held =
            Assignment { role, organisation: id(organisation), projects: led.clone(), led, overseen: vec![] };
        Actor::new(id(900), "prova", vec![held])
    }

    #[test]
    fn a_teacher_records_registers_of_the_own_organisation_only() {
        let policy = Policy::new(&[TABLE]);
        let teacher = actor(Role::Teacher, 1, &[]);
        let own = Target { organisation: Some(id(1)), ..Target::default() };
        let other = Target { organisation: Some(id(2)), ..Target::default() };
        assert!(policy.decide(&teacher, Action::Record, REGISTER, &own));
        assert!(!policy.decide(&teacher, Action::Record, REGISTER, &other));
        assert!(!policy.decide(&teacher, Action::Amend, REGISTER, &own));
    }

    #[test]
    fn a_body_begins_nothing_in_a_project_it_takes_no_part_in() {
        let policy = Policy::new(&[TABLE, BEGINS]);
        let of_project =
            |project| Target { organisation: Some(id(1)), project: Some(id(project)), ..Target::default() };
        let teacher = actor(Role::Teacher, 1, &[7]);
        assert!(policy.decide(&teacher, Action::Create, REGISTER, &of_project(7)));
        assert!(!policy.decide(&teacher, Action::Create, REGISTER, &of_project(8)));
        let without = Target { organisation: Some(id(1)), ..Target::default() };
        assert!(policy.decide(&teacher, Action::Create, REGISTER, &without));
        assert!(
            policy.decide(&teacher, Action::Record, REGISTER, &of_project(8)),
            "it completes what it began"
        );
    }

    #[test]
    fn leading_one_project_opens_no_other() {
        let policy = Policy::new(&[TABLE]);
        let coordinator = actor(Role::Coordinator, 1, &[7]);
        let led = Target { project: Some(id(7)), ..Target::default() };
        let other = Target { project: Some(id(8)), ..Target::default() };
        assert!(policy.decide(&coordinator, Action::Amend, REGISTER, &led));
        assert!(!policy.decide(&coordinator, Action::Amend, REGISTER, &other));
    }

    #[test]
    fn a_record_without_an_organisation_belongs_to_nobodys_organisation() {
        let policy = Policy::new(&[TABLE]);
        assert!(!policy.decide(&actor(Role::Teacher, 1, &[]), Action::Record, REGISTER, &Target::default()));
    }

    #[test]
    fn nobody_may_do_what_no_line_allows() {
        let policy = Policy::new(&[TABLE]);
        assert!(!policy.opens(&Actor::anonymous(), Action::View, REGISTER));
        assert!(!policy.decide(&Actor::anonymous(), Action::View, REGISTER, &Target::default()));
        assert!(policy.decide(&Actor::system(), Action::Close, REGISTER, &Target::default()));
    }

    #[test]
    fn two_roles_in_two_bodies_do_not_lend_each_other_their_reach() {
        let policy = Policy::new(&[TABLE]);
        let mut person = actor(Role::Teacher, 1, &[]);
        person.assignments.extend(actor(Role::Coordinator, 2, &[7]).assignments);
        let elsewhere = Target { organisation: Some(id(2)), ..Target::default() };
        assert!(!policy.decide(&person, Action::Record, REGISTER, &elsewhere));
    }

    #[test]
    fn the_same_role_in_two_bodies_does_not_begin_for_one_in_the_project_of_the_other() {
        let policy = Policy::new(&[BEGINS]);
        let mut twice_teacher = actor(Role::Teacher, 1, &[]);
        twice_teacher.assignments.extend(actor(Role::Teacher, 2, &[7]).assignments);
        let crossed = Target { organisation: Some(id(1)), project: Some(id(7)), ..Target::default() };
        let own = Target { organisation: Some(id(2)), ..crossed };
        assert!(!policy.decide(&twice_teacher, Action::Create, REGISTER, &crossed));
        assert!(policy.decide(&twice_teacher, Action::Create, REGISTER, &own));
    }
}
