//! The pages of the offer: for a person, and for nobody in particular.

mod form;
mod rows;

use std::collections::HashMap;

use askama::Template;
use organisations::OrganisationId;
use people::{Gender, LanguageLevel, PersonId, TargetGroup};
use programmes::ProjectLine;
use web::{Form, Page, Path, Reply, Work};

use super::look::{self, Offer, Wish};
use super::rules::{Facts, Test};
use crate::directory::ids::ServiceId;
use crate::directory::index::{self, Directory, Entry};
use crate::directory::needs::{self, Term};
use crate::directory::standing;
use crate::directory::trust::Trust;
use rows::{Known, Row, Shut};

/// Rows of one kind that a page shows: more than these are narrowed by a need.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "services/offer/offer.html")]
struct OfferPage {
    page: Page,
    form: Form,
    url: String,
    /// The person's file, where it is for somebody.
    file: Option<String>,
    known: Vec<Known>,
    /// What the file tells: it is not asked again.
    facts: Facts,
    needs: Vec<&'static Term>,
    projects: Vec<ProjectLine>,
    today: chrono::NaiveDate,
    answer: Option<Answer>,
}

/// What came of looking.
struct Answer {
    offered: Vec<Row>,
    to_ask: Vec<Row>,
    excluded: Vec<Shut>,
    counts: [usize; 3],
    /// Facts that would settle most.
    wanted: String,
}

impl Answer {
    /// Whether there are more of a kind than the page shows.
    fn is_cut(&self, kind: usize, shown: usize) -> bool {
        self.counts[kind] > shown
    }
}

pub async fn show(work: Work) -> Reply {
    let form = Form::empty(&work.page);
    let shown = offer_page(&work, None, &Facts::default(), form).await?;
    work.page(&shown)
}

/// Facts of somebody who is not in the system are posted: they stand in no address.
pub async fn look(work: Work, mut form: Form) -> Reply {
    let typed = form::read(&mut form);
    let need = form.value("need").to_owned();
    let mut shown = offer_page(&work, None, &Facts::default(), form).await?;
    if shown.form.is_valid() {
        shown.answer = Some(answer(&work, &typed, &need, None).await?);
        return work.page(&shown);
    }
    work.invalid(&shown)
}

pub async fn show_for(work: Work, Path(person): Path<PersonId>) -> Reply {
    let facts = super::facts(&work.ctx, person).await?;
    let form = Form::empty(&work.page);
    let mut shown = offer_page(&work, Some(person), &facts, form).await?;
    shown.answer = Some(answer(&work, &facts, "", Some(person)).await?);
    work.page(&shown)
}

pub async fn look_for(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let file = super::facts(&work.ctx, person).await?;
    let typed = form::read(&mut form);
    let need = form.value("need").to_owned();
    let mut shown = offer_page(&work, Some(person), &file, form).await?;
    if shown.form.is_valid() {
        shown.answer = Some(answer(&work, &file.or(typed), &need, Some(person)).await?);
        return work.page(&shown);
    }
    work.invalid(&shown)
}

async fn offer_page(
    work: &Work,
    person: Option<PersonId>,
    facts: &Facts,
    form: Form,
) -> store::Result<OfferPage> {
    let directory = index::directory(&work.ctx).await?;
    Ok(OfferPage {
        page: work.page.clone(),
        form,
        url: person.map_or_else(|| "/services/offer".to_owned(), |id| format!("/services/offer/{id}")),
        file: person.map(|id| format!("/people/{id}")),
        known: rows::known(&work.page, facts),
        facts: facts.clone(),
        needs: needs::needs(work.ctx.today()),
        projects: projects(work, &directory).await?,
        today: work.ctx.today(),
        answer: None,
    })
}

/// Projects some clause names: only these are worth asking about.
async fn projects(work: &Work, directory: &Directory) -> store::Result<Vec<ProjectLine>> {
    let clauses = directory.entries.iter().flat_map(|entry| &entry.clauses);
    let named: Vec<programmes::ProjectId> = clauses
        .filter_map(|clause| match &clause.test {
            Test::ProjectIn(ids) | Test::ProjectOut(ids) => Some(ids),
            _ => None,
        })
        .flatten()
        .map(|id| programmes::ProjectId(*id))
        .collect();
    let mut lines: Vec<ProjectLine> =
        programmes::project_lines(&work.ctx, &named).await?.into_values().collect();
    lines.sort_by(|one, other| one.title.cmp(&other.title));
    Ok(lines)
}

async fn answer(work: &Work, facts: &Facts, need: &str, person: Option<PersonId>) -> store::Result<Answer> {
    let directory = index::directory(&work.ctx).await?;
    let wish = Wish { need: Some(need.to_owned()).filter(|need| !need.is_empty()) };
    let mut offer = look::look(&directory, facts, &wish, work.ctx.today());
    let counts = [offer.offered.len(), offer.to_ask.len(), offer.excluded.len()];
    let trusts = trusts(work, &offer).await?;
    let points = trusts.iter().map(|(id, trust)| (*id, trust.points)).collect();
    let wanted = rows::wanted(&work.page, &look::wanted_facts(&offer));
    look::order(&mut offer.offered, &points);
    look::order(&mut offer.to_ask, &points);
    offer.offered.truncate(SHOWN);
    offer.to_ask.truncate(SHOWN);
    offer.excluded.truncate(SHOWN);

    let names = bodies(work, &offer).await?;
    let to = rows::Told { page: &work.page, trusts: &trusts, names: &names, person };
    Ok(Answer {
        offered: offer.offered.iter().map(|candidate| to.row(candidate)).collect(),
        to_ask: offer.to_ask.iter().map(|candidate| to.row(candidate)).collect(),
        excluded: offer.excluded.iter().map(|excluded| to.shut(excluded)).collect(),
        counts,
        wanted,
    })
}

async fn trusts(work: &Work, offer: &Offer<'_>) -> store::Result<HashMap<ServiceId, Trust>> {
    let candidates = offer.offered.iter().chain(&offer.to_ask);
    let entries: Vec<&Entry> = candidates.map(|candidate| candidate.entry).collect();
    standing::trusts(&work.ctx, &entries).await
}

async fn bodies(work: &Work, offer: &Offer<'_>) -> store::Result<HashMap<OrganisationId, String>> {
    let candidates = offer.offered.iter().chain(&offer.to_ask).map(|candidate| candidate.entry.organisation);
    let ids: Vec<OrganisationId> =
        candidates.chain(offer.excluded.iter().map(|excluded| excluded.entry.organisation)).collect();
    organisations::names(&work.ctx, &ids).await
}
