//! The counter: who is expected today, who waits, whose turn it is.

use askama::Template;
use chrono::{Days, NaiveDate};
use kernel::Arg;
use people::PersonId;
use web::{Form, Listing, Page, Path, Reply, Work};

use crate::appointments::queries::{Appointment, of_desk};
use crate::appointments::words::State;
use crate::contacts::queries::of_day;
use crate::desks::choices::{self, Choice};
use crate::desks::ids::{DeskId, ProcedureId, VisitId};
use crate::desks::queries::{Visit, desk, names, procedure_names, procedures, visits};
use crate::desks::queue::{WalkIn, call, leave, take_ticket};
use crate::desks::rules::between;
use crate::desks::when;
use crate::desks::words::VisitState;
use crate::policy::DESK;

#[derive(Template)]
#[template(path = "services/desks/day.html")]
struct DayPage {
    page: Page,
    form: Form,
    name: String,
    lead: String,
    url: String,
    before: String,
    after: String,
    is_today: bool,
    may_set_up: bool,
    procedures: Vec<Choice>,
    languages: Vec<Choice>,
    waiting: Vec<Waiting>,
    expected: Vec<Expected>,
    contacts: Vec<(String, String)>,
    tally: String,
}

struct Waiting {
    ticket: String,
    procedure: String,
    detail: String,
    is_called: bool,
    call: String,
    leave: String,
    contact: String,
}

struct Expected {
    url: String,
    time: String,
    who: String,
    detail: String,
    kind: &'static str,
    state: String,
    /// Empty where nobody is to be awaited.
    arrived: String,
    /// Empty before the time has come.
    absent: String,
}

pub async fn show(work: Work, Path(id): Path<DeskId>, listing: Listing) -> Reply {
    let day = when::asked(listing.parsed("day"), work.ctx.today());
    let form = Form::empty(&work.page);
    let shown = day_page(&work, id, day, form).await?;
    work.page(&shown)
}

pub async fn submit_ticket(work: Work, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    let procedure = form.id::<ProcedureId>("procedure");
    let language = form.text("language", 10);
    if form.is_valid() {
        take_ticket(&work.ctx, WalkIn { desk, procedure, appointment: None, language }).await?;
        return work.redirect(format!("/desks/{desk}")).notice("services-ticket-given");
    }
    let today = work.ctx.today();
    let shown = day_page(&work, desk, today, form).await?;
    work.invalid(&shown)
}

pub async fn submit_call(work: Work, Path(id): Path<VisitId>, _: Form) -> Reply {
    let desk = call(&work.ctx, id).await?;
    work.redirect(format!("/desks/{desk}")).quietly()
}

pub async fn submit_leave(work: Work, Path(id): Path<VisitId>, _: Form) -> Reply {
    let desk = leave(&work.ctx, id).await?;
    work.redirect(format!("/desks/{desk}")).notice("services-visit-left")
}

async fn day_page(work: &Work, id: DeskId, day: NaiveDate, form: Form) -> store::Result<DayPage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let row = desk(ctx, id).await?;
    let kinds = procedure_names(ctx, &[id]).await?;
    let kind = |of: Option<ProcedureId>| of.and_then(|of| kinds.get(&of)).cloned().unwrap_or_default();
    let all = visits(ctx, id, day).await?;
    let waiting = all.iter().filter(|visit| matches!(visit.state, VisitState::Arrived | VisitState::Called));
    let waiting = waiting.map(|visit| waiting_line(work, visit, kind(visit.procedure_id))).collect();
    let appointments = of_desk(ctx, id, day).await?;
    let persons: Vec<PersonId> = appointments.iter().filter_map(|row| row.person_id.map(PersonId)).collect();
    let people = people::lines(ctx, &persons).await?;
    let workers = names(ctx, appointments.iter().filter_map(|row| row.worker_id)).await?;
    let expected = appointments.iter().filter(|row| row.state != State::Cancelled).map(|row| {
        let name = row.person_id.and_then(|id| people.get(&PersonId(id))).map(people::PersonLine::name);
        let who = name.unwrap_or_else(|| page.t1("services-appointment-code", "code", row.code.as_str()));
        let worker = row.worker_id.and_then(|id| workers.get(&id)).cloned();
        let detail =
            [Some(kind(row.procedure_id)), worker].into_iter().flatten().filter(|text| !text.is_empty());
        expected_line(work, row, who, detail.collect::<Vec<_>>().join(" · "))
    });
    let contacts = of_day(ctx, id, day).await?.into_iter().map(|(row, topics)| {
        let topics: Vec<String> = topics.into_iter().map(|topic| page.t(topic.key())).collect();
        let said = [
            ("time", Arg::from(page.time(row.happened_at))),
            ("topics", Arg::from(topics.join(", "))),
            ("count", Arg::from(row.people)),
        ];
        (format!("/contacts/{}", row.id), page.ta("services-contact-line", &said))
    });
    let ended = |state: VisitState| all.iter().filter(|visit| visit.state == state).count();
    let (handled, left) = (ended(VisitState::Handled), ended(VisitState::Left));
    let to = |day: Option<NaiveDate>| day.map(|day| format!("/desks/{id}?day={day}")).unwrap_or_default();
    Ok(DayPage {
        lead: format!("{} · {}", page.whole_day(day), row.place),
        url: format!("/desks/{id}"),
        before: to(day.checked_sub_days(Days::new(1))),
        after: to(day.checked_add_days(Days::new(1))),
        is_today: day == ctx.today(),
        may_set_up: page.can(authz::Action::Amend, DESK),
        procedures: procedures(ctx, id, day)
            .await?
            .iter()
            .map(|row| Choice::new(row.id, row.name.as_str()))
            .collect(),
        languages: choices::languages(page),
        waiting,
        expected: expected.collect(),
        contacts: contacts.collect(),
        tally: page.t2("services-day-tally", "handled", handled, "left", left),
        name: row.name,
        form,
        page: page.clone(),
    })
}

fn waiting_line(work: &Work, visit: &Visit, procedure: String) -> Waiting {
    let page = &work.page;
    let waited = between(visit.arrived_at, visit.called_at.unwrap_or(work.ctx.now()));
    Waiting {
        ticket: page.t1("services-ticket", "number", visit.ticket),
        procedure,
        detail: page.t1("services-waits", "time", page.minutes(waited)),
        is_called: visit.state == VisitState::Called,
        call: format!("/desks/visits/{}/call", visit.id),
        leave: format!("/desks/visits/{}/leave", visit.id),
        contact: format!("/desks/{}/contact?visit={}", visit.desk_id, visit.id),
    }
}

fn expected_line(work: &Work, row: &Appointment, who: String, detail: String) -> Expected {
    let url = format!("/appointments/{}", row.id);
    let kind = match row.state {
        State::Booked => "wait",
        State::Arrived => "info",
        State::Handled => "ok",
        State::NoShow => "late",
        State::Cancelled => "off",
    };
    let is_awaited = matches!(row.state, State::Booked | State::NoShow);
    let may_arrive = is_awaited && store::local_day(row.starts_at) == work.ctx.today();
    let is_over = row.state == State::Booked && row.starts_at <= work.ctx.now();
    Expected {
        time: work.page.time(row.starts_at),
        arrived: if may_arrive { format!("{url}/arrived") } else { String::new() },
        absent: if is_over { format!("{url}/absent") } else { String::new() },
        state: work.page.t(row.state.key()),
        url,
        who,
        detail,
        kind,
    }
}
