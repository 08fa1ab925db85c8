//! The first page of a project: attention, timeline, plan, targets, money.

use askama::Template;
use authz::Action::{Amend, Record};
use kernel::Cents;
use web::{Page, Path, Reply, Work};

use super::super::panels::{self, Place};
use super::super::queries::{
    BudgetLine, DeliverableLine, OwnIndicator, Project, Target, budget, deliverables, own_indicators,
    project_detail, targets,
};
use super::schedule::{Schedule, schedule};
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
    schedule: Schedule,
    timeline: Vec<(&'static str, String)>,
    targets: Vec<TargetRow>,
    products: Vec<ProductRow>,
    money: Vec<MoneyTable>,
    may_amend: bool,
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

/// The money by cost category, or by partner.
struct MoneyTable {
    title: String,
    has_codes: bool,
    rows: Vec<BudgetRow>,
    total: String,
}

struct BudgetRow {
    code: String,
    title: String,
    amount: String,
}

pub async fn show(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let project = project_detail(&work.ctx, line.id).await?;
    let schedule = schedule(&work, &line, None).await?;
    let targets = targets(&work.ctx, line.id).await?;
    let own = own_indicators(&work.ctx, line.id).await?;
    let products = deliverables(&work.ctx, line.id).await?;
    let budget = budget(&work.ctx, line.id).await?;

    let page = &work.page;
    let today = work.ctx.today();
    let may_record = panels::is_open(&work.ctx, (Record, crate::policy::DELIVERABLE), &line);
    let shown = Overview {
        page: page.clone(),
        top: tabs::top(&work, &line, ""),
        amend_url: format!("{}/amend", line.url()),
        extend_url: format!("{}/extend", line.url()),
        summary: project.summary.clone(),
        facts: facts(page, &project),
        elapsed: elapsed(page, &project, today),
        attention: panels::at(&work.ctx, Place::Attention, &line),
        progress: panels::at(&work.ctx, Place::Progress, &line),
        schedule,
        timeline: panels::at(&work.ctx, Place::Timeline, &line),
        targets: targets.into_iter().map(|target| target_row(page, target, &own)).collect(),
        products: products.iter().map(|one| product_row(page, &line.url(), one, today, may_record)).collect(),
        money: money_tables(page, budget),
        may_amend: panels::is_open(&work.ctx, (Amend, crate::policy::PROJECT), &line),
    };
    work.page(&shown)
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
        (page.t("programmes-list-programme"), format!("{} · {}", line.programme_title, objective.join(", "))),
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

fn target_row(page: &Page, target: Target, own: &[OwnIndicator]) -> TargetRow {
    let declared = own.iter().find(|own| own.code == target.indicator);
    TargetRow {
        value: target.value.map_or_else(|| page.t("programmes-to-be-defined"), |value| page.number(value)),
        by: target.by.map(|day| page.date(day)).unwrap_or_default(),
        source: say::source(page, &target.source, target.is_outside),
        indicator: declared.map_or(target.indicator, |own| format!("{} · {}", own.code, own.title)),
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
        due: product.due_on.map(|due| say::day(page, Some(due), product.due_about)).unwrap_or_default(),
        state,
        state_text: page.t(key),
        may_record,
    }
}

fn money_tables(page: &Page, budget: Vec<BudgetLine>) -> Vec<MoneyTable> {
    let (categories, partners): (Vec<_>, Vec<_>) = budget.into_iter().partition(|line| line.is_category);
    let table = |key: &str, lines: Vec<BudgetLine>, has_codes| MoneyTable {
        title: page.t(key),
        has_codes,
        total: say::money(page, total(&lines)),
        rows: lines.into_iter().map(|line| budget_row(page, line)).collect(),
    };
    let both = [
        table("programmes-budget-categories", categories, true),
        table("programmes-budget-partners", partners, false),
    ];
    both.into_iter().filter(|table| !table.rows.is_empty()).collect()
}

/// Nothing where a part is not known: a sum of the others would be read as the whole.
fn total(lines: &[BudgetLine]) -> Option<Cents> {
    lines.iter().map(|line| line.amount.map(|amount| amount.0)).sum::<Option<i64>>().map(Cents)
}

fn budget_row(page: &Page, line: BudgetLine) -> BudgetRow {
    BudgetRow { code: line.category, title: line.title, amount: say::money(page, line.amount) }
}
