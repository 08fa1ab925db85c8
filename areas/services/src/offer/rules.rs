//! Whether a service may be offered to somebody: clauses as data over facts that may be unknown. Pure.

use chrono::NaiveDate;
use organisations::TerritoryId;
use people::{Gender, LanguageLevel, TargetGroup};
use uuid::Uuid;

use super::around::Around;
use crate::directory::ids::ClauseId;

/// Stands for "none" among permits and kinds of reception.
pub const NONE: &str = "none";

/// What is known of somebody. Nothing is guessed: what is not known is asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    pub age: Option<i32>,
    pub gender: Option<Gender>,
    pub third_country: Option<bool>,
    pub status: Option<TargetGroup>,
    /// The permit in force; `NONE` where there is none.
    pub permit: Option<String>,
    pub can_work: Option<bool>,
    pub residence: Option<Around>,
    pub italian: Option<LanguageLevel>,
    /// Languages somebody speaks: they never exclude.
    pub languages: Option<Vec<String>>,
    /// The kind of reception; `NONE` outside of it.
    pub reception: Option<String>,
    pub minors: Option<bool>,
    pub registered: Option<bool>,
    pub projects: Option<Vec<Uuid>>,
}

/// What one would have to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    Age,
    Gender,
    Nationality,
    Status,
    Permit,
    Work,
    Residence,
    Italian,
    Reception,
    Minors,
    Registration,
    Projects,
    /// The clause must be read by somebody.
    Reading,
}

/// What a clause asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    MinAge(i32),
    MaxAge(i32),
    Gender(Vec<Gender>),
    ThirdCountry,
    Status(Vec<TargetGroup>),
    Permit(Vec<String>),
    CanWork,
    Residence(Vec<TerritoryId>),
    ItalianAtLeast(LanguageLevel),
    ItalianAtMost(LanguageLevel),
    Reception(Vec<String>),
    Minors,
    Registered,
    ProjectIn(Vec<Uuid>),
    ProjectOut(Vec<Uuid>),
    Human,
}

/// A condition with its text and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    pub id: ClauseId,
    pub test: Test,
    pub text: String,
    pub source: String,
    pub article: Option<String>,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub waivable_by: Option<String>,
}

impl Clause {
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// "TUI, art. 22"
    pub fn reference(&self) -> String {
        let parts = [Some(self.source.as_str()), self.article.as_deref()];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

/// How a clause stands to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Met,
    Fails,
    Unknown(Fact),
}

/// What may be said of a service for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict<'c> {
    Offered,
    /// No clause excludes, and these could not be answered.
    ToAsk(Vec<(Fact, &'c Clause)>),
    Excluded(Vec<&'c Clause>),
}

/// A service's clauses of the day over somebody's facts. What excludes comes before what is to be asked.
pub fn verdict<'c>(clauses: &'c [Clause], facts: &Facts, on: NaiveDate) -> Verdict<'c> {
    let (mut fails, mut unknown) = (Vec::new(), Vec::new());
    for clause in clauses.iter().filter(|clause| clause.holds_on(on)) {
        match answer(&clause.test, facts) {
            Answer::Met => {}
            Answer::Fails => fails.push(clause),
            Answer::Unknown(fact) => unknown.push((fact, clause)),
        }
    }
    match (fails.is_empty(), unknown.is_empty()) {
        (false, _) => Verdict::Excluded(fails),
        (true, false) => Verdict::ToAsk(unknown),
        (true, true) => Verdict::Offered,
    }
}

pub fn answer(test: &Test, facts: &Facts) -> Answer {
    match test {
        Test::MinAge(least) => known(Fact::Age, facts.age, |age| age >= *least),
        Test::MaxAge(most) => known(Fact::Age, facts.age, |age| age <= *most),
        Test::Gender(among) => known(Fact::Gender, facts.gender, |gender| among.contains(&gender)),
        Test::ThirdCountry => known(Fact::Nationality, facts.third_country, |is| is),
        Test::Status(among) => known(Fact::Status, facts.status, |status| among.contains(&status)),
        Test::Permit(among) => known(Fact::Permit, facts.permit.as_ref(), |permit| among.contains(permit)),
        Test::CanWork => known(Fact::Work, facts.can_work, |can| can),
        Test::Residence(areas) => {
            known(Fact::Residence, facts.residence.as_ref(), |home| home.lies_in(areas))
        }
        Test::ItalianAtLeast(level) => known(Fact::Italian, measured(facts), |has| has >= *level),
        Test::ItalianAtMost(level) => known(Fact::Italian, measured(facts), |has| has <= *level),
        Test::Reception(kinds) => {
            known(Fact::Reception, facts.reception.as_ref(), |kind| kinds.contains(kind))
        }
        Test::Minors => known(Fact::Minors, facts.minors, |has| has),
        Test::Registered => known(Fact::Registration, facts.registered, |is| is),
        Test::ProjectIn(ids) => known(Fact::Projects, facts.projects.as_ref(), |mine| shares(mine, ids)),
        Test::ProjectOut(ids) => known(Fact::Projects, facts.projects.as_ref(), |mine| !shares(mine, ids)),
        Test::Human => Answer::Unknown(Fact::Reading),
    }
}

fn known<T>(fact: Fact, value: Option<T>, is_met: impl FnOnce(T) -> bool) -> Answer {
    match value.map(is_met) {
        Some(true) => Answer::Met,
        Some(false) => Answer::Fails,
        None => Answer::Unknown(fact),
    }
}

/// A level nobody tested says nothing.
fn measured(facts: &Facts) -> Option<LanguageLevel> {
    facts.italian.filter(|level| *level != LanguageLevel::NotKnown)
}

fn shares(mine: &[Uuid], ids: &[Uuid]) -> bool {
    mine.iter().any(|id| ids.contains(id))
}

impl Fact {
    pub fn key(self) -> &'static str {
        match self {
            Fact::Age => "services-fact-age",
            Fact::Gender => "services-fact-gender",
            Fact::Nationality => "services-fact-nationality",
            Fact::Status => "services-fact-status",
            Fact::Permit => "services-fact-permit",
            Fact::Work => "services-fact-work",
            Fact::Residence => "services-fact-residence",
            Fact::Italian => "services-fact-italian",
            Fact::Reception => "services-fact-reception",
            Fact::Minors => "services-fact-minors",
            Fact::Registration => "services-fact-registration",
            Fact::Projects => "services-fact-projects",
            Fact::Reading => "services-fact-reading",
        }
    }
}

#[cfg(test)]
mod tests;
