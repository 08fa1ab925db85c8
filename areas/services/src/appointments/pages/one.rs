//! An appointment: what it is, what can be done with it, the words ready for a message.

use askama::Template;
use authz::Action;
use web::{Form, Page, Path, Reply, Work};

use crate::appointments::change::{arrive, called, cancel, no_show, reschedule};
use crate::appointments::letters;
use crate::appointments::queries::appointment;
use crate::appointments::words::State;
use crate::desks::choices;
use crate::desks::ids::AppointmentId;
use crate::desks::queries::{desk, names, procedure_names};
use crate::policy::VISIT;

#[derive(Template)]
#[template(path = "services/appointments/one.html")]
struct OnePage {
    page: Page,
    form: Form,
    url: String,
    back: String,
    desk: String,
    when: String,
    who: String,
    worker: String,
    procedure: String,
    code: String,
    state: String,
    why: String,
    message: String,
    language: String,
    reminders: Vec<String>,
    again: String,
    is_booked: bool,
    may_move: bool,
    must_call: bool,
}

pub async fn show(work: Work, Path(id): Path<AppointmentId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = page_of(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_move(work: Work, Path(id): Path<AppointmentId>, mut form: Form) -> Reply {
    let (day, time) = (form.date("day"), form.time("time"));
    let (day, time) = (form.need("day", day), form.need("time", time));
    if let (Some(day), Some(time)) = (day, time) {
        let moved = reschedule(&work.ctx, &work.site().texts, id, day.and_time(time)).await;
        if form.accepted(moved)?.is_some() {
            return work.redirect(format!("/appointments/{id}")).notice("services-appointment-moved");
        }
    }
    let shown = page_of(&work, id, form).await?;
    work.invalid(&shown)
}

pub async fn submit_cancel(work: Work, Path(id): Path<AppointmentId>, mut form: Form) -> Reply {
    let why = form.required("why", 300);
    if form.is_valid() && form.accepted(cancel(&work.ctx, id, &why).await)?.is_some() {
        return work.redirect(format!("/appointments/{id}")).notice("services-appointment-cancelled");
    }
    let shown = page_of(&work, id, form).await?;
    work.invalid(&shown)
}

pub async fn submit_arrived(work: Work, Path(id): Path<AppointmentId>, _: Form) -> Reply {
    arrive(&work.ctx, id).await?;
    let row = appointment(&work.ctx, id).await?;
    work.redirect(format!("/desks/{}", row.desk_id)).notice("services-ticket-given")
}

pub async fn submit_absent(work: Work, Path(id): Path<AppointmentId>, _: Form) -> Reply {
    no_show(&work.ctx, id).await?;
    work.redirect(format!("/appointments/{id}")).notice("services-appointment-absent-noted")
}

pub async fn submit_called(work: Work, Path(id): Path<AppointmentId>, _: Form) -> Reply {
    called(&work.ctx, id).await?;
    work.redirect(format!("/appointments/{id}")).notice("services-appointment-called-noted")
}

async fn page_of(work: &Work, id: AppointmentId, form: Form) -> store::Result<OnePage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let row = appointment(ctx, id).await?;
    let desk = desk(ctx, row.desk_id).await?;
    let kinds = procedure_names(ctx, &[desk.id]).await?;
    let workers = names(ctx, row.worker_id).await?;
    let planned = post::planned(ctx, &letters::about(&row)).await?;
    let person = row.person_id.map(|person| format!("person={person}"));
    let procedure = row.procedure_id.map(|procedure| format!("procedure={procedure}"));
    let asked = [person, procedure].into_iter().flatten().collect::<Vec<_>>().join("&");
    let is_over = matches!(row.state, State::NoShow | State::Cancelled);
    Ok(OnePage {
        url: format!("/appointments/{id}"),
        // Who does not stand at the counter comes from the own agenda.
        back: match ctx.can(Action::View, VISIT) {
            true => format!("/desks/{}?day={}", desk.id, store::local_day(row.starts_at)),
            false => "/agenda".to_owned(),
        },
        when: format!("{} {}", page.whole_day(store::local_day(row.starts_at)), page.time(row.starts_at)),
        who: choices::name_of(work, row.person_id).await?,
        worker: row.worker_id.and_then(|id| workers.get(&id)).cloned().unwrap_or_default(),
        procedure: row.procedure_id.and_then(|id| kinds.get(&id)).cloned().unwrap_or_default(),
        message: letters::text(&work.site().texts, &row, &desk),
        language: letters::locale(&row).name().to_owned(),
        reminders: planned.iter().map(|letter| page.instant(letter.due_at)).collect(),
        again: if is_over { format!("/desks/{}/book?{asked}", desk.id) } else { String::new() },
        is_booked: row.state == State::Booked,
        may_move: matches!(row.state, State::Booked | State::NoShow),
        must_call: row.must_call && row.called_at.is_none() && row.state == State::Booked,
        state: page.t(row.state.key()),
        why: row.why.unwrap_or_default(),
        code: row.code,
        desk: desk.name,
        form,
        page: page.clone(),
    })
}
