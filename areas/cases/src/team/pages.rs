//! The team of a case: who is in it, who joins, who leaves, and how the case passes on.

use std::collections::HashMap;

use askama::Template;
use authz::{Action, Role};
use organisations::OrganisationId;
use store::Result;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::choices::Choices;
use super::handover::{Ask, accept, ask, decline};
use super::join::{Join, join};
use super::leave::leave;
use super::queries::{Seat, handover, team};
use crate::file::pages::one::is_in_charge;
use crate::file::pages::top::{Top, names};
use crate::ids::{CaseId, HandoverId, MemberId};
use crate::policy::{HANDOVER, MEMBER};
use crate::words::Part;

/// The roles that work on cases.
const WORKERS: [Role; 4] = [Role::CaseWorker, Role::Mediator, Role::Outreach, Role::Teacher];

/// Those that answer for one.
const HOLDERS: [Role; 1] = [Role::CaseWorker];

#[derive(Template)]
#[template(path = "cases/team/team.html")]
struct TeamPage {
    page: Page,
    form: Form,
    top: Top,
    url: String,
    seats: Vec<SeatRow>,
    may_decide: bool,
    may_hand_over: bool,
    choices: Choices,
    parts: Vec<(&'static str, String)>,
}

struct SeatRow {
    who: String,
    body: String,
    part: String,
    since: String,
    reserved: bool,
    is_over: bool,
    /// Empty where the seat is not given up here.
    leave: String,
}

#[derive(Template)]
#[template(path = "cases/team/handover.html")]
struct HandoverPage {
    page: Page,
    form: Form,
    top: Top,
    url: String,
    choices: Choices,
}

#[derive(Template)]
#[template(path = "cases/team/answer.html")]
struct AnswerPage {
    page: Page,
    form: Form,
    url: String,
    name: String,
    from: String,
    to: String,
    why: String,
    when: String,
    is_answered: bool,
}

pub async fn show(work: Work, Path(case): Path<CaseId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("part", Part::CaseWorker.code());
    let shown = team_page(&work, case, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let organisation = form.id::<OrganisationId>("organisation");
    let organisation = form.need("organisation", organisation);
    let part = form.choice::<Part>("part");
    let part = form.need("part", part);
    let worker = form.id::<Uuid>("worker");
    let sees_reserved = form.checked("sees_reserved");
    check_place(&work, &mut form, (worker, organisation), &WORKERS).await?;
    if let (true, Some(organisation), Some(part)) = (form.is_valid(), organisation, part) {
        let wish = Join { case, organisation, worker, part, sees_reserved };
        if form.accepted(join(&work.ctx, wish).await)?.is_some() {
            return work.redirect(format!("/cases/{case}/team")).notice("cases-team-joined");
        }
    }
    let shown = team_page(&work, case, form).await?;
    work.invalid(&shown)
}

pub async fn submit_leave(work: Work, Path(seat): Path<MemberId>, _: Form) -> Reply {
    let (row, _) = work.ctx.load::<crate::entities::member::Entity>(seat, Action::View).await?;
    leave(&work.ctx, seat).await?;
    let still = crate::file::head::head(&work.ctx, row.case_id).await.is_ok();
    let next = if still { format!("/cases/{}/team", row.case_id) } else { "/cases".to_owned() };
    work.redirect(next).notice("cases-team-left")
}

/// Body and worker are two choices: they must belong together.
async fn check_place(
    work: &Work,
    form: &mut Form,
    (worker, body): (Option<Uuid>, Option<OrganisationId>),
    roles: &[Role],
) -> Result<()> {
    let (Some(worker), Some(body)) = (worker, body) else { return Ok(()) };
    let choices = Choices::of(&work.ctx, roles).await?;
    choices.refuses(worker, body).into_iter().for_each(|refusal| form.refuse(refusal));
    Ok(())
}

async fn team_page(work: &Work, case: CaseId, form: Form) -> Result<TeamPage> {
    let top = Top::of(work, case).await?;
    let seats = team(&work.ctx, case).await?;
    let workers = names(&work.ctx, seats.iter().filter_map(|seat| seat.worker)).await?;
    let bodies: Vec<OrganisationId> = seats.iter().map(|seat| seat.organisation).collect();
    let bodies = organisations::names_for_anybody(&work.ctx, &bodies).await?;
    let may_decide = top.case.is_open() && work.ctx.can(Action::Decide, MEMBER);
    let row = |seat: &Seat| seat_row(&work.page, seat, (&workers, &bodies), may_decide);
    Ok(TeamPage {
        url: top.url("team"),
        seats: seats.iter().map(row).collect(),
        may_decide,
        may_hand_over: top.case.is_open()
            && is_in_charge(work, &top)
            && work.ctx.can(Action::Create, HANDOVER),
        choices: Choices::of(&work.ctx, &WORKERS).await?,
        parts: Part::ALL
            .iter()
            .filter(|part| **part != Part::Reference)
            .map(|part| (part.code(), work.page.t(part.key())))
            .collect(),
        top,
        form,
        page: work.page.clone(),
    })
}

fn seat_row(
    page: &Page,
    seat: &Seat,
    (workers, bodies): (&HashMap<Uuid, String>, &HashMap<OrganisationId, String>),
    may_decide: bool,
) -> SeatRow {
    let may_leave = may_decide && seat.left_on.is_none() && seat.part != Part::Reference;
    let since = match seat.left_on {
        None => page.t1("cases-team-since", "day", seat.joined_on),
        Some(left) => page.t2("cases-team-until", "from", seat.joined_on, "until", left),
    };
    let who = seat.worker.and_then(|worker| workers.get(&worker)).cloned();
    SeatRow {
        who: who.unwrap_or_else(|| page.t("cases-team-whole-body")),
        body: bodies.get(&seat.organisation).cloned().unwrap_or_default(),
        part: page.t(seat.part.key()),
        since,
        reserved: seat.sees_reserved,
        is_over: seat.left_on.is_some(),
        leave: if may_leave { format!("/cases/seats/{}/leave", seat.id) } else { String::new() },
    }
}

pub async fn show_handover(work: Work, Path(case): Path<CaseId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = handover_page(&work, case, form).await?;
    work.page(&shown)
}

pub async fn submit_handover(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let organisation = form.id::<OrganisationId>("organisation");
    let organisation = form.need("organisation", organisation);
    let worker = form.id::<Uuid>("worker");
    let worker = form.need("worker", worker);
    let why = form.required("why", 500);
    check_place(&work, &mut form, (worker, organisation), &HOLDERS).await?;
    if let (true, Some(organisation), Some(worker)) = (form.is_valid(), organisation, worker)
        && form.accepted(ask(&work.ctx, Ask { case, organisation, worker, why }).await)?.is_some()
    {
        return work.redirect(format!("/cases/{case}")).notice("cases-handover-asked");
    }
    let shown = handover_page(&work, case, form).await?;
    work.invalid(&shown)
}

async fn handover_page(work: &Work, case: CaseId, form: Form) -> Result<HandoverPage> {
    let top = Top::of(work, case).await?;
    Ok(HandoverPage {
        url: top.url("handover"),
        choices: Choices::of(&work.ctx, &HOLDERS).await?,
        top,
        form,
        page: work.page.clone(),
    })
}

pub async fn show_answer(work: Work, Path(id): Path<HandoverId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = answer_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_answer(work: Work, Path(id): Path<HandoverId>, mut form: Form) -> Reply {
    if form.value("answer") == "yes" {
        let outcome = accept(&work.ctx, id).await;
        if let Some(case) = form.accepted(outcome)? {
            return work.redirect(format!("/cases/{case}")).notice("cases-handover-accepted");
        }
    } else {
        let why = form.required("why", 500);
        if form.is_valid() && form.accepted(decline(&work.ctx, id, why).await)?.is_some() {
            return work.redirect("/").notice("cases-handover-declined");
        }
    }
    let shown = answer_page(&work, id, form).await?;
    work.invalid(&shown)
}

async fn answer_page(work: &Work, id: HandoverId, form: Form) -> Result<AnswerPage> {
    let line = handover(&work.ctx, id).await?;
    let head = super::handover::about(&work.ctx, id).await?;
    let persons = people::lines(&work.ctx, &[head.person]).await?;
    let workers = names(&work.ctx, [line.from_worker, line.to_worker]).await?;
    let worker = |id| workers.get(&id).cloned().unwrap_or_default();
    Ok(AnswerPage {
        url: format!("/cases/handovers/{id}"),
        name: persons.get(&head.person).map(|person| person.name()).unwrap_or_default(),
        from: worker(line.from_worker),
        to: worker(line.to_worker),
        why: line.why,
        when: work.page.instant(line.asked_at),
        is_answered: line.answered_at.is_some(),
        form,
        page: work.page.clone(),
    })
}
