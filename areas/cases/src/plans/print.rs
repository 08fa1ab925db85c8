//! The plan on paper, in Italian beside the language of the person, with lines to sign.

use chrono::NaiveDate;
use organisations::OrganisationId;
use paper::pdf::{Meta, render};
use serde_json::{Value, json};
use store::Error;
use web::{Listing, Path, Reply, Work};

use super::agree::is_minor;
use super::content::{Content, Goal, Step, Who};
use super::load;
use super::queries::{Names, case_row, names};
use super::signing::agreements;
use super::translations::{self, Words};
use crate::crumb::{authors, enter};
use crate::entities::plan;
use crate::ids::CaseId;

const TEMPLATE: &str = include_str!("../../paper/plan.typ");

pub async fn pdf(work: Work, Path(case): Path<CaseId>, listing: Listing) -> Reply {
    let (head, crumb) = enter(&work, case).await?;
    let versions = load::versions(&work.ctx, case).await?;
    let wanted: Option<i32> = listing.parsed("number");
    let plan = match wanted {
        Some(number) => versions.iter().find(|plan| plan.number == number),
        None => load::draft(&versions).or(load::agreed(&versions)),
    };
    let plan = plan.ok_or(Error::NotFound)?;
    let other = translations::words(listing.filter("lang")).filter(|words| words.code != "it");
    let content = load::content(&work.ctx, plan.id).await?;
    let names = names(&work.ctx, &[&content]).await?;
    let row = case_row(&work.ctx, case).await?;
    let worker = authors(&work.ctx, [Some(head.worker)]).await?.remove(&head.worker).unwrap_or_default();
    let italian = translations::italian();
    let sheet = Sheet { italian, other, names: &names };
    let data = json!({
        "it": italian,
        "other": other,
        "facts": [(&italian.person, &crumb.name), (&italian.worker, &worker)],
        "goals": sheet.goals(&content),
        "review": plan.review_on.or(head.review_on).map(italian_day),
        "guardian": is_minor(&work.ctx, &row, work.ctx.today()).await?,
    });
    let bytes = render(TEMPLATE, Vec::new(), data, meta(&work, plan, row.project_id.is_some()).await?);
    let name = format!("piano-{}-{}.pdf", plan.number, other.map_or("it", |words| &words.code));
    let bytes = bytes.await.map_err(web::Failure::broken)?;
    work.file(&name, "application/pdf", bytes)
}

async fn meta(work: &Work, plan: &plan::Model, is_funded: bool) -> store::Result<Meta> {
    let body = OrganisationId(plan.organisation_id);
    let bodies = organisations::names(&work.ctx, &[body]).await?;
    let agreed =
        agreements(&work.ctx, plan.case_id).await?.get(&plan.id).map(|agreement| agreement.agreed_on);
    Ok(Meta {
        title: translations::italian().title.clone(),
        lang: "it".to_owned(),
        date: agreed.unwrap_or_else(|| store::local_day(plan.edited_at)),
        ident: format!("piano {} / {}", plan.id, plan.number),
        body: bodies.get(&body).cloned().unwrap_or_else(|| work.page.installation().to_owned()),
        funding: is_funded.then(|| work.page.t("cases-plan-paper-funding")),
        pages: "{page} / {pages}".to_owned(),
        landscape: false,
    })
}

/// As it stands on an Italian paper, whatever language the worker reads pages in.
fn italian_day(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

struct Sheet<'a> {
    italian: &'a Words,
    other: Option<&'a Words>,
    names: &'a Names,
}

impl Sheet<'_> {
    fn goals(&self, plan: &Content) -> Vec<Value> {
        plan.goals.iter().map(|goal| self.goal(goal)).collect()
    }

    fn goal(&self, goal: &Goal) -> Value {
        let dimension =
            |words: &Words| goal.dimension.map_or("", |dimension| words.dimension(dimension)).to_owned();
        json!({
            "dimension": dimension(self.italian),
            "their_dimension": self.other.map(dimension),
            "words": goal.words,
            "wished": goal.wished,
            "theirs": goal.theirs,
            "indicator": goal.indicator,
            "steps": goal.steps.iter().map(|step| self.step(step)).collect::<Vec<_>>(),
        })
    }

    fn step(&self, step: &Step) -> Value {
        let who = |words: &Words| match step.who {
            None => String::new(),
            Some(Who::Person) => words.themselves.clone(),
            Some(other) => self.names.of(other).to_owned(),
        };
        json!({
            "what": step.what,
            "theirs": step.theirs,
            "who": who(self.italian),
            "their_who": self.other.filter(|_| step.who == Some(Who::Person)).map(who),
            "by": step.due_on.map(italian_day),
        })
    }
}
