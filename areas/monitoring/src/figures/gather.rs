//! Brings together what counting needs of a project: its facts, and what reporting knows of whom they are about.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use authz::Actor;
use chrono::NaiveDate;
use delivery::{Kind, OperatorId, OutcomeKind};
use kernel::RecordRef;
use organisations::OrganisationId;
use people::PersonId;
use programmes::{ActivityId, ActivityLine, Coded, DeliverableLine, ProjectId, ProjectLine};
use sha2::{Digest, Sha256};
use store::{Ctx, Result};
use uuid::Uuid;

use super::recent::recent;
use super::rights;
use crate::counting::{
    Activity, Birth, Definition, Fact, Gender, Level, Outcome, Participant, Person, ProjectFacts, StatusSpan,
    What, own,
};

/// A project with everything its figures are made of.
pub struct Gathered {
    pub project: ProjectLine,
    pub activities: Vec<ActivityLine>,
    /// Indicators that the project's sheet declares for itself.
    pub own: Vec<Definition>,
    pub facts: ProjectFacts,
    /// The body that served each person last, and when.
    pub served_by: HashMap<Uuid, (NaiveDate, OrganisationId)>,
}

/// Everything about one project the reader may follow. Figures are the same for all who may see them, so facts
/// and reporting data are read whole; they hold no names.
pub async fn gather(ctx: &Ctx, project: ProjectId) -> Result<Arc<Gathered>> {
    rights::may_view(ctx, project)?;
    recent(ctx, project).await
}

/// The same for the program itself, which asks for nobody.
pub(super) async fn with_own(ctx: &Ctx, project: ProjectId) -> Result<Gathered> {
    let declared = programmes::own_indicators(ctx, project).await?;
    let own = declared.iter().filter_map(own).collect();
    Ok(Gathered { own, ..whole(ctx, project).await? })
}

/// Without the project's own indicators: what is packed is counted over many projects, and they belong to one.
pub(crate) async fn whole(ctx: &Ctx, project: ProjectId) -> Result<Gathered> {
    let line = programmes::project(ctx, project).await?;
    let activities = programmes::activities(ctx, project).await?;
    let happened = delivery::facts(ctx, project, None).await?;

    let mut gathered = Gathered {
        project: line,
        activities,
        own: Vec::new(),
        facts: ProjectFacts::default(),
        served_by: HashMap::new(),
    };
    gathered.facts.activities = gathered.activities.iter().map(activity).collect();
    gathered.take(&happened);
    gathered.take_products(programmes::deliverables(ctx, project).await?);
    gathered.facts.persons = persons(ctx, &happened).await?;
    gathered.find_authorities(ctx).await?;
    Ok(gathered)
}

fn activity(line: &ActivityLine) -> Activity {
    Activity { id: line.id.uuid(), kind: line.kind.code().to_owned(), indicators: line.indicators.clone() }
}

impl Gathered {
    fn take(&mut self, happened: &[delivery::Fact]) {
        let places = self.places();
        for fact in happened {
            // What happens outside the project's activities feeds none of its indicators.
            let Some(place) = fact.activity.and_then(|activity| places.get(&activity)) else { continue };
            let (what, subject, amount) = read(&fact.what);
            self.facts.facts.push(Fact {
                record: fact.record(),
                activity: *place,
                on: fact.on,
                subject,
                session: fact.session.map(|session| session.uuid()),
                what,
                amount,
            });
            self.remember_who_served(fact);
        }
    }

    /// Whoever served a person completes what reporting misses of that person.
    fn remember_who_served(&mut self, fact: &delivery::Fact) {
        let (delivery::What::Attended { who, .. } | delivery::What::Achieved { who, .. }) = &fact.what else {
            return;
        };
        if who.kind == Kind::Person {
            let serving = self.served_by.entry(who.id).or_insert((fact.on, fact.organisation));
            *serving = (*serving).max((fact.on, fact.organisation));
        }
    }

    /// Every hand-over of a product counts on its day, for the activity that made it.
    fn take_products(&mut self, products: Vec<DeliverableLine>) {
        let places = self.places();
        for product in products {
            let Some(place) = product.activity.and_then(|activity| places.get(&activity)) else { continue };
            for (on, quantity) in product.handovers {
                self.facts.facts.push(Fact {
                    record: RecordRef::new(programmes::DELIVERABLE, product.id.uuid()),
                    activity: *place,
                    on,
                    subject: None,
                    session: None,
                    what: What::Produced,
                    amount: quantity,
                });
            }
        }
    }

    fn places(&self) -> HashMap<ActivityId, u32> {
        self.activities.iter().map(|line| line.id).zip(0u32..).collect()
    }

    async fn find_authorities(&mut self, ctx: &Ctx) -> Result<()> {
        let partners = programmes::partners(ctx, self.project.id).await?;
        let partners: BTreeSet<OrganisationId> =
            partners.into_iter().map(|partner| partner.organisation).collect();
        let is_body = |fact: &&Fact| fact.what == What::Attended(Participant::Organisation);
        let present =
            self.facts.facts.iter().filter(is_body).filter_map(|fact| fact.subject).map(OrganisationId);
        let bodies: BTreeSet<OrganisationId> = partners.iter().copied().chain(present).collect();
        let bodies: Vec<OrganisationId> = bodies.into_iter().collect();
        for body in
            organisations::lines(ctx, &bodies).await?.into_iter().filter(|body| is_authority(body.kind))
        {
            self.facts.authorities.insert(body.id.uuid());
            self.facts.run_by_authority |= partners.contains(&body.id);
        }
        Ok(())
    }
}

