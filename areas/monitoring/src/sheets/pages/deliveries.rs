//! Who has delivered its data for the quarter, who is late, and with what.

use askama::Template;
use authz::{Action, Target};
use kernel::Quarter;
use organisations::OrganisationId;
use programmes::ProjectId;
use store::Ctx;
use web::{Form, Page, Path, Reply, Work};

use super::super::declare::{self, Declare};
use super::super::missing::Place;
use super::super::{sources, standing, url, written};
use super::{Head, Sign};
use crate::entities::sheets::data_delivery;

#[derive(Template)]
#[template(path = "monitoring/sheets/deliveries.html")]
pub struct DeliveriesPage {
    pub page: Page,
    pub head: Head,
    pub form: Form,
    pub rows: Vec<BodyRow>,
    pub complete: String,
    pub declare_url: String,
    pub withdraw_url: String,
}

pub struct BodyRow {
    pub name: String,
    pub organisation: OrganisationId,
    pub sign: Sign,
    pub told: String,
    pub sessions: i64,
    pub sessions_url: String,
    pub persons: i64,
    pub persons_url: String,
    pub may_declare: bool,
    pub may_withdraw: bool,
}

pub async fn board(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>) -> Reply {
    let form = Form::empty(&work.page);
    let template = template(&work, project, quarter, form).await?;
    work.page(&template)
}

pub async fn declare_complete(
    work: Work,
    Path((project, quarter)): Path<(ProjectId, Quarter)>,
    mut form: Form,
) -> Reply {
    let Some(wish) = wish(&mut form, project, quarter) else {
        return again(work, project, quarter, form).await;
    };
    let outcome = declare::declare_complete(&work.ctx, wish).await;
    answered(work, (project, quarter), form, (outcome, "monitoring-sheets-declared")).await
}

pub async fn withdraw(
    work: Work,
    Path((project, quarter)): Path<(ProjectId, Quarter)>,
    mut form: Form,
) -> Reply {
    let Some(wish) = wish(&mut form, project, quarter) else {
        return again(work, project, quarter, form).await;
    };
    let outcome = declare::withdraw(&work.ctx, wish).await;
    answered(work, (project, quarter), form, (outcome, "monitoring-sheets-withdrawn")).await
}

fn wish(form: &mut Form, project: ProjectId, quarter: Quarter) -> Option<Declare> {
    let organisation = form.id("organisation");
    let organisation = form.need("organisation", organisation)?;
    let note = form.text("note", 500);
    form.is_valid().then_some(Declare { project, quarter, organisation, note })
}

/// Back to the board with a notice, or the form again with what a rule said.
async fn answered(
    work: Work,
    (project, quarter): (ProjectId, Quarter),
    mut form: Form,
    (outcome, notice): (store::Result<()>, &'static str),
) -> Reply {
    match form.accepted(outcome)? {
        Some(()) => work.redirect(url::below(project, quarter, "deliveries")).notice(notice),
        None => again(work, project, quarter, form).await,
    }
}

async fn again(work: Work, project: ProjectId, quarter: Quarter, form: Form) -> Reply {
    let template = template(&work, project, quarter, form).await?;
    work.invalid(&template)
}

async fn template(
    work: &Work,
    project: ProjectId,
    quarter: Quarter,
    form: Form,
) -> store::Result<DeliveriesPage> {
    let rows = rows(work, project, quarter).await?;
    let declared = rows.iter().filter(|row| row.sign.kind == "ok").count();
    let complete = work.page.ta(
        "monitoring-sheets-deliveries-count",
        &[("declared", declared.into()), ("bodies", rows.len().into())],
    );
    Ok(DeliveriesPage {
        page: work.page.clone(),
        head: Head::read(work, project, quarter).await?,
        form,
        rows,
        complete,
        declare_url: url::below(project, quarter, "deliveries"),
        withdraw_url: url::below(project, quarter, "deliveries/withdrawal"),
    })
}

async fn rows(work: &Work, project: ProjectId, quarter: Quarter) -> store::Result<Vec<BodyRow>> {
    let is_open = standing::of(&work.ctx, project, quarter).await?.state.is_open();
    let is_late = work.ctx.today() > sources::due_on(&work.ctx, project, quarter).await?;
    let declared = written::declarations(&work.ctx, project, quarter).await?;
    let delivered = sources::delivered(&work.ctx, project, quarter).await?;
    let row = |body: super::super::missing::Delivered| {
        let organisation = OrganisationId(body.organisation);
        let declaration = declared.get(&organisation);
        let may = is_open && may_declare(&work.ctx, project, organisation);
        let (kind, key) = match (declaration.is_some(), is_late) {
            (true, _) => ("ok", "monitoring-sheets-delivery-complete"),
            (false, true) => ("late", "monitoring-sheets-delivery-late"),
            (false, false) => ("wait", "monitoring-sheets-delivery-awaited"),
        };
        BodyRow {
            name: body.name,
            organisation,
            sign: Sign { kind, text: work.page.t(key) },
            told: declaration.map(|declaration| told(work, declaration)).unwrap_or_default(),
            sessions: body.unregistered_sessions,
            sessions_url: url::place(Place::Registers, project, quarter),
            persons: body.incomplete_persons,
            persons_url: url::place(Place::IncompletePersons, project, quarter),
            may_declare: may && declaration.is_none(),
            may_withdraw: may && declaration.is_some(),
        }
    };
    Ok(delivered.into_iter().map(row).collect())
}

fn told(work: &Work, declaration: &written::Declaration) -> String {
    let args = [("who", (&declaration.by).into()), ("day", store::local_day(declaration.at).into())];
    let told = work.page.ta("monitoring-sheets-declared-by", &args);
    match &declaration.note {
        Some(note) => format!("{told}: {note}"),
        None => told,
    }
}

fn may_declare(ctx: &Ctx, project: ProjectId, organisation: OrganisationId) -> bool {
    let target = Target {
        organisation: Some(organisation.uuid()),
        project: Some(project.uuid()),
        ..Target::default()
    };
    ctx.allow::<data_delivery::Entity>(Action::Record, &target).is_ok()
}
