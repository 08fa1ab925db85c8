//! Give a task, settle it.

use askama::Template;
use kernel::RecordRef;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::add::{Add, add};
use super::settle::{Settled, settle};
use crate::entities::task;
use crate::file::pages::top::{Top, names};
use crate::ids::{CaseId, TaskId};
use crate::policy::TASK;
use crate::team::queries::team;

#[derive(Template)]
#[template(path = "cases/tasks/add.html")]
struct AddPage {
    page: Page,
    form: Form,
    top: Top,
    url: String,
    workers: Vec<(Uuid, String)>,
}

#[derive(Template)]
#[template(path = "cases/tasks/one.html")]
struct TaskPage {
    page: Page,
    form: Form,
    top: Top,
    url: String,
    title: String,
    due: String,
    is_open: bool,
}

pub async fn show_add(work: Work, Path(case): Path<CaseId>) -> Reply {
    let mut form = Form::empty(&work.page);
    if let Some(user) = work.ctx.actor().user {
        form.set("worker", user);
    }
    let shown = add_page(&work, case, form).await?;
    work.page(&shown)
}

pub async fn submit_add(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    let title = form.required("title", 200);
    let worker = form.id::<Uuid>("worker");
    let worker = form.need("worker", worker);
    let due_on = form.date("due_on");
    let due_on = form.need("due_on", due_on);
    if let (true, Some(worker), Some(due_on)) = (form.is_valid(), worker, due_on) {
        let wish = Add { case, worker, title, due_on, source: None };
        if form.accepted(add(&work.ctx, wish).await)?.is_some() {
            return work.redirect(format!("/cases/{case}")).notice("cases-task-added");
        }
    }
    let shown = add_page(&work, case, form).await?;
    work.invalid(&shown)
}

async fn add_page(work: &Work, case: CaseId, form: Form) -> store::Result<AddPage> {
    let top = Top::of(work, case).await?;
    let workers = workers(work, case).await?;
    Ok(AddPage { url: top.url("tasks/new"), workers, top, form, page: work.page.clone() })
}

/// Those named in the team, and the reader.
pub(crate) async fn workers(work: &Work, case: CaseId) -> store::Result<Vec<(Uuid, String)>> {
    let seats = team(&work.ctx, case).await?;
    let named = seats.iter().filter(|seat| seat.left_on.is_none()).filter_map(|seat| seat.worker);
    let ids: Vec<Uuid> = named.chain(work.ctx.actor().user).collect();
    let mut workers: Vec<(Uuid, String)> = names(&work.ctx, ids).await?.into_iter().collect();
    workers.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(workers)
}

pub async fn show(work: Work, Path(id): Path<TaskId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = task_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn done(work: Work, Path(id): Path<TaskId>, _: Form) -> Reply {
    let case = case_of(&work, id).await?;
    settle(&work.ctx, id, Settled::Done).await?;
    work.redirect(format!("/cases/{case}")).notice("cases-task-done-notice")
}

pub async fn reopen(work: Work, Path(id): Path<TaskId>, _: Form) -> Reply {
    let case = case_of(&work, id).await?;
    settle(&work.ctx, id, Settled::Reopened).await?;
    work.redirect(format!("/cases/{case}")).notice("cases-task-reopened-notice")
}

pub async fn drop(work: Work, Path(id): Path<TaskId>, mut form: Form) -> Reply {
    let why = form.required("why", 300);
    let case = case_of(&work, id).await?;
    if form.is_valid() && form.accepted(settle(&work.ctx, id, Settled::Dropped { why }).await)?.is_some() {
        return work.redirect(format!("/cases/{case}")).notice("cases-task-dropped-notice");
    }
    let shown = task_page(&work, id, form).await?;
    work.invalid(&shown)
}

async fn case_of(work: &Work, id: TaskId) -> store::Result<CaseId> {
    let (row, _) = work.ctx.load::<task::Entity>(id, authz::Action::View).await?;
    Ok(row.case_id)
}

async fn task_page(work: &Work, id: TaskId, form: Form) -> store::Result<TaskPage> {
    let (row, _) = work.ctx.load::<task::Entity>(id, authz::Action::View).await?;
    work.ctx.saw(RecordRef::new(TASK, id.uuid()));
    let top = Top::of(work, row.case_id).await?;
    let names = names(&work.ctx, [row.worker_id]).await?;
    let worker = names.get(&row.worker_id).map_or("", String::as_str);
    let due = crate::file::pages::one::nearness(work, row.due_on).text;
    Ok(TaskPage {
        url: format!("/cases/tasks/{id}"),
        due: if worker.is_empty() { due } else { format!("{worker} · {due}") },
        is_open: row.state == crate::words::TaskState::Open,
        title: row.title,
        top,
        form,
        page: work.page.clone(),
    })
}
