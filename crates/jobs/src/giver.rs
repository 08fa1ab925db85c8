//! The rights a job was ordered with, kept beside it: the work is done as the person who asked.

use std::sync::Arc;

use authz::{Actor, Assignment};
use serde::{Deserialize, Serialize};
use store::{Error, Result};
use uuid::Uuid;

#[derive(Serialize, Deserialize)]
struct Giver {
    user: Option<Uuid>,
    name: String,
    held: Vec<Held>,
}

#[derive(Serialize, Deserialize)]
struct Held {
    role: String,
    organisation: Uuid,
    projects: Vec<Uuid>,
    led: Vec<Uuid>,
    overseen: Vec<Uuid>,
}

pub fn write(actor: &Actor) -> Result<String> {
    let held = actor.assignments.iter().map(|held| Held {
        role: held.role.name().to_owned(),
        organisation: held.organisation,
        projects: held.projects.clone(),
        led: held.led.clone(),
        overseen: held.overseen.clone(),
    });
    let giver = Giver { user: actor.user, name: actor.name.clone(), held: held.collect() };
    serde_json::to_string(&giver).map_err(Error::broken)
}

/// Only the program itself orders without a user.
pub fn read(text: &str) -> Result<Arc<Actor>> {
    let giver: Giver = serde_json::from_str(text).map_err(Error::broken)?;
    let Some(user) = giver.user else { return Ok(Arc::new(Actor::system())) };
    let held = giver.held.into_iter().map(|held| {
        let role =
            held.role.parse().map_err(|_| Error::broken("a job was ordered with a role nobody knows"))?;
        let Held { organisation, projects, led, overseen, .. } = held;
        Ok(Assignment { role, organisation, projects, led, overseen })
    });
    Ok(Arc::new(Actor::new(user, giver.name, held.collect::<Result<_>>()?)))
}

#[cfg(test)]
mod tests {
    use authz::Role;

    use super::*;

    #[test]
    fn the_rights_come_back_as_they_were() {
        let held = Assignment {
            role: Role::Referent,
            organisation: Uuid::from_u128(1),
            projects: vec![Uuid::from_u128(2)],
            led: vec![],
            overseen: vec![],
        };
        let actor = Actor::new(Uuid::from_u128(9), "Prova", vec![held]);
        assert_eq!(*read(&write(&actor).unwrap()).unwrap(), actor);
        assert!(read(&write(&Actor::system()).unwrap()).unwrap().is_system());
    }
}
