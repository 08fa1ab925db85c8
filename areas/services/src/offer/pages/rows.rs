//! What the page says of each service and of each fact.

use std::collections::HashMap;

use authz::Action;
use organisations::{OrganisationId, territory};
use people::PersonId;
use people::residence::permits;
use web::Page;

use crate::directory::ids::ServiceId;
use crate::directory::index::Entry;
use crate::directory::needs;
use crate::directory::pages::say;
use crate::directory::trust::Trust;
use crate::directory::words::Standing;
use crate::offer::around::Around;
use crate::offer::look::{Candidate, Excluded, Warning};
use crate::offer::rules::{Clause, Fact, Facts, NONE};

/// A fact the file tells.
pub struct Known {
    pub term: String,
    pub value: String,
}

/// A service that can be offered, perhaps after a question.
pub struct Row {
    pub url: String,
    /// Where it is referred to from the person's file.
    pub refer_url: Option<String>,
    pub name: String,
    pub body: String,
    pub needs: String,
    pub near: &'static str,
    pub free: String,
    pub standing: Standing,
    pub warnings: Vec<String>,
    /// What to ask, and the clause that asks it.
    pub ask: Vec<(String, String)>,
    pub paid_by: Vec<String>,
}

/// A service that is excluded, with all the clauses that do.
pub struct Shut {
    pub url: String,
    pub name: String,
    pub body: String,
    pub clauses: Vec<(String, String)>,
}

/// What rows are told with.
pub struct Told<'t> {
    pub page: &'t Page,
    pub trusts: &'t HashMap<ServiceId, Trust>,
    pub names: &'t HashMap<OrganisationId, String>,
    pub person: Option<PersonId>,
}

impl Told<'_> {
    pub fn row(&self, candidate: &Candidate) -> Row {
        let entry = candidate.entry;
        Row {
            url: entry.url(),
            refer_url: self.refer_url(entry),
            name: entry.sheet.name.clone(),
            body: self.body(entry),
            needs: say::needs(self.page, &entry.sheet),
            near: candidate.near.key(),
            free: entry.capacity.as_ref().map(|line| say::free_places(self.page, line)).unwrap_or_default(),
            standing: self.trusts.get(&entry.id).map_or(Standing::Doubtful, |trust| trust.standing),
            warnings: candidate.warnings.iter().map(|warning| self.warning(warning)).collect(),
            ask: candidate.ask.iter().map(|(fact, clause)| self.question(*fact, clause)).collect(),
            paid_by: candidate.paid_by.iter().map(|line| say::funding(self.page, line)).collect(),
        }
    }

    pub fn shut(&self, excluded: &Excluded) -> Shut {
        let clause = |clause: &&Clause| (clause.text.clone(), say::clause_detail(self.page, clause));
        Shut {
            url: excluded.entry.url(),
            name: excluded.entry.sheet.name.clone(),
            body: self.body(excluded.entry),
            clauses: excluded.by.iter().map(clause).collect(),
        }
    }

    /// Only who may write a referral is led to one: a mediator sees what can be offered, and passes it on in person.
    fn refer_url(&self, entry: &Entry) -> Option<String> {
        let person = self.person.filter(|_| self.page.can(Action::Create, cases::REFERRAL))?;
        Some(format!("/people/{person}/refer?service={}", entry.id))
    }

    fn body(&self, entry: &Entry) -> String {
        self.names.get(&entry.organisation).cloned().unwrap_or_default()
    }

    fn question(&self, fact: Fact, clause: &Clause) -> (String, String) {
        (self.page.t(fact.key()), clause.text.clone())
    }

    fn warning(&self, warning: &Warning) -> String {
        let page = self.page;
        match warning {
            Warning::Closed { until: Some(until) } => page.t1("services-closed-until-day", "day", *until),
            Warning::Closed { until: None } => page.t("services-status-temporarily-closed"),
            Warning::Full => page.t("services-full"),
            Warning::TooFar => page.t("services-warning-far"),
            Warning::NoSharedLanguage => page.t("services-warning-language"),
            Warning::NotPaid { payer, source } => {
                page.t2("services-warning-not-paid", "payer", payer, "source", source)
            }
        }
    }
}

/// What the file tells, in the order of the form.
pub fn known(page: &Page, facts: &Facts) -> Vec<Known> {
    let yes_or_no = |is: bool| page.t(if is { "services-yes" } else { "services-no" });
    let values = [
        (Fact::Age, facts.age.map(|age| page.number(age))),
        (Fact::Gender, facts.gender.map(|gender| page.t(gender.key()))),
        (Fact::Nationality, facts.third_country.map(yes_or_no)),
        (Fact::Status, facts.status.map(|status| page.t(status.key()))),
        (Fact::Permit, facts.permit.as_deref().map(|code| permit(page, code))),
        (Fact::Work, facts.can_work.map(yes_or_no)),
        (Fact::Residence, facts.residence.as_ref().and_then(home)),
        (Fact::Italian, facts.italian.map(|level| page.t(level.key()))),
        (Fact::Reception, facts.reception.as_deref().map(|code| reception(page, code))),
        (Fact::Minors, facts.minors.map(yes_or_no)),
        (Fact::Registration, facts.registered.map(yes_or_no)),
    ];
    let told =
        |(fact, value): (Fact, Option<String>)| Some(Known { term: page.t(fact.key()), value: value? });
    let spoken = facts
        .languages
        .as_ref()
        .map(|codes| Known { term: page.t("services-fact-languages"), value: say::languages(page, codes) });
    values.into_iter().filter_map(told).chain(spoken).collect()
}

/// "età (12 servizi), italiano (3 servizi)"
pub fn wanted(page: &Page, facts: &[(Fact, usize)]) -> String {
    let line = |(fact, count): &(Fact, usize)| {
        page.t2("services-offer-wanted-one", "fact", page.t(fact.key()), "count", *count)
    };
    facts.iter().map(line).collect::<Vec<_>>().join(", ")
}

fn home(around: &Around) -> Option<String> {
    around.place().and_then(territory::get).map(territory::Territory::label)
}

fn permit(page: &Page, code: &str) -> String {
    match permits::kind(code) {
        Some(permit) => permit.name(page.locale()).to_owned(),
        None if code == NONE => page.t("services-permit-none"),
        None => code.to_owned(),
    }
}

fn reception(page: &Page, code: &str) -> String {
    needs::reception(code).map_or_else(|| code.to_owned(), |kind| kind.name(page.locale()).to_owned())
}
