//! The first page of a project: attention, timeline, plan, targets, money.

use std::collections::HashMap;

use askama::Template;
use organisations::OrganisationId;
use web::{Page, Path, Reply, Work};

use super::super::panels::{self, Place};
use super::super::queries::{
    ActionLine, ActivityLine, BudgetLine, DeliverableLine, Project, Target, actions, activities, budget,
    deliverables, project_detail, targets,
};
use super::super::timeline::Span;
use super::{named, say, tabs};

#[derive(Template)]
#[template(path = "programmes/projects/overview.html")]
struct Overview {
    page: Page,
    top: tabs::Top,
    amend_url: String,
    extend_url: String,
    summary: String,
    facts: Vec<(String, String)>,
    elapsed: Option<(i64, i64, String)>,
    attention: Vec<(&'static str, String)>,
    progress: Vec<(&'static str, String)>,
    ticks: Vec<(String, String)>,
    today: String,
    has_timeline: bool,
    groups: Vec<Group>,
    targets: Vec<TargetRow>,
    products: Vec<ProductRow>,
    budget: Vec<BudgetRow>,
    may_amend: bool,
}

/// An action and its activities.
struct Group {
    title: String,
    funded: String,
    rows: Vec<ActivityRow>,
}

struct ActivityRow {
    url: String,
    label: String,
    kind: String,
    when: String,
    start: String,
    width: String,
    planned: String,
    responsible: String,
}

struct TargetRow {
    indicator: String,
    value: String,
    by: String,
    cells: Option<[i64; 9]>,
    note: String,
    source: String,
}

struct ProductRow {
    url: String,
    title: String,
    planned: String,
    delivered: String,
    due: String,
    state: &'static str,
    state_text: String,
    may_record: bool,
}

struct BudgetRow {
    code: String,
    title: String,
    amount: String,
}

pub async fn show(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let project = project_detail(&work.ctx, line.id).await?;
    let actions = actions(&work.ctx, line.id).await?;
    let activities = activities(&work.ctx, line.id).await?;
    let responsible: Vec<OrganisationId> =
        activities.iter().filter_map(|activity| activity.responsible).collect();
    let names = organisations::names(&work.ctx, &responsible).await?;
    let targets = targets(&work.ctx, line.id).await?;
    let products = deliverables(&work.ctx, line.id).await?;
    let budget = budget(&work.ctx, line.id).await?;

    let page = &work.page;
    let today = work.ctx.today();
    let dates = activities.iter().flat_map(|activity| [activity.starts_on, activity.ends_on]);
    let span = Span::around(dates.chain([line.starts_on, line.ends_on]));
    let may_record = page.can(authz::Action::Record, crate::policy::DELIVERABLE);
    let shown = Overview {
        page: page.clone(),
        top: tabs::top(page, &line, ""),
        amend_url: format!("{}/amend", line.url()),
        extend_url: format!("{}/extend", line.url()),
        summary: project.summary.clone(),
        facts: facts(page, &project),
        elapsed: elapsed(page, &project, today),
        attention: panels::at(page, Place::Attention, &line),
        progress: panels::at(page, Place::Progress, &line),
        ticks: span.map(ticks).unwrap_or_default(),
        today: span.map(|span| span.at(today)).unwrap_or_default(),
        has_timeline: span.is_some(),
        groups: groups(page, &line.url(), span, actions, &activities, &names),
        targets: targets.into_iter().map(|target| target_row(page, target)).collect(),
        products: products.iter().map(|one| product_row(page, &line.url(), one, today, may_record)).collect(),
        budget: budget.into_iter().map(|line| budget_row(page, line)).collect(),
        may_amend: work.ctx.actor().is_system() || may_amend(&work, &project),
    };
    work.page(&shown)
}

fn may_amend(work: &Work, project: &Project) -> bool {
    let target = authz::Target { project: Some(project.line.id.uuid()), ..authz::Target::default() };
    let policy = work.ctx.db().policy();
    policy.decide(work.ctx.actor(), authz::Action::Amend, crate::policy::PROJECT, &target)
}

fn facts(page: &Page, project: &Project) -> Vec<(String, String)> {
    let line = &project.line;
    let cup = match (&line.cup, &project.cup_missing) {
        (Some(cup), _) => cup.clone(),
        (None, Some(reason)) => page.t1("programmes-cup-missing", "reason", reason.clone()),
        (None, None) => page.t("programmes-unknown"),
    };
    let mut objective = vec![line.objective.clone()];
    objective.extend(line.national_objective.clone());
    objective.extend(project.measures.iter().map(|code| page.t1("programmes-measure", "code", code.clone())));
    objective.extend(
        project.funded_actions.iter().map(|code| page.t1("programmes-action-letter", "code", code.clone())),
    );
    let places: Vec<&str> = project.territories.iter().map(|place| place.name.as_str()).collect();
    let mut facts = vec![
        (page.t("programmes-list-code"), line.code.clone()),
        (page.t("programmes-list-cup"), cup),
        (page.t("programmes-list-programme"), format!("{} · {}", line.programme_code, objective.join(", "))),
        (page.t("programmes-list-lead"), line.lead_name.clone()),
        (page.t("programmes-facts-territory"), places.join(", ")),
        (page.t("programmes-facts-budget"), money(page, project)),
    ];
    if let Some(note) = &project.dates_note {
        facts.push((page.t("programmes-facts-dates-note"), note.clone()));
    }
    facts
}

fn money(page: &Page, project: &Project) -> String {
    let amount = say::money(page, project.line.budget);
    match (&project.budget_note, project.budget_is_outside) {
        (Some(note), true) => format!("{amount} ({}: {note})", page.t("programmes-outside")),
        (Some(note), false) => format!("{amount} ({note})"),
        (None, _) => amount,
    }
}

/// Days gone, days in all, and the sentence about them; only for a project with both dates.
fn elapsed(page: &Page, project: &Project, today: chrono::NaiveDate) -> Option<(i64, i64, String)> {
    let (starts, ends) = (project.line.starts_on?, project.line.ends_on?);
    let whole = (ends - starts).num_days() + 1;
    let gone = ((today - starts).num_days() + 1).clamp(0, whole);
    let text = match (gone, ends < today) {
        (0, _) => page.ta("programmes-elapsed-not-started", &[("day", starts.into())]),
        (_, true) => page.ta("programmes-elapsed-ended", &[("day", ends.into())]),
        _ => page.t1("programmes-elapsed-left", "days", whole - gone),
    };
    Some((gone, whole, text))
}

/// Month and year: a whole date would run into its neighbour.
fn ticks(span: Span) -> Vec<(String, String)> {
    span.ticks().into_iter().map(|day| (span.at(day), day.format("%m/%y").to_string())).collect()
}

fn groups(
    page: &Page,
    url: &str,
    span: Option<Span>,
    actions: Vec<ActionLine>,
    activities: &[ActivityLine],
    names: &HashMap<OrganisationId, String>,
) -> Vec<Group> {
    let group = |action: ActionLine| {
        let own = activities.iter().filter(|activity| activity.action == action.id);
        Group {
            title: format!("{}. {}", action.code, action.title),
            funded: action
                .funded_action
                .map(|letter| page.t1("programmes-action-letter", "code", letter))
                .unwrap_or_default(),
            rows: own.map(|activity| activity_row(page, url, span, activity, names)).collect(),
        }
    };
    actions.into_iter().map(group).collect()
}

fn activity_row(
    page: &Page,
    url: &str,
    span: Option<Span>,
    activity: &ActivityLine,
    names: &HashMap<OrganisationId, String>,
) -> ActivityRow {
    let bar = span.map(|span| span.bar(activity.starts_on, activity.ends_on));
    let (start, width) = bar.map(|bar| (bar.start, bar.width)).unwrap_or_default();
    ActivityRow {
        url: format!("{url}/activities/{}", activity.code),
        label: format!("{} {}", activity.code, activity.title),
        kind: say::code(page, activity.kind),
        when: say::period(
            page,
            (activity.starts_on, activity.starts_about),
            (activity.ends_on, activity.ends_about),
        ),
        start,
        width,
        planned: say::quantity(page, activity.planned, activity.unit),
        responsible: activity.responsible.and_then(|body| names.get(&body).cloned()).unwrap_or_default(),
    }
}

fn target_row(page: &Page, target: Target) -> TargetRow {
    TargetRow {
        value: target.value.map_or_else(|| page.t("programmes-to-be-defined"), |value| page.number(value)),
        by: target.by.map(|day| page.date(day)).unwrap_or_default(),
        source: say::source(page, &target.source, target.is_outside),
        indicator: target.indicator,
        cells: target.cells,
        note: target.note.unwrap_or_default(),
    }
}

fn product_row(
    page: &Page,
    url: &str,
    product: &DeliverableLine,
    today: chrono::NaiveDate,
    may_record: bool,
) -> ProductRow {
    let is_done = product.planned.is_some_and(|planned| product.delivered >= planned);
    let is_late = !is_done && product.due_on.is_some_and(|due| due < today);
    let (state, key) = match (is_done, is_late, product.delivered > 0) {
        (true, ..) => ("ok", "programmes-product-done"),
        (_, true, _) => ("late", "programmes-product-late"),
        (_, _, true) => ("wait", "programmes-product-begun"),
        _ => ("off", "programmes-product-open"),
    };
    ProductRow {
        url: format!("{url}/deliverables/{}", product.code),
        title: product.title.clone(),
        planned: say::quantity(page, product.planned, product.unit),
        delivered: page.number(product.delivered),
        due: product.due_on.map(|day| page.date(day)).unwrap_or_default(),
        state,
        state_text: page.t(key),
        may_record,
    }
}

fn budget_row(page: &Page, line: BudgetLine) -> BudgetRow {
    BudgetRow { code: line.category, title: line.title, amount: say::money(page, line.amount) }
}
