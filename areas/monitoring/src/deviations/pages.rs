//! Deviations to explain, and the form that explains one.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use authz::{Action, Target};
use kernel::Quarter;
use organisations::OrganisationId;
use programmes::ProjectId;
use store::Ctx;
use web::{Failure, Form, Listing, Page, Path, Reply, Work};

use super::explain::{Explain, explain};
use super::queries::{About, Line, deviation, deviations};
use crate::policy::DEVIATION;
use crate::speech::{self, Quarters};
use crate::targets::Cause;
use crate::url;

#[derive(Template)]
#[template(path = "monitoring/deviations/list.html")]
pub struct ListPage {
    pub page: Page,
    pub project: String,
    pub project_url: String,
    pub progress_url: String,
    pub quarters: Quarters,
    pub lines: Vec<LineView>,
    pub to_explain: i64,
}

pub struct LineView {
    pub title: String,
    pub about: String,
    pub numbers: String,
    pub percent: String,
    pub responsible: String,
    pub is_explained: bool,
    pub cause: String,
    pub text: String,
    pub measure: String,
    pub told: String,
    /// Empty for those who only read.
    pub explain_url: String,
}

impl LineView {
    /// What is explained may be explained again: the later explanation takes the place of the earlier.
    fn explain_key(&self) -> &'static str {
        if self.is_explained {
            "monitoring-deviations-explain-again"
        } else {
            "monitoring-deviations-explain"
        }
    }
}

#[derive(Template)]
#[template(path = "monitoring/deviations/explain.html")]
pub struct ExplainPage {
    pub page: Page,
    pub form: Form,
    pub action: String,
    pub back_url: String,
    pub title: String,
    pub lead: String,
    pub causes: Vec<(String, String)>,
    pub owners: Vec<(String, String)>,
}

pub async fn list(work: Work, Path(project): Path<ProjectId>, listing: Listing) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let project_line = programmes::project(&work.ctx, project).await?;
    let lines = deviations(&work.ctx, project, quarter).await?;
    let names = names(&work.ctx, &lines).await?;
    let page = &work.page;
    let view = |line: &Line| view(&work.ctx, page, (project, quarter), line, &names);
    let template = ListPage {
        project: format!("{} {}", project_line.code, project_line.title),
        project_url: format!("/projects/{project}"),
        progress_url: url::progress(project, quarter),
        quarters: Quarters::of(page, &listing, quarter, work.ctx.today()),
        to_explain: lines.iter().filter(|line| line.explanation.is_none()).count() as i64,
        lines: lines.iter().map(view).collect(),
        page: work.page.clone(),
    };
    work.page(&template)
}

type Address = Path<(ProjectId, String, String)>;

pub async fn ask(work: Work, Path((project, about, code)): Address, listing: Listing) -> Reply {
    let (quarter, line) = found(&work, project, &about, &code, &listing).await?;
    if !may_explain(&work.ctx, project, &line) {
        return Err(Failure::Denied);
    }
    let mut form = Form::empty(&work.page);
    if let Some(known) = &line.explanation {
        form.set("cause", known.cause.code());
        form.set("text", &known.text);
        form.set("measure", known.measure.as_deref().unwrap_or_default());
        form.set("owner", known.measure_owner.map(|owner| owner.to_string()).unwrap_or_default());
        form.set("due_on", known.measure_due_on.map(|day| day.to_string()).unwrap_or_default());
    }
    let template = explain_page(&work, form, (project, quarter), &line).await?;
    work.page(&template)
}

pub async fn submit(
    work: Work,
    Path((project, about, code)): Address,
    listing: Listing,
    mut form: Form,
) -> Reply {
    let (quarter, line) = found(&work, project, &about, &code, &listing).await?;
    let cause = form.choice::<Cause>("cause");
    let cause = form.need("cause", cause);
    let wish = Explain {
        project,
        quarter,
        about: line.about,
        code,
        cause: cause.unwrap_or(Cause::Other),
        text: form.required("text", 4000),
        measure: form.text("measure", 2000),
        measure_owner: form.id("owner"),
        measure_due_on: form.date("due_on"),
    };
    if !form.is_valid() {
        let template = explain_page(&work, form, (project, quarter), &line).await?;
        return work.invalid(&template);
    }
    match form.accepted(explain(&work.ctx, wish).await)? {
        Some(_) => work.redirect(url::deviations(project, quarter)).notice("monitoring-explain-saved"),
        None => {
            let template = explain_page(&work, form, (project, quarter), &line).await?;
            work.invalid(&template)
        }
    }
}

