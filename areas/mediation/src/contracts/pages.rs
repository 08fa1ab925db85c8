//! Contracts with their hours, and the form that writes one down.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use kernel::{Arg, Refusal};
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use web::{Form, Page, Path, Reply, Work};

use super::queries::{ContractLine, contract, contracts};
use super::rules::cost;
use super::sign::{Sign, change_terms, sign};
use crate::entities;
use crate::ids::ContractId;
use crate::{policy, url};

#[derive(Template)]
#[template(path = "mediation/contracts/list.html")]
pub struct ListPage {
    page: Page,
    rows: Vec<Row>,
    /// Of all the contracts shown: bought, asked, used, reserved, left.
    together: Vec<(String, String)>,
    may_sign: bool,
}

struct Row {
    url: String,
    requests_url: String,
    title: String,
    parties: String,
    project: String,
    bought: String,
    asked: String,
    reserved: String,
    used: String,
    left: String,
    done: i64,
    target: i64,
    kind: &'static str,
    text: String,
}

pub async fn show_list(work: Work) -> Reply {
    let lines = contracts(&work.ctx).await?;
    let (bodies, projects) = named(&work, &lines).await?;
    let page = work.page.clone();
    let sum = |of: fn(&ContractLine) -> i64| page.minutes(lines.iter().map(of).sum::<i64>());
    let together = vec![
        (page.t("mediation-hours-bought"), sum(|line| line.balance.bought)),
        (page.t("mediation-hours-asked"), sum(|line| line.balance.asked)),
        (page.t("mediation-hours-reserved"), sum(|line| line.balance.reserved)),
        (page.t("mediation-hours-used"), sum(|line| line.balance.used)),
        (page.t("mediation-hours-left"), sum(|line| line.balance.left())),
    ];
    let shown = ListPage {
        rows: lines.iter().map(|line| row(&page, line, (&bodies, &projects))).collect(),
        together,
        may_sign: page.can(Action::Create, policy::CONTRACT),
        page,
    };
    work.page(&shown)
}

type Bodies = HashMap<OrganisationId, String>;
type Projects = HashMap<ProjectId, programmes::ProjectLine>;

async fn named(work: &Work, lines: &[ContractLine]) -> store::Result<(Bodies, Projects)> {
    let mut bodies: Vec<OrganisationId> = lines.iter().flat_map(|line| [line.buyer, line.supplier]).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let mut projects: Vec<ProjectId> = lines.iter().filter_map(|line| line.project).collect();
    projects.sort_unstable();
    projects.dedup();
    let names = organisations::names_for_anybody(&work.ctx, &bodies).await?;
    Ok((names, programmes::project_lines(&work.ctx, &projects).await?))
}

fn row(page: &Page, line: &ContractLine, (bodies, projects): (&Bodies, &Projects)) -> Row {
    let name = |id: &OrganisationId| bodies.get(id).cloned().unwrap_or_default();
    let balance = &line.balance;
    let values = [
        ("used", Arg::from(page.minutes(balance.used))),
        ("bought", Arg::from(page.minutes(balance.bought))),
    ];
    Row {
        url: url::contract(line.id),
        requests_url: url::of_contract(line.id),
        title: line.title.clone(),
        parties: page.t2(
            "mediation-contract-parties",
            "buyer",
            name(&line.buyer),
            "supplier",
            name(&line.supplier),
        ),
        project: line
            .project
            .and_then(|id| projects.get(&id))
            .map(|project| project.code.clone())
            .unwrap_or_default(),
        bought: page.minutes(balance.bought),
        asked: page.minutes(balance.asked),
        reserved: page.minutes(balance.reserved),
        used: page.minutes(balance.used),
        left: page.minutes(balance.left()),
        done: balance.used + balance.reserved,
        target: balance.bought,
        kind: match balance.is_nearly_spent() {
            true if balance.left() <= 0 => "stop",
            true => "late",
            false => "ok",
        },
        text: page.ta("mediation-hours-used-of", &values),
    }
}

#[derive(Template)]
#[template(path = "mediation/contracts/one.html")]
pub struct OnePage {
    page: Page,
    row: Row,
    period: String,
    facts: Vec<(String, String)>,
    edit_url: Option<String>,
}

pub async fn show_one(work: Work, Path(id): Path<ContractId>) -> Reply {
    let line = contract(&work.ctx, id).await?;
    let (bodies, projects) = named(&work, std::slice::from_ref(&line)).await?;
    let page = work.page.clone();
    let row = row(&page, &line, (&bodies, &projects));
    let mut facts = vec![
        (page.t("mediation-contract-rate"), page.cents(line.rate_cents)),
        (page.t("mediation-contract-minimum"), page.minutes(line.minimum_minutes)),
        (page.t("mediation-contract-cost"), page.cents(cost(line.balance.used, line.rate_cents))),
    ];
    facts.extend(line.cost_line.clone().map(|cost_line| (page.t("mediation-contract-cost-line"), cost_line)));
    let shown = OnePage {
        period: page.t2(
            "mediation-from-until",
            "from",
            page.date(line.starts_on),
            "until",
            page.date(line.ends_on),
        ),
        edit_url: line.may_change.then(|| format!("{}/edit", url::contract(id))),
        facts,
        row,
        page,
    };
    work.page(&shown)
}

