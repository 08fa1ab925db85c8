//! Set a desk up: what it is called, its week, closures, procedures, rooms, workers.

use askama::Template;
use chrono::NaiveTime;
use programmes::ActivityId;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use crate::desks::choices::{self, Choice};
use crate::desks::hours::{Close, add_hours, close_on, end_hours, reopen};
use crate::desks::ids::{ClosureId, DeskId, DeskWorkerId, HoursId, ProcedureId, RoomId};
use crate::desks::open::{Amend, amend};
use crate::desks::procedures::{Offer, offer, withdraw};
use crate::desks::queries::{closures, hours_rows, names, own_desk, procedures, rooms, seats};
use crate::desks::rules::Spell;
use crate::desks::seats::{add_room, close_room, seat, unseat};
use crate::desks::when::{clock, minutes};

const WEEKDAYS: [&str; 7] = [
    "services-weekday-0",
    "services-weekday-1",
    "services-weekday-2",
    "services-weekday-3",
    "services-weekday-4",
    "services-weekday-5",
    "services-weekday-6",
];

#[derive(Template)]
#[template(path = "services/desks/settings.html")]
struct SettingsPage {
    page: Page,
    form: Form,
    name: String,
    url: String,
    version: i32,
    weekdays: Vec<Choice>,
    hours: Vec<Line>,
    closures: Vec<Line>,
    procedures: Vec<Line>,
    rooms: Vec<Line>,
    workers: Vec<Line>,
    activities: Vec<Choice>,
    operators: Vec<Choice>,
}

struct Line {
    text: String,
    detail: String,
    /// What ends it.
    end: String,
}