async fn found(
    work: &Work,
    project: ProjectId,
    about: &str,
    code: &str,
    listing: &Listing,
) -> Result<(Quarter, Line), Failure> {
    let quarter = speech::quarter(listing, work.ctx.today());
    let about: About = about.parse().map_err(|()| Failure::NotFound)?;
    Ok((quarter, deviation(&work.ctx, project, quarter, about, code).await?))
}

fn may_explain(ctx: &Ctx, project: ProjectId, line: &Line) -> bool {
    let organisation = line.responsible.map(OrganisationId::uuid);
    let target = Target { project: Some(project.uuid()), organisation, ..Target::default() };
    ctx.db().policy().decide(ctx.actor(), Action::Record, DEVIATION, &target)
}

async fn explain_page(
    work: &Work,
    form: Form,
    (project, quarter): (ProjectId, Quarter),
    line: &Line,
) -> Result<ExplainPage, Failure> {
    let page = &work.page;
    let cause =
        |cause: Cause| (cause.code().to_owned(), page.t(format!("monitoring-cause-{}", cause.code())));
    Ok(ExplainPage {
        action: url::explain(project, line.about.code(), &line.code, quarter),
        back_url: url::deviations(project, quarter),
        title: title(line),
        lead: page.ta(
            "monitoring-explain-lead",
            &[
                ("numbers", numbers(page, line).into()),
                ("quarter", speech::quarter_name(page, quarter).into()),
            ],
        ),
        causes: Cause::ALL.into_iter().map(cause).collect(),
        owners: owners(&work.ctx, project).await?,
        form,
        page: work.page.clone(),
    })
}

/// The partners, by name: whoever promises a measure is one of them.
async fn owners(ctx: &Ctx, project: ProjectId) -> Result<Vec<(String, String)>, Failure> {
    let partners = programmes::partners(ctx, project).await?;
    let bodies: Vec<OrganisationId> = partners.into_iter().map(|partner| partner.organisation).collect();
    let names: BTreeMap<String, OrganisationId> =
        organisations::names(ctx, &bodies).await?.into_iter().map(|(body, name)| (name, body)).collect();
    Ok(names.into_iter().map(|(name, body)| (body.to_string(), name)).collect())
}

async fn names(ctx: &Ctx, lines: &[Line]) -> store::Result<HashMap<OrganisationId, String>> {
    let owners = lines.iter().filter_map(|line| line.explanation.as_ref()?.measure_owner);
    let bodies: Vec<OrganisationId> =
        lines.iter().filter_map(|line| line.responsible).chain(owners).collect();
    organisations::names(ctx, &bodies).await
}

fn view(
    ctx: &Ctx,
    page: &Page,
    (project, quarter): (ProjectId, Quarter),
    line: &Line,
    names: &HashMap<OrganisationId, String>,
) -> LineView {
    let name = |body: OrganisationId| names.get(&body).cloned().unwrap_or_default();
    let explanation = line.explanation.as_ref();
    let measure = explanation.and_then(|known| {
        let args = [
            ("measure", known.measure.as_deref()?.into()),
            ("owner", known.measure_owner.map(name).unwrap_or_default().into()),
            ("day", known.measure_due_on?.into()),
        ];
        Some(page.ta("monitoring-deviations-measure", &args))
    });
    LineView {
        title: title(line),
        about: page.t(format!("monitoring-about-{}", line.about)),
        numbers: numbers(page, line),
        percent: format!("{} %", line.deviation.percent),
        responsible: line.responsible.map(name).unwrap_or_default(),
        is_explained: explanation.is_some(),
        cause: explanation
            .map(|known| page.t(format!("monitoring-cause-{}", known.cause.code())))
            .unwrap_or_default(),
        text: explanation.map(|known| known.text.clone()).unwrap_or_default(),
        measure: measure.unwrap_or_default(),
        told: explanation
            .map(|known| {
                let args = [("who", known.by.as_str().into()), ("day", store::local_day(known.at).into())];
                page.ta("monitoring-deviations-told", &args)
            })
            .unwrap_or_default(),
        explain_url: match may_explain(ctx, project, line) {
            true => url::explain(project, line.about.code(), &line.code, quarter),
            false => String::new(),
        },
    }
}

fn title(line: &Line) -> String {
    match line.code.starts_with("P.") {
        true => line.title.clone(),
        false => format!("{} {}", line.code, line.title),
    }
}

fn numbers(page: &Page, line: &Line) -> String {
    let say = |amount| speech::quantity(page, line.unit, amount);
    let args = [("done", say(line.deviation.done).into()), ("planned", say(line.deviation.planned).into())];
    page.ta("monitoring-deviations-numbers", &args)
}
