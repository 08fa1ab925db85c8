//! Book for somebody at the counter or on the telephone.

use std::collections::BTreeMap;

use askama::Template;
use chrono::{Days, NaiveDate, NaiveDateTime};
use people::PersonId;
use uuid::Uuid;
use web::{Form, Listing, Page, Path, Reply, Work};

use crate::appointments::book::{Book, book, length};
use crate::appointments::slots::{Free, free};
use crate::desks::choices::{self, Choice};
use crate::desks::ids::{DeskId, ProcedureId, RoomId};
use crate::desks::queries::{names, own_desk, procedures, rooms, seats};

/// Free times offered at a glance.
const SHOWN: usize = 12;

#[derive(Template)]
#[template(path = "services/appointments/book.html")]
struct BookPage {
    page: Page,
    form: Form,
    desk: String,
    url: String,
    free: Vec<String>,
    procedures: Vec<Choice>,
    workers: Vec<Choice>,
    rooms: Vec<Choice>,
    locales: Vec<Choice>,
    found: Vec<Choice>,
    is_asked: bool,
}

pub async fn show(work: Work, Path(id): Path<DeskId>, listing: Listing) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("language", "it");
    if let Some(person) = listing.parsed::<Uuid>("person") {
        form.set("person", person);
        let before = crate::appointments::queries::of_person(&work.ctx, PersonId(person), 1).await?;
        if let Some(last) = before.first() {
            form.set("language", &last.language);
        }
    }
    if let Some(procedure) = listing.parsed::<ProcedureId>("procedure") {
        form.set("procedure", procedure);
    }
    let shown = page_of(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    if form.value("then") == "find" {
        let shown = page_of(&work, desk, form).await?;
        return work.page(&shown);
    }
    let (day, time) = (form.date("day"), form.time("time"));
    let (day, time) = (form.need("day", day), form.need("time", time));
    let wish = Book {
        desk,
        procedure: form.id::<ProcedureId>("procedure"),
        worker: form.id::<Uuid>("worker"),
        room: form.id::<RoomId>("room"),
        person: form.id::<PersonId>("person"),
        starts: NaiveDateTime::default(),
        language: form.choice::<l10n::Locale>("language").unwrap_or_default().code().to_owned(),
        email: form.text("email", 200),
        wants_reminders: form.checked("reminders"),
        invitation: None,
    };
    if let (true, Some(day), Some(time)) = (form.is_valid(), day, time) {
        let wish = Book { starts: day.and_time(time), ..wish };
        if let Some(booked) = form.accepted(book(&work.ctx, &work.site().texts, wish).await)? {
            let to = format!("/appointments/{}", booked.id);
            return match booked.must_call {
                true => work.redirect(to).warning("services-booked-call"),
                false => work.redirect(to).notice("services-booked"),
            };
        }
    }
    let shown = page_of(&work, desk, form).await?;
    work.invalid(&shown)
}

async fn page_of(work: &Work, id: DeskId, form: Form) -> store::Result<BookPage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let row = own_desk(ctx, id).await?;
    let today = ctx.today();
    let procedure = form.value("procedure").parse().ok();
    let minutes =
        length(ctx, &row, procedure, today.and_time(Default::default())).await.unwrap_or(row.slot_minutes);
    let days = free(ctx, id, minutes, (today, today + Days::new(14))).await?;
    let workers: Vec<Uuid> = seats(ctx, id).await?.into_iter().map(|seat| seat.user_id).collect();
    let known = names(ctx, workers.iter().copied()).await?;
    let worker = |id: &Uuid| Choice::new(id, known.get(id).cloned().unwrap_or_default());
    let mut found = choices::found(work, form.value("find")).await?;
    if let (true, Ok(person)) = (found.is_empty(), form.value("person").parse::<Uuid>()) {
        found = vec![Choice::new(person, choices::name_of(work, Some(person)).await?)];
    }
    Ok(BookPage {
        url: format!("/desks/{id}"),
        free: first(page, &days),
        procedures: procedures(ctx, id, today)
            .await?
            .iter()
            .map(|row| Choice::new(row.id, row.name.as_str()))
            .collect(),
        workers: workers.iter().map(worker).collect(),
        rooms: rooms(ctx, id).await?.iter().map(|row| Choice::new(row.id, row.name.as_str())).collect(),
        locales: choices::locales(),
        is_asked: !form.value("find").trim().is_empty(),
        desk: row.name,
        found,
        form,
        page: page.clone(),
    })
}

fn first(page: &Page, days: &BTreeMap<NaiveDate, Vec<Free>>) -> Vec<String> {
    let all = days.iter().flat_map(|(day, times)| times.iter().map(move |free| (day, free)));
    all.take(SHOWN).map(|(day, free)| format!("{} {}", page.day(*day), page.time(free.at))).collect()
}
