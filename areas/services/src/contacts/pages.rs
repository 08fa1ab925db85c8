//! The quick contact, a contact on its page, and the person it turned out to be.

use askama::Template;
use people::PersonId;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::link::{link, unlink};
use super::queries::{Read, last_of, read};
use super::record::{AtDesk, Contact, record};
use super::words::{Outcome, Topic};
use crate::desks::choices::{self, Choice};
use crate::desks::ids::{ContactId, DeskId, ProcedureId, VisitId};
use crate::desks::queries::{own_desk, procedures};

/// Women, men and non-binary persons below 18, to 60, above.
pub(crate) const CELLS: [&str; 9] = [
    "services-cell-0",
    "services-cell-1",
    "services-cell-2",
    "services-cell-3",
    "services-cell-4",
    "services-cell-5",
    "services-cell-6",
    "services-cell-7",
    "services-cell-8",
];

#[derive(Template)]
#[template(path = "services/contacts/new.html")]
struct NewPage {
    page: Page,
    form: Form,
    desk: String,
    back: String,
    url: String,
    topics: Vec<Choice>,
    outcomes: Vec<Choice>,
    languages: Vec<Choice>,
    procedures: Vec<Choice>,
    cells: Vec<Choice>,
    found: Vec<Choice>,
    is_asked: bool,
}

#[derive(Template)]
#[template(path = "services/contacts/one.html")]
struct OnePage {
    page: Page,
    form: Form,
    url: String,
    back: String,
    when: String,
    topics: String,
    needs: String,
    people: String,
    outcome: String,
    language: String,
    note: String,
    person: String,
    session: String,
    may_link: bool,
    may_unlink: bool,
    found: Vec<Choice>,
}

pub async fn show_new(work: Work, Path(id): Path<DeskId>, listing: Listing) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("contact", ContactId::new(&work.ctx));
    form.set("people", 1);
    form.set("minutes", 10);
    form.set("outcome", Outcome::Informed.code());
    // As last time: whoever stands at a counter meets the same questions all morning.
    if let Some(last) = last_of(&work.ctx, id).await? {
        form.set("minutes", last.minutes);
        form.set("outcome", last.outcome.code());
        form.set("language", last.language.unwrap_or_default());
        form.set("procedure", last.procedure_id.map(|id| id.to_string()).unwrap_or_default());
    }
    if let Some(visit) = listing.parsed::<VisitId>("visit") {
        form.set("visit", visit);
    }
    let shown = new_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_new(work: Work, Path(id): Path<DeskId>, mut form: Form) -> Reply {
    if form.value("then") == "find" {
        let shown = new_page(&work, id, form).await?;
        return work.page(&shown);
    }
    let procedure = form.id::<ProcedureId>("procedure");
    let visit = form.id::<VisitId>("visit");
    let Some(contact) = typed(&work, &mut form).filter(|_| form.is_valid()) else {
        let shown = new_page(&work, id, form).await?;
        return work.invalid(&shown);
    };
    let wish = AtDesk { desk: id, procedure, visit, contact };
    if form.accepted(record(&work.ctx, wish).await)?.is_some() {
        return work.redirect(format!("/desks/{id}")).notice("services-contact-saved");
    }
    let shown = new_page(&work, id, form).await?;
    work.invalid(&shown)
}

/// A contact as the form says it; the form says what is wrong.
pub(crate) fn typed(work: &Work, form: &mut Form) -> Option<Contact> {
    let topics = chosen(form, "topics");
    let needs = chosen(form, "needs");
    let people = form.integer("people", 1..=50);
    let minutes = form.integer("minutes", 5..=240);
    let (people, minutes) = (form.need("people", people), form.need("minutes", minutes));
    let cell = form.integer("cell", 0..=8);
    let outcome = form.choice::<Outcome>("outcome").unwrap_or(Outcome::Informed);
    let number = |number: Option<i64>| number.and_then(|number| i32::try_from(number).ok());
    Some(Contact {
        id: form.id::<ContactId>("contact").unwrap_or_else(|| ContactId::new(&work.ctx)),
        topics,
        needs,
        language: form.text("language", 10),
        people: number(people)?,
        cell: number(cell),
        minutes: number(minutes)?,
        outcome,
        note: form.text("note", 1000),
        person: form.id::<PersonId>("person"),
    })
}

