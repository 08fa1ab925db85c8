//! Who walks through the pages in a test: roles in bodies with projects, made up on the spot.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use authz::{Actor, Assignment, Role};
use l10n::Locale;
use store::Db;
use uuid::Uuid;
use web::{Credentials, Identify, Visitor};

/// Somebody with one role.
#[derive(Clone, Debug)]
pub struct Persona {
    pub user: Uuid,
    pub name: String,
    pub assignment: Assignment,
}

impl Persona {
    /// A role in an organisation nobody else is in.
    pub fn new(role: Role) -> Persona {
        let assignment = Assignment {
            role,
            organisation: Uuid::now_v7(),
            projects: vec![],
            led: vec![],
            overseen: vec![],
        };
        Persona { user: Uuid::now_v7(), name: format!("Persona {role}"), assignment }
    }

    /// Works for `organisation`.
    pub fn of(mut self, organisation: impl Into<Uuid>) -> Persona {
        self.assignment.organisation = organisation.into();
        self
    }

    /// The organisation takes part in `project`.
    pub fn in_project(mut self, project: impl Into<Uuid>) -> Persona {
        self.assignment.projects.push(project.into());
        self
    }

    /// The organisation leads `project` (and so takes part in it).
    pub fn leading(mut self, project: impl Into<Uuid>) -> Persona {
        let project = project.into();
        self.assignment.projects.push(project);
        self.assignment.led.push(project);
        self
    }

    /// The organisation oversees `project` as an authority.
    pub fn overseeing(mut self, project: impl Into<Uuid>) -> Persona {
        self.assignment.overseen.push(project.into());
        self
    }

    pub fn actor(&self) -> Arc<Actor> {
        Arc::new(Actor::new(self.user, self.name.clone(), vec![self.assignment.clone()]))
    }
}

/// The personas that have visited, by the token of their session.
#[derive(Clone, Default)]
pub struct Visit(Arc<Mutex<HashMap<String, Persona>>>);

/// What every test form sends back.
pub(crate) const CSRF: &str = "test-token-of-the-page-it-came-from";

impl Visit {
    pub(crate) fn enter(&self, persona: &Persona) -> String {
        let token = persona.user.simple().to_string();
        self.0.lock().expect("no test thread panicked here").insert(token.clone(), persona.clone());
        token
    }
}

impl Identify for Visit {
    fn identify<'a>(
        &'a self,
        _: &'a Db,
        credentials: Credentials,
    ) -> Pin<Box<dyn Future<Output = store::Result<Option<Visitor>>> + Send + 'a>> {
        let (token, csrf) = match credentials {
            Credentials::Session(token) => (token, Some(CSRF.to_owned())),
            Credentials::Bearer(token) => (token, None),
        };
        let known = self.0.lock().expect("no test thread panicked here").get(&token).cloned();
        Box::pin(async move {
            Ok(known.map(|persona| Visitor {
                actor: persona.actor(),
                role: persona.assignment.role.to_string(),
                locale: Some(Locale::It),
                session: Some(persona.user),
                csrf,
            }))
        })
    }
}