pub async fn show(work: Work, Path(id): Path<DeskId>) -> Reply {
    let row = own_desk(&work.ctx, id).await?;
    let mut form = Form::empty(&work.page);
    form.set("name", &row.name);
    form.set("place", &row.place);
    form.set("slot", row.slot_minutes);
    if row.closed_at.is_some() {
        form.set("closed", 1);
    }
    form.set("minutes", row.slot_minutes);
    form.set("since", work.ctx.today());
    let shown = settings(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    let (name, place) = (form.required("name", 120), form.required("place", 200));
    let slot = form.integer("slot", 5..=240);
    let slot = form.need("slot", slot);
    let seen_version = form.value("version").parse().unwrap_or_default();
    if let (true, Some(slot)) = (form.is_valid(), slot) {
        let slot_minutes = i32::try_from(slot).unwrap_or_default();
        let wish = Amend { desk, seen_version, name, place, slot_minutes, is_closed: form.checked("closed") };
        if form.accepted(amend(&work.ctx, wish).await)?.is_some() {
            return done(work, desk);
        }
    }
    again(work, desk, form).await
}

pub async fn submit_hours(work: Work, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    let weekday = form.integer("weekday", 0..=6);
    let weekday = form.need("weekday", weekday);
    let (from, until) = (form.time("from"), form.time("until"));
    let (from, until) = (form.need("from", from), form.need("until", until));
    let since = form.date("since");
    let since = form.need("since", since);
    if let (Some(weekday), Some(from), Some(until), Some(since)) = (weekday, from, until, since) {
        let midnight = |time: NaiveTime| if time == NaiveTime::MIN { 24 * 60 } else { minutes(time) };
        let weekday = i32::try_from(weekday).unwrap_or_default();
        let spell = Spell { weekday, from: minutes(from), until: midnight(until), since, ends: None };
        if form.accepted(add_hours(&work.ctx, desk, spell).await)?.is_some() {
            return done(work, desk);
        }
    }
    again(work, desk, form).await
}

pub async fn submit_end_hours(work: Work, Path(id): Path<HoursId>, _: Form) -> Reply {
    let desk = end_hours(&work.ctx, id).await?;
    done(work, desk)
}

pub async fn submit_closure(work: Work, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    let first_on = form.date("first_on");
    let first_on = form.need("first_on", first_on);
    let last_on = form.date("last_on").or(first_on);
    let why = form.required("why", 200);
    if let (true, Some(first_on), Some(last_on)) = (form.is_valid(), first_on, last_on)
        && form.accepted(close_on(&work.ctx, Close { desk, first_on, last_on, why }).await)?.is_some()
    {
        return done(work, desk);
    }
    again(work, desk, form).await
}

pub async fn submit_reopen(work: Work, Path(id): Path<ClosureId>, _: Form) -> Reply {
    let desk = reopen(&work.ctx, id).await?;
    done(work, desk)
}

pub async fn submit_procedure(work: Work, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    let name = form.required("procedure", 160);
    let minutes = form.integer("minutes", 5..=240);
    let minutes = form.need("minutes", minutes);
    let documents = form.text("documents", 1000);
    let activity = form.id::<ActivityId>("activity");
    if let (true, Some(minutes)) = (form.is_valid(), minutes) {
        let wish = Offer {
            desk,
            name,
            minutes: i32::try_from(minutes).unwrap_or_default(),
            documents,
            activity,
            by_appointment: form.checked("by_appointment"),
            valid_from: work.ctx.today(),
        };
        if form.accepted(offer(&work.ctx, wish).await)?.is_some() {
            return done(work, desk);
        }
    }
    again(work, desk, form).await
}

pub async fn submit_withdraw(work: Work, Path(id): Path<ProcedureId>, _: Form) -> Reply {
    let desk = withdraw(&work.ctx, id).await?;
    done(work, desk)
}

pub async fn submit_room(work: Work, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    let name = form.required("room", 80);
    if form.is_valid() {
        add_room(&work.ctx, desk, name).await?;
        return done(work, desk);
    }
    again(work, desk, form).await
}

pub async fn submit_close_room(work: Work, Path(id): Path<RoomId>, _: Form) -> Reply {
    let desk = close_room(&work.ctx, id).await?;
    done(work, desk)
}

pub async fn submit_worker(work: Work, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    let worker = form.id::<Uuid>("worker");
    if let Some(worker) = form.need("worker", worker) {
        seat(&work.ctx, desk, worker).await?;
        return done(work, desk);
    }
    again(work, desk, form).await
}

pub async fn submit_unseat(work: Work, Path(id): Path<DeskWorkerId>, _: Form) -> Reply {
    let desk = unseat(&work.ctx, id).await?;
    done(work, desk)
}

fn done(work: Work, desk: DeskId) -> Reply {
    work.redirect(format!("/desks/{desk}/settings")).notice("services-desk-saved")
}

async fn again(work: Work, desk: DeskId, form: Form) -> Reply {
    let shown = settings(&work, desk, form).await?;
    work.invalid(&shown)
}

async fn settings(work: &Work, id: DeskId, form: Form) -> store::Result<SettingsPage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let row = own_desk(ctx, id).await?;
    let line = |text: String, detail: String, end: String| Line { text, detail, end };
    let today = ctx.today();
    let standing =
        hours_rows(ctx, id).await?.into_iter().filter(|row| row.valid_until.is_none_or(|d| d >= today));
    let hours = standing.map(|row| {
        let day = usize::try_from(row.weekday).ok().and_then(|day| WEEKDAYS.get(day)).map_or("", |key| *key);
        let spell = format!("{} {}–{}", page.t(day), clock(row.from_minute), clock(row.until_minute));
        let since = page.t1("services-hours-since", "day", row.valid_from);
        line(spell, since, format!("/desks/hours/{}/end", row.id))
    });
    let closed = closures(ctx, id).await?.into_iter().filter(|row| row.last_on >= today).map(|row| {
        let days = page.t2("services-closure-days", "first", row.first_on, "last", row.last_on);
        line(days, row.why, format!("/desks/closures/{}/end", row.id))
    });
    let offered = procedures(ctx, id, today).await?.into_iter().map(|row| {
        let detail =
            [Some(page.minutes(row.minutes)), row.documents].into_iter().flatten().collect::<Vec<_>>();
        line(row.name, detail.join(" · "), format!("/desks/procedures/{}/end", row.id))
    });
    let rooms = rooms(ctx, id).await?.into_iter();
    let rooms = rooms.map(|row| line(row.name, String::new(), format!("/desks/rooms/{}/end", row.id)));
    let seated = seats(ctx, id).await?;
    let names = names(ctx, seated.iter().map(|row| row.user_id)).await?;
    let workers = seated.iter().map(|row| {
        let name = names.get(&row.user_id).cloned().unwrap_or_default();
        line(name, String::new(), format!("/desks/workers/{}/end", row.id))
    });
    Ok(SettingsPage {
        hours: hours.collect(),
        closures: closed.collect(),
        procedures: offered.collect(),
        rooms: rooms.collect(),
        workers: workers.collect(),
        weekdays: (0..).zip(WEEKDAYS).map(|(day, key): (i32, _)| Choice::new(day, page.t(key))).collect(),
        activities: choices::activities(work).await?,
        operators: choices::operators(work, row.organisation_id).await?,
        url: format!("/desks/{id}"),
        name: row.name,
        version: row.version,
        form,
        page: page.clone(),
    })
}
