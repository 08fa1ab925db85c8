//! The whole directory looked through for somebody: what can be offered, what to ask first, what excludes. Pure.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::around::Near;
use super::rules::{Clause, Fact, Facts, Verdict, verdict};
use crate::directory::ids::ServiceId;
use crate::directory::index::{Directory, Entry, FundingLine};
use crate::directory::words::Status;

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// A code of `data/needs.toml`; all where none is chosen.
    pub need: Option<String>,
}

/// Something to know before sending anybody there; it does not exclude.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    Closed { until: Option<NaiveDate> },
    Full,
    TooFar,
    NoSharedLanguage,
    NotPaid { payer: String, source: String },
}

/// A service somebody may use as far as is known.
#[derive(Clone, Debug)]
pub struct Candidate<'d> {
    pub entry: &'d Entry,
    pub near: Near,
    pub warnings: Vec<Warning>,
    /// Empty where nothing has to be asked first.
    pub ask: Vec<(Fact, &'d Clause)>,
    /// Who pays for somebody like this today.
    pub paid_by: Vec<&'d FundingLine>,
}

/// A service somebody may not use, and all that says so.
#[derive(Clone, Debug)]
pub struct Excluded<'d> {
    pub entry: &'d Entry,
    pub by: Vec<&'d Clause>,
}

#[derive(Clone, Debug, Default)]
pub struct Offer<'d> {
    pub offered: Vec<Candidate<'d>>,
    pub to_ask: Vec<Candidate<'d>>,
    pub excluded: Vec<Excluded<'d>>,
}

/// Every service that is not over, for somebody with these facts on a day. Without trust yet: see `order`.
pub fn look<'d>(directory: &'d Directory, facts: &Facts, wish: &Wish, on: NaiveDate) -> Offer<'d> {
    let mut offer = Offer::default();
    for entry in directory.entries.iter().filter(|entry| is_meant(entry, wish)) {
        match verdict(&entry.clauses, facts, on) {
            Verdict::Offered => offer.offered.push(candidate(entry, facts, Vec::new(), on)),
            Verdict::ToAsk(ask) => offer.to_ask.push(candidate(entry, facts, ask, on)),
            Verdict::Excluded(by) => offer.excluded.push(Excluded { entry, by }),
        }
    }
    offer
}

/// What can be used at once first, then the nearest, then the surest.
pub fn order(candidates: &mut [Candidate], points: &HashMap<ServiceId, i32>) {
    let sure = |candidate: &Candidate| points.get(&candidate.entry.id).copied().unwrap_or_default();
    candidates.sort_by_cached_key(|candidate| {
        (
            candidate.warnings.len(),
            candidate.ask.len(),
            candidate.near,
            -sure(candidate),
            candidate.entry.sheet.name.clone(),
        )
    });
}

fn is_meant(entry: &Entry, wish: &Wish) -> bool {
    let is_over = matches!(entry.sheet.status, Status::Inactive | Status::Defunct);
    let meets = |need: &String| entry.sheet.needs.contains(need);
    !is_over && wish.need.as_ref().is_none_or(meets)
}

fn candidate<'d>(
    entry: &'d Entry,
    facts: &Facts,
    ask: Vec<(Fact, &'d Clause)>,
    on: NaiveDate,
) -> Candidate<'d> {
    let home = facts.residence.as_ref();
    let near = home.map_or(Near::NotKnown, |home| {
        entry.around.iter().map(|place| home.near(place)).min().unwrap_or(Near::NotKnown)
    });
    let concerns = |line: &&FundingLine| line.holds_on(on) && line.concerns(facts.reception.as_deref());
    let (paid_by, not_paid): (Vec<_>, Vec<_>) =
        entry.funding.iter().filter(concerns).partition(|line| line.is_paid);
    let mut warnings = warnings(entry, facts, on);
    // Where somebody else pays for the same guests, nobody is turned away for want of money.
    if let (true, Some(line)) = (paid_by.is_empty(), not_paid.first()) {
        warnings.push(Warning::NotPaid { payer: line.payer.clone(), source: line.source.clone() });
    }
    Candidate { entry, near, warnings, ask, paid_by }
}

fn warnings(entry: &Entry, facts: &Facts, on: NaiveDate) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if !entry.is_given_on(on) {
        warnings.push(Warning::Closed { until: entry.sheet.closed_until });
    }
    if entry.is_full() {
        warnings.push(Warning::Full);
    }
    if facts.residence.as_ref().is_some_and(|home| !entry.serves(home)) {
        warnings.push(Warning::TooFar);
    }
    if facts.languages.as_ref().is_some_and(|spoken| !is_understood(entry, spoken)) {
        warnings.push(Warning::NoSharedLanguage);
    }
    warnings
}

/// A service that names no language says nothing; one with interpreters is understood by everybody.
fn is_understood(entry: &Entry, spoken: &[String]) -> bool {
    let given = &entry.sheet.languages;
    given.is_empty()
        || entry.sheet.interpretation_services.is_some()
        || spoken.iter().any(|code| given.contains(code))
}

/// The facts that would settle most, the most wanted first.
pub fn wanted_facts(offer: &Offer) -> Vec<(Fact, usize)> {
    let mut counts: HashMap<Fact, usize> = HashMap::new();
    for candidate in &offer.to_ask {
        let mut facts: Vec<Fact> = candidate.ask.iter().map(|(fact, _)| *fact).collect();
        facts.sort_unstable();
        facts.dedup();
        for fact in facts {
            *counts.entry(fact).or_default() += 1;
        }
    }
    let mut wanted: Vec<_> = counts.into_iter().filter(|(fact, _)| *fact != Fact::Reading).collect();
    wanted.sort_unstable_by_key(|(fact, count)| (std::cmp::Reverse(*count), *fact));
    wanted
}