/// Regions, provinces, municipalities and their unions.
fn is_authority(kind: organisations::Kind) -> bool {
    use organisations::Kind::{Comune, Province, Region, Unione};
    matches!(kind, Region | Province | Comune | Unione)
}

/// A fact of delivery in the words of counting: what it is, whom it is about, how much.
fn read(what: &delivery::What) -> (What, Option<Uuid>, i32) {
    match what {
        delivery::What::Held { minutes, place, .. } => (What::Held, place_key(place), *minutes),
        delivery::What::Attended { who, minutes, .. } => {
            (What::Attended(participant(who.kind)), Some(who.id), *minutes)
        }
        delivery::What::Counted { cells, unspecified, .. } => {
            (What::Headcount, None, cells.iter().sum::<i32>() + unspecified)
        }
        delivery::What::Worked { worker, minutes, .. } => (What::Worked, Some(*worker), *minutes),
        delivery::What::Achieved { who, result, has_evidence, .. } => {
            let what = What::Achieved { outcome: outcome(result), evidenced: *has_evidence };
            (what, Some(who.id), 1)
        }
    }
}

fn participant(kind: Kind) -> Participant {
    match kind {
        Kind::Person => Participant::Person,
        Kind::Operator => Participant::Operator,
        Kind::Organisation => Participant::Organisation,
    }
}

fn outcome(result: &delivery::Achieved) -> Outcome {
    match result.kind {
        OutcomeKind::Level => Outcome::Level { entry: result.entry.map(level), exit: result.exit.map(level) },
        OutcomeKind::Certificate => Outcome::Certificate,
        OutcomeKind::RecognitionApplied => Outcome::RecognitionApplied,
        OutcomeKind::LongTermApplied => Outcome::LongTermApplied,
        OutcomeKind::Helpful => Outcome::Helpful(result.answer),
        OutcomeKind::Placed => Outcome::Placed,
        OutcomeKind::Hired => Outcome::Hired,
        OutcomeKind::InWork => {
            let months = result.months.and_then(|months| u8::try_from(months).ok());
            Outcome::InWork { months: months.unwrap_or_default() }
        }
        OutcomeKind::TrainingUseful => Outcome::TrainingUseful(result.answer),
        OutcomeKind::SkillsUsed => Outcome::SkillsUsed(result.answer),
    }
}

fn level(level: delivery::Level) -> Level {
    match level {
        delivery::Level::PreA1 => Level::PreA1,
        delivery::Level::A1 => Level::A1,
        delivery::Level::A2 => Level::A2,
        delivery::Level::B1 => Level::B1,
        delivery::Level::B2 => Level::B2,
        delivery::Level::C1 => Level::C1,
        delivery::Level::C2 => Level::C2,
    }
}

/// Two sessions at the same place share this key, however the place's name is spelt in capitals and spaces.
fn place_key(place: &str) -> Option<Uuid> {
    let spelt = place.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let digest = Sha256::digest(spelt.as_bytes());
    let bytes = digest.get(..16).and_then(|bytes| Uuid::from_slice(bytes).ok());
    bytes.filter(|_| !spelt.is_empty())
}

async fn persons(ctx: &Ctx, happened: &[delivery::Fact]) -> Result<BTreeMap<Uuid, Person>> {
    let mut served = BTreeSet::new();
    let mut operators = BTreeSet::new();
    for fact in happened {
        let (delivery::What::Attended { who, .. } | delivery::What::Achieved { who, .. }) = &fact.what else {
            continue;
        };
        match who.kind {
            Kind::Person => drop(served.insert(PersonId(who.id))),
            Kind::Operator => drop(operators.insert(OperatorId(who.id))),
            Kind::Organisation => {}
        }
    }
    let served: Vec<PersonId> = served.into_iter().collect();
    let operators: Vec<OperatorId> = operators.into_iter().collect();
    let mut persons = BTreeMap::new();
    for known in people::facts(ctx, &served).await? {
        persons.insert(known.person.uuid(), served_person(known));
    }
    // A figure does not depend on who looks at it: ages and genders of operators are read for everybody alike.
    let whole = ctx.db().read(Arc::new(Actor::system()));
    for (id, operator) in delivery::operators(&whole, &operators).await? {
        persons.insert(id.uuid(), trained(&operator));
    }
    Ok(persons)
}

fn served_person(known: people::ReportingFacts) -> Person {
    let birth = known.birth_date.map(Birth::Day).or(known.birth_year.map(Birth::Year));
    let gender = match known.gender {
        people::Gender::Female => Some(Gender::Female),
        people::Gender::Male => Some(Gender::Male),
        people::Gender::NonBinary => Some(Gender::NonBinary),
        people::Gender::NotDeclared => None,
    };
    let span = |period: people::StatusPeriod| StatusSpan {
        code: period.status.code().to_owned(),
        from: period.from,
        until: period.until,
    };
    let status = known.status_periods.into_iter().map(span).collect();
    Person { birth, gender, third_country: known.third_country, status }
}

fn trained(operator: &delivery::OperatorLine) -> Person {
    let gender = operator.gender.map(|gender| match gender {
        delivery::Gender::Female => Gender::Female,
        delivery::Gender::Male => Gender::Male,
        delivery::Gender::NonBinary => Gender::NonBinary,
    });
    Person { birth: operator.birth_year.map(Birth::Year), gender, ..Person::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_is_known_again_however_it_is_typed() {
        assert_eq!(place_key("Centro Stranieri"), place_key("  centro   stranieri "));
        assert_ne!(place_key("Mantova"), place_key("Suzzara"));
        assert_eq!(place_key("   "), None);
    }
}
