//! Pages about programmes and calls.

use askama::Template;
use web::{Form, Page, Path, Reply, Work};

use super::amend::{RuleChange, amend_rule};
use super::queries::{
    CallLine, CallRule, CostCategory, FundedAction, Objective, ProgrammeLine, call, calls, programme,
    programme_lines,
};

#[derive(Template)]
#[template(path = "programmes/reference/list.html")]
struct Programmes {
    page: Page,
    programmes: Vec<ProgrammeRow>,
    calls: Vec<CallRow>,
}

struct ProgrammeRow {
    url: String,
    title: String,
    from: String,
    until: String,
}

struct CallRow {
    url: String,
    title: String,
    issuer: String,
}

pub async fn list(work: Work) -> Reply {
    let page = &work.page;
    let programme = |line: ProgrammeLine| ProgrammeRow {
        url: format!("/programmes/{}", line.code),
        title: line.title,
        from: page.date(line.from),
        until: page.date(line.until),
    };
    let call = |line: CallLine| CallRow {
        url: format!("/calls/{}", line.code),
        title: line.title,
        issuer: line.issuer,
    };
    let shown = Programmes {
        page: page.clone(),
        programmes: programme_lines(&work.ctx).await?.into_iter().map(programme).collect(),
        calls: calls(&work.ctx).await?.into_iter().map(call).collect(),
    };
    work.page(&shown)
}

#[derive(Template)]
#[template(path = "programmes/reference/programme.html")]
struct ProgrammePage {
    page: Page,
    title: String,
    source: String,
    projects_url: String,
    objectives: Vec<ObjectiveRow>,
    total: String,
    measures: Vec<(String, String)>,
    actions: Vec<ActionRow>,
}

struct ObjectiveRow {
    title: String,
    short_title: String,
    beneficiaries: String,
    amount: String,
    share: String,
    promises: Vec<String>,
}

struct ActionRow {
    title: String,
    measure: String,
    results: Vec<String>,
}

pub async fn show(work: Work, Path(code): Path<String>) -> Reply {
    let found = programme(&work.ctx, &code).await?;
    let allocations = found.objectives.iter().filter_map(|objective| objective.allocation);
    let total: i64 = allocations.map(|cents| cents.0).sum();
    let page = &work.page;
    let shown = ProgrammePage {
        page: page.clone(),
        projects_url: format!("/projects?programme={}", found.line.code),
        title: found.line.title,
        source: found.line.source,
        objectives: found
            .objectives
            .into_iter()
            .map(|objective| objective_row(page, objective, total))
            .collect(),
        total: if total > 0 { page.cents(total) } else { String::new() },
        measures: found.measures.into_iter().map(|measure| (measure.code, measure.title)).collect(),
        actions: found.actions.into_iter().map(|action| action_row(page, action)).collect(),
    };
    work.page(&shown)
}

fn objective_row(page: &Page, objective: Objective, total: i64) -> ObjectiveRow {
    let amount = objective.allocation.map(|cents| page.cents(cents.0)).unwrap_or_default();
    // A share is shown with one or two decimals: a float is exact enough.
    let share =
        objective.allocation.map(|cents| page.percent(cents.0 as f64 / total as f64)).unwrap_or_default();
    ObjectiveRow {
        title: format!("{} {}", objective.code, objective.title),
        short_title: format!("{} {}", objective.code, objective.short_title),
        beneficiaries: objective.beneficiaries,
        amount,
        share,
        promises: objective.promises,
    }
}

fn action_row(page: &Page, action: FundedAction) -> ActionRow {
    let measure = match action.is_mislabelled() {
        true => page.ta(
            "programmes-programme-mislabelled",
            &[("measure", action.measure.as_str().into()), ("label", action.label_in_source.as_str().into())],
        ),
        false => action.measure,
    };
    ActionRow {
        title: format!("{}) {}", action.code, action.title),
        measure,
        results: action.expected_results,
    }
}

