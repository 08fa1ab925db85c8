//! The versions of a plan, and one of them: how it was agreed, and what it changed.

use askama::Template;
use store::Error;
use web::{Page, Path, Reply, Work};

use super::show::language_name;
use super::{GoalShown, Shower, shower};
use crate::assessments::{tool, words::Dimension};
use crate::crumb::{Crumb, authors, enter};
use crate::entities::plan;
use crate::ids::CaseId;
use crate::plans::agree::fingerprint;
use crate::plans::content::Content;
use crate::plans::differences::{self, Change, Difference, Field};
use crate::plans::load;
use crate::plans::signing::{Agreement, agreements};
use crate::plans::words::PlanState;

#[derive(Template)]
#[template(path = "cases/plans/versions.html")]
struct VersionsPage {
    page: Page,
    crumb: Crumb,
    lines: Vec<Line>,
}

struct Line {
    number: i32,
    url: String,
    sign: &'static str,
    state: String,
    agreed_on: String,
    because: String,
}

#[derive(Template)]
#[template(path = "cases/plans/version.html")]
struct VersionPage {
    page: Page,
    crumb: Crumb,
    number: i32,
    sign: &'static str,
    state: String,
    because: String,
    facts: Vec<(String, String)>,
    scan: String,
    /// The text is not the one that was signed.
    is_broken: bool,
    goals: Vec<GoalShown>,
    has_before: bool,
    changes: Vec<Changed>,
}

/// A difference, in the page's words.
struct Changed {
    title: String,
    fields: Vec<(String, String, String)>,
}

pub async fn list(work: Work, Path(case): Path<CaseId>) -> Reply {
    let (_, crumb) = enter(&work, case).await?;
    let versions = load::versions(&work.ctx, case).await?;
    let agreed = agreements(&work.ctx, case).await?;
    let page = &work.page;
    let line = |plan: &plan::Model| Line {
        number: plan.number,
        url: crumb.at(&format!("plan/versions/{}", plan.number)),
        sign: sign(plan.state),
        state: page.t(plan.state.key()),
        agreed_on: agreed.get(&plan.id).map_or_else(String::new, |agreement| page.date(agreement.agreed_on)),
        because: plan.because.clone().unwrap_or_default(),
    };
    let view = VersionsPage { lines: versions.iter().map(line).collect(), page: page.clone(), crumb };
    work.page(&view)
}

fn sign(state: PlanState) -> &'static str {
    match state {
        PlanState::Draft => "wait",
        PlanState::Agreed => "ok",
        PlanState::Superseded => "off",
    }
}

pub async fn one(work: Work, Path((case, number)): Path<(CaseId, i32)>) -> Reply {
    let (_, crumb) = enter(&work, case).await?;
    let page = &work.page;
    let versions = load::versions(&work.ctx, case).await?;
    let plan = versions.iter().find(|plan| plan.number == number).ok_or(Error::NotFound)?;
    let content = load::content(&work.ctx, plan.id).await?;
    let before = match versions.iter().find(|other| other.number == number - 1) {
        Some(before) => Some(load::content(&work.ctx, before.id).await?),
        None => None,
    };
    let none = Content::default();
    let marks = load::marks(&work.ctx, case).await?;
    let shown = shower(&work.ctx, page, &[&content, before.as_ref().unwrap_or(&none)], &marks).await?;
    let agreement = agreements(&work.ctx, case).await?.remove(&plan.id);
    let recorder = agreement.as_ref().and_then(|agreement| agreement.recorded_by);
    let names = authors(&work.ctx, [recorder]).await?;
    let differences = before.as_ref().map_or_else(Vec::new, |before| differences::between(before, &content));
    let view = VersionPage {
        number,
        sign: sign(plan.state),
        state: page.t(plan.state.key()),
        because: plan.because.clone().unwrap_or_default(),
        facts: agreement.as_ref().map_or_else(Vec::new, |agreement| {
            facts(page, agreement, recorder.and_then(|who| names.get(&who)).map_or("", String::as_str))
        }),
        scan: agreement
            .as_ref()
            .and_then(|agreement| agreement.document)
            .map_or_else(String::new, |_| crumb.at(&format!("plan/versions/{number}/scan"))),
        is_broken: agreement.as_ref().is_some_and(|agreement| agreement.sha256 != fingerprint(&content)),
        goals: shown.plan(&content),
        has_before: before.is_some(),
        changes: differences.into_iter().map(|difference| changed(page, &shown, difference)).collect(),
        page: page.clone(),
        crumb,
    };
    work.page(&view)
}

pub async fn scan(work: Work, Path((case, number)): Path<(CaseId, i32)>) -> Reply {
    let file = crate::plans::scan::scan(&work.ctx, case, number).await?;
    let name = format!("piano-{number}.{}", file.line.media.ending());
    work.file(&name, file.line.media.name(), file.bytes)
}

fn facts(page: &Page, agreement: &Agreement, recorder: &str) -> Vec<(String, String)> {
    let all = [
        ("cases-plan-agreed-on", page.date(agreement.agreed_on)),
        ("cases-plan-how", page.t(agreement.how.key())),
        ("cases-plan-language", language_name(page, &agreement.language)),
        ("cases-plan-signer", agreement.signer.clone()),
        ("cases-plan-present", agreement.present.clone()),
        ("cases-plan-mediator", agreement.mediator.clone()),
        ("cases-plan-guardian", agreement.guardian.clone()),
        (
            "cases-plan-recorded",
            page.t2("cases-plan-recorded-by", "who", recorder, "when", page.instant(agreement.recorded_at)),
        ),
        ("cases-plan-sha256", agreement.sha256.clone()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| (page.t(key), value)).collect()
}

fn changed(page: &Page, shown: &Shower, difference: Difference) -> Changed {
    let key = match (difference.is_goal, difference.change) {
        (true, Change::Added) => "cases-plan-goal-added",
        (true, Change::Removed) => "cases-plan-goal-removed",
        (true, Change::Changed) => "cases-plan-goal-changed",
        (false, Change::Added) => "cases-plan-step-added",
        (false, Change::Removed) => "cases-plan-step-removed",
        (false, Change::Changed) => "cases-plan-step-changed",
    };
    let field = |(field, old, new): (Field, String, String)| {
        (page.t(label(field)), said(page, shown, (field, old)), said(page, shown, (field, new)))
    };
    Changed {
        title: page.t1(key, "name", difference.name),
        fields: difference.fields.into_iter().map(field).collect(),
    }
}

fn label(field: Field) -> &'static str {
    match field {
        Field::Dimension => "cases-plan-dimension",
        Field::Words => "cases-plan-words",
        Field::Wished => "cases-plan-wished",
        Field::Theirs => "cases-plan-theirs",
        Field::Indicator => "cases-plan-indicator",
        Field::What => "cases-plan-what",
        Field::Who => "cases-plan-who",
        Field::By => "cases-plan-by",
    }
}

/// Codes and days as people read them.
fn said(page: &Page, shown: &Shower, (field, value): (Field, String)) -> String {
    match field {
        Field::Dimension => value.parse::<Dimension>().map_or(value, |dimension| {
            tool::on(chrono::NaiveDate::MAX).name(dimension, page.locale()).to_owned()
        }),
        Field::Who => shown.who(value.parse().ok()),
        Field::By => value.parse::<chrono::NaiveDate>().map_or(value, |day| page.date(day)),
        _ => value,
    }
}
