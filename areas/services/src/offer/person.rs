//! What is known of a person for an offer: from the file, and from areas that know where somebody stays.

use std::sync::OnceLock;

use kernel::RecordRef;
use organisations::TerritoryId;
use people::{LanguageLevel, PersonId};
use store::{Ctx, Result};
use uuid::Uuid;

use super::around::Around;
use super::rules::Facts;

const ITALIAN: &str = "it";

/// What other areas know of a person; nothing where they do not.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    pub residence: Option<TerritoryId>,
    /// A code of `data/reception.toml`, `none` for who lives outside of it.
    pub reception: Option<String>,
    /// Registered as unemployed with the job centre.
    pub registered: Option<bool>,
    /// Every project somebody takes part in now.
    pub projects: Option<Vec<Uuid>>,
}

/// Whoever knows where somebody lives and what they take part in.
#[async_trait::async_trait]
pub trait Whereabouts: Send + Sync {
    async fn of(&self, ctx: &Ctx, person: PersonId) -> Result<Surroundings>;
}

static WHEREABOUTS: OnceLock<Box<dyn Whereabouts>> = OnceLock::new();

/// Says once, at the start of the program, who knows of the surroundings of persons.
pub fn know_whereabouts(whereabouts: Box<dyn Whereabouts>) {
    // A second call would be another program in the same process: the first stands.
    let _ = WHEREABOUTS.set(whereabouts);
}

/// The facts of a person the reader may see; the look into the file leaves its line.
pub async fn facts(ctx: &Ctx, person: PersonId) -> Result<Facts> {
    let known = people::circumstances(ctx, person).await?;
    ctx.saw(RecordRef::new(people::PERSON, person.uuid()));
    let around = match WHEREABOUTS.get() {
        Some(whereabouts) => whereabouts.of(ctx, person).await?,
        None => Surroundings::default(),
    };
    Ok(Facts {
        age: known.age,
        gender: known.gender,
        third_country: known.third_country,
        status: known.status,
        permit: known.permit,
        can_work: known.can_work,
        residence: around.residence.map(Around::of),
        italian: italian(&known.languages),
        languages: (!known.languages.is_empty())
            .then(|| known.languages.into_iter().map(|(code, _)| code).collect()),
        reception: around.reception,
        minors: known.minors_in_household,
        registered: around.registered,
        projects: around.projects,
    })
}

fn italian(languages: &[(String, LanguageLevel)]) -> Option<LanguageLevel> {
    languages.iter().find(|(code, _)| code == ITALIAN).map(|(_, level)| *level)
}

impl Facts {
    /// What somebody adds where the file says nothing: the file comes first.
    pub fn or(self, typed: Facts) -> Facts {
        Facts {
            age: self.age.or(typed.age),
            gender: self.gender.or(typed.gender),
            third_country: self.third_country.or(typed.third_country),
            status: self.status.or(typed.status),
            permit: self.permit.or(typed.permit),
            can_work: self.can_work.or(typed.can_work),
            residence: self.residence.or(typed.residence),
            italian: self.italian.or(typed.italian),
            languages: self.languages.or(typed.languages),
            reception: self.reception.or(typed.reception),
            minors: self.minors.or(typed.minors),
            registered: self.registered.or(typed.registered),
            projects: self.projects.or(typed.projects),
        }
    }
}
