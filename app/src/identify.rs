//! Who sends a request: accounts tell the person and their roles, partnerships tell the projects.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use authz::{Actor, Assignment};
use identity::{Held, Who};
use store::Db;
use uuid::Uuid;
use web::{Credentials, Identify, Visitor};

/// How long somebody may be remembered without asking the database again. Changes made by this process are
/// seen at once (the access generation moves); this bounds those made by another.
const REMEMBERED: Duration = Duration::from_secs(5);
/// Visitors remembered at most.
const VISITORS: usize = 10_000;

/// Visitors, remembered for a moment: a page is several requests.
#[derive(Default)]
pub struct Accounts {
    known: Mutex<HashMap<String, Known>>,
}

struct Known {
    visitor: Visitor,
    generation: u64,
    since: Instant,
}

impl Accounts {
    fn remembered(&self, db: &Db, key: &str) -> Option<Visitor> {
        let known = self.known.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let found = known.get(key)?;
        let fresh = found.generation == db.access_generation() && found.since.elapsed() < REMEMBERED;
        fresh.then(|| found.visitor.clone())
    }

    fn remember(&self, key: String, visitor: &Visitor, generation: u64) {
        let mut known = self.known.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if known.len() >= VISITORS {
            known.clear();
        }
        known.insert(key, Known { visitor: visitor.clone(), generation, since: Instant::now() });
    }
}

impl Identify for Accounts {
    fn identify<'a>(
        &'a self,
        db: &'a Db,
        credentials: Credentials,
    ) -> Pin<Box<dyn Future<Output = store::Result<Option<Visitor>>> + Send + 'a>> {
        Box::pin(async move {
            let key = match &credentials {
                Credentials::Session(token) => format!("s{token}"),
                Credentials::Bearer(token) => format!("b{token}"),
            };
            if let Some(visitor) = self.remembered(db, &key) {
                return Ok(Some(visitor));
            }
            // Read before the question: a change in between makes the answer old, never the other way.
            let generation = db.access_generation();
            let Some(who) = identity::resolve(db, &credentials).await? else { return Ok(None) };
            let visitor = visitor(db, who).await?;
            self.remember(key, &visitor, generation);
            Ok(Some(visitor))
        })
    }
}

async fn visitor(db: &Db, who: Who) -> store::Result<Visitor> {
    let ctx = db.read(Arc::new(Actor::system()));
    let mut assignments = Vec::with_capacity(who.held.len());
    for held in &who.held {
        assignments.push(assignment(&ctx, held).await?);
    }
    let role = role_line(&ctx, &who).await?;
    let actor = Arc::new(Actor::new(who.user.uuid(), who.name, assignments));
    Ok(Visitor { actor, role, locale: who.locale, session: who.session.map(Uuid::from), csrf: who.csrf })
}

async fn assignment(ctx: &store::Ctx, held: &Held) -> store::Result<Assignment> {
    let mut reach = programmes::reach_of(ctx, held.organisation, held.territory).await?;
    if let Some(only) = held.project {
        reach.projects.retain(|project| *project == only);
        reach.led.retain(|project| *project == only);
        reach.overseen.retain(|project| *project == only);
    }
    Ok(Assignment {
        role: held.role,
        organisation: held.organisation.uuid(),
        projects: reach.projects,
        led: reach.led,
        overseen: reach.overseen,
    })
}

/// "Docente, CPIA Metropolitano": the first role, as the menu shows it.
async fn role_line(ctx: &store::Ctx, who: &Who) -> store::Result<String> {
    let Some(held) = who.held.first() else { return Ok(String::new()) };
    let names = organisations::names(ctx, &[held.organisation]).await?;
    let body = names.get(&held.organisation).cloned().unwrap_or_default();
    let role = crate::compose::word(who.locale.unwrap_or_default(), &identity::role_text_key(held.role));
    Ok(format!("{role}, {body}"))
}