#[derive(Template)]
#[template(path = "mediation/contracts/edit.html")]
pub struct EditPage {
    page: Page,
    form: Form,
    url: String,
    back: String,
    is_new: bool,
    buyers: Vec<(OrganisationId, String)>,
    activities: Vec<(ActivityId, String)>,
}

pub async fn show_new(work: Work) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("minimum", 0);
    form.set("starts_on", work.ctx.today());
    let shown = EditPage::of(&work, None, form).await?;
    work.page(&shown)
}

pub async fn submit_new(work: Work, mut form: Form) -> Reply {
    let supplier = supplier(&work, &mut form).await?;
    if let Some(wish) = read(&work, &mut form, supplier).filter(|_| form.is_valid())
        && let Some(id) = form.accepted(sign(&work.ctx, wish).await)?
    {
        return work.redirect(url::contract(id)).notice("mediation-contract-saved");
    }
    let shown = EditPage::of(&work, None, form).await?;
    work.invalid(&shown)
}

pub async fn show_edit(work: Work, Path(id): Path<ContractId>) -> Reply {
    work.ctx.load::<entities::contract::Entity>(id, Action::Amend).await?;
    let line = contract(&work.ctx, id).await?;
    let bodies = organisations::names_for_anybody(&work.ctx, &[line.supplier]).await?;
    let mut form = Form::empty(&work.page);
    form.set("version", line.version);
    form.set("title", &line.title);
    form.set("buyer", line.buyer);
    form.set("supplier", bodies.get(&line.supplier).cloned().unwrap_or_default());
    form.set("hours", line.balance.bought / 60);
    form.set("rate", format!("{}", kernel::Cents(line.rate_cents)));
    form.set("minimum", line.minimum_minutes);
    form.set("starts_on", line.starts_on);
    form.set("ends_on", line.ends_on);
    form.set("cost_line", line.cost_line.unwrap_or_default());
    let shown = EditPage::of(&work, Some(id), form).await?;
    work.page(&shown)
}

pub async fn submit_edit(work: Work, Path(id): Path<ContractId>, mut form: Form) -> Reply {
    work.ctx.load::<entities::contract::Entity>(id, Action::Amend).await?;
    let version = form.value("version").parse().unwrap_or(0);
    let supplier = supplier(&work, &mut form).await?;
    if let Some(wish) = read(&work, &mut form, supplier).filter(|_| form.is_valid())
        && form.accepted(change_terms(&work.ctx, id, version, wish).await)?.is_some()
    {
        return work.redirect(url::contract(id)).notice("mediation-contract-saved");
    }
    let shown = EditPage::of(&work, Some(id), form).await?;
    work.invalid(&shown)
}

/// The body that employs the mediators, by its name.
async fn supplier(work: &Work, form: &mut Form) -> store::Result<Option<OrganisationId>> {
    let name = form.required("supplier", 200);
    if name.is_empty() {
        return Ok(None);
    }
    let found = organisations::find_by_name(&work.ctx, &name).await?;
    if found.is_none() {
        form.refuse(Refusal::new("mediation-no-such-body").on("supplier").with("typed", name));
    }
    Ok(found)
}

fn read(work: &Work, form: &mut Form, supplier: Option<OrganisationId>) -> Option<Sign> {
    let own = work.ctx.actor().organisations();
    let buyer = form.id::<OrganisationId>("buyer").or(own.first().copied().map(OrganisationId));
    let title = form.required("title", 160);
    let hours = form.integer("hours", 1..=100_000);
    let hours = form.need("hours", hours);
    let rate = form.cents("rate");
    let rate = form.need("rate", rate);
    let minimum = form.integer("minimum", 0..=720).unwrap_or(0);
    let (starts_on, ends_on) = (form.date("starts_on"), form.date("ends_on"));
    let (starts_on, ends_on) = (form.need("starts_on", starts_on), form.need("ends_on", ends_on));
    Some(Sign {
        buyer: form.need("buyer", buyer)?,
        supplier: supplier?,
        activity: form.id::<ActivityId>("activity"),
        cost_line: form.text("cost_line", 60),
        title,
        minutes_bought: i32::try_from(hours? * 60).ok()?,
        rate: rate?,
        minimum_minutes: i32::try_from(minimum).ok()?,
        starts_on: starts_on?,
        ends_on: ends_on?,
    })
}

impl EditPage {
    async fn of(work: &Work, id: Option<ContractId>, form: Form) -> store::Result<EditPage> {
        let bodies: Vec<OrganisationId> =
            work.ctx.actor().organisations().into_iter().map(OrganisationId).collect();
        let names = organisations::names_for_anybody(&work.ctx, &bodies).await?;
        let activities = programmes::own_activities(&work.ctx).await?;
        Ok(EditPage {
            url: id.map_or("/mediation/contracts/new".to_owned(), |id| format!("{}/edit", url::contract(id))),
            back: id.map_or("/mediation/contracts".to_owned(), url::contract),
            is_new: id.is_none(),
            buyers: bodies.into_iter().map(|id| (id, names.get(&id).cloned().unwrap_or_default())).collect(),
            activities: activities.into_iter().map(|(line, words)| (line.id, words)).collect(),
            page: work.page.clone(),
            form,
        })
    }
}