#[derive(Template)]
#[template(path = "programmes/reference/call.html")]
struct CallPage {
    page: Page,
    form: Form,
    title: String,
    issuer: String,
    rules_url: String,
    facts: Vec<(String, String)>,
    rules: Vec<RuleRow>,
    categories: Vec<CostCategory>,
    may_amend: bool,
}

struct RuleRow {
    from: String,
    deadline: String,
    due: String,
    tolerance: String,
    reason: String,
    source: String,
}

pub async fn show_call(work: Work, Path(code): Path<String>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = call_page(&work, form, &code).await?;
    work.page(&shown)
}

pub async fn submit_rule(work: Work, Path(code): Path<String>, mut form: Form) -> Reply {
    let (found, ..) = call(&work.ctx, &code).await?;
    let wish = read(&mut form, found.id);
    if let (Some(wish), true) = (wish, form.is_valid())
        && form.accepted(amend_rule(&work.ctx, wish).await)?.is_some()
    {
        return work.redirect(format!("/calls/{code}")).notice("programmes-call-amended");
    }
    let shown = call_page(&work, form, &code).await?;
    work.invalid(&shown)
}

fn read(form: &mut Form, call: crate::ids::CallId) -> Option<RuleChange> {
    let number = |number: i64| i32::try_from(number).ok();
    let typed = form.date("from_on");
    let from_on = form.need("from_on", typed);
    let typed = form.integer("sheet_due_days", 0..=120).and_then(number);
    let due = form.need("sheet_due_days", typed);
    let typed = form.integer("deviation_tolerance_percent", 0..=100).and_then(number);
    let tolerance = form.need("deviation_tolerance_percent", typed);
    let reason = form.required("reason", 2_000);
    let source = form.required("source", 200);
    Some(RuleChange {
        call,
        from_on: from_on?,
        sheet_due_days: due?,
        deviation_tolerance_percent: tolerance?,
        reason,
        source,
    })
}

async fn call_page(work: &Work, form: Form, code: &str) -> store::Result<CallPage> {
    let (call, rules, categories) = call(&work.ctx, code).await?;
    let page = &work.page;
    Ok(CallPage {
        page: page.clone(),
        form,
        rules_url: format!("/calls/{}/rules", call.code),
        facts: facts(page, &call),
        title: call.title,
        issuer: call.issuer,
        rules: rules.iter().map(|rule| rule_row(page, rule)).collect(),
        categories,
        may_amend: page.can(authz::Action::Amend, crate::policy::CALL),
    })
}

fn facts(page: &Page, call: &CallLine) -> Vec<(String, String)> {
    let all = [
        ("programmes-call-decree", call.decree.clone()),
        ("programmes-call-budget", call.budget.map(|cents| page.cents(cents.0))),
        ("programmes-call-applicants", call.applicants.clone()),
        ("programmes-call-max-months", call.max_months.map(|months| page.number(months))),
        ("programmes-source-head", Some(known(page, &call.source))),
    ];
    all.into_iter().filter_map(|(key, value)| Some((page.t(key), value?))).collect()
}

fn rule_row(page: &Page, rule: &CallRule) -> RuleRow {
    let day = rule.applications_until.map(|day| page.date(day)).unwrap_or_default();
    let deadline = match &rule.applications_until_time {
        Some(time) => format!("{day}, {time}"),
        None => day,
    };
    RuleRow {
        from: page.date(rule.from),
        deadline,
        due: page.ta(
            "programmes-call-due",
            &[("days", rule.sheet_due_days.into()), ("source", known(page, &rule.sheet_due_source).into())],
        ),
        tolerance: page.ta(
            "programmes-call-tolerance",
            &[
                ("percent", rule.deviation_tolerance_percent.into()),
                ("source", known(page, &rule.deviation_tolerance_source).into()),
            ],
        ),
        reason: rule.reason.clone(),
        source: known(page, &rule.source),
    }
}

/// "M" in the files means from memory.
fn known(page: &Page, source: &str) -> String {
    match source {
        "M" => page.t("programmes-from-memory"),
        other => other.to_owned(),
    }
}