fn chosen(form: &Form, name: &str) -> Vec<Topic> {
    let mut topics: Vec<Topic> = form.all(name).into_iter().filter_map(|code| code.parse().ok()).collect();
    topics.sort_unstable();
    topics.dedup();
    topics
}

pub(crate) fn cells(page: &Page) -> Vec<Choice> {
    (0..).zip(CELLS).map(|(cell, key): (i32, _)| Choice::new(cell, page.t(key))).collect()
}

pub(crate) fn topics(page: &Page) -> Vec<Choice> {
    choices::words(page, Topic::ALL, |topic| (topic.code(), topic.key()))
}

async fn new_page(work: &Work, id: DeskId, form: Form) -> store::Result<NewPage> {
    let page = &work.page;
    let row = own_desk(&work.ctx, id).await?;
    let mut found = choices::found(work, form.value("find")).await?;
    if let (true, Ok(person)) = (found.is_empty(), form.value("person").parse::<uuid::Uuid>()) {
        found = vec![Choice::new(person, choices::name_of(work, Some(person)).await?)];
    }
    let offered = procedures(&work.ctx, id, work.ctx.today()).await?;
    Ok(NewPage {
        desk: row.name,
        back: format!("/desks/{id}"),
        url: format!("/desks/{id}/contact"),
        topics: topics(page),
        outcomes: choices::words(page, Outcome::ALL, |word| (word.code(), word.key())),
        languages: choices::languages(page),
        procedures: offered.iter().map(|row| Choice::new(row.id, row.name.as_str())).collect(),
        cells: cells(page),
        is_asked: !form.value("find").trim().is_empty(),
        found,
        form,
        page: page.clone(),
    })
}

pub async fn show(work: Work, Path(id): Path<ContactId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = one_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_link(work: Work, Path(id): Path<ContactId>, mut form: Form) -> Reply {
    if form.value("then") == "find" {
        let shown = one_page(&work, id, form).await?;
        return work.page(&shown);
    }
    let person = form.id::<PersonId>("person");
    let person = form.need("person", person);
    let because = form.required("because", 300);
    if let (true, Some(person)) = (form.is_valid(), person)
        && form.accepted(link(&work.ctx, id, person, &because).await)?.is_some()
    {
        return work.redirect(format!("/contacts/{id}")).notice("services-contact-linked");
    }
    let shown = one_page(&work, id, form).await?;
    work.invalid(&shown)
}

pub async fn submit_unlink(work: Work, Path(id): Path<ContactId>, mut form: Form) -> Reply {
    let because = form.required("because", 300);
    if form.is_valid() && form.accepted(unlink(&work.ctx, id, &because).await)?.is_some() {
        return work.redirect(format!("/contacts/{id}")).notice("services-contact-unlinked");
    }
    let shown = one_page(&work, id, form).await?;
    work.invalid(&shown)
}

async fn one_page(work: &Work, id: ContactId, form: Form) -> store::Result<OnePage> {
    let page = &work.page;
    let Read { row, topics, needs, note, is_linked } = read(&work.ctx, id).await?;
    let said = |words: Vec<Topic>| words.iter().map(|word| page.t(word.key())).collect::<Vec<_>>().join(", ");
    let language = row.language.as_deref().and_then(organisations::codes::language);
    let person = choices::name_of(work, row.person_id).await?;
    let hidden = || page.t("services-contact-hidden-person");
    Ok(OnePage {
        url: format!("/contacts/{id}"),
        back: row.desk_id.map_or_else(|| "/outreach".to_owned(), |desk| format!("/desks/{desk}")),
        when: page.instant(row.happened_at),
        topics: said(topics),
        needs: said(needs),
        people: page.number(row.people),
        outcome: page.t(row.outcome.key()),
        language: language.map_or("", |language| language.name(page.locale())).to_owned(),
        note: note.unwrap_or_default(),
        may_link: row.person_id.is_none() && row.session_id.is_some(),
        may_unlink: is_linked,
        session: row.session_id.map(|id| format!("/sessions/{id}")).unwrap_or_default(),
        person: match row.person_id {
            Some(_) if person.is_empty() => hidden(),
            _ => person,
        },
        found: choices::found(work, form.value("find")).await?,
        form,
        page: page.clone(),
    })
}
