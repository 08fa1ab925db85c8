//! Entering what was spent in the quarter: for each body, a total per budget category.

use askama::Template;
use authz::{Action, Target};
use kernel::{Cents, Quarter};
use organisations::OrganisationId;
use programmes::ProjectId;
use store::{Ctx, Error};
use web::{Form, Page, Path, Reply, Work};

use super::super::spend::{self, Spent};
use super::super::{readings, sources, url, written};
use super::Head;
use crate::entities::sheets::spending;

#[derive(Template)]
#[template(path = "monitoring/sheets/spending.html")]
pub struct SpendingPage {
    pub page: Page,
    pub head: Head,
    pub form: Form,
    pub bodies: Vec<BodyView>,
    pub save_url: String,
}

pub struct BodyView {
    pub name: String,
    pub fields: Vec<Field>,
}

/// One amount: a body, a category.
pub struct Field {
    pub name: String,
    pub label: String,
    pub hint: String,
    organisation: OrganisationId,
    category: String,
    entered: Option<i64>,
}

pub async fn edit(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>) -> Reply {
    let bodies = asked(&work, project, quarter).await?;
    let mut form = Form::empty(&work.page);
    for field in bodies.iter().flat_map(|body| &body.fields) {
        if let Some(cents) = field.entered {
            form.set(field.name.as_str(), typed(cents));
        }
    }
    let template = template(&work, project, quarter, form, bodies).await?;
    work.page(&template)
}

pub async fn save(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>, mut form: Form) -> Reply {
    let bodies = asked(&work, project, quarter).await?;
    for field in bodies.iter().flat_map(|body| &body.fields) {
        let Some(amount) = amount(&mut form, field) else { continue };
        let category = field.category.clone();
        let wish = Spent { project, quarter, organisation: field.organisation, category, amount };
        match spend::enter_spent(&work.ctx, wish).await {
            Ok(()) => {}
            Err(Error::Refused(refusal)) => form.refuse_at(field.name.as_str(), refusal),
            Err(other) => return Err(other.into()),
        }
    }
    if form.is_valid() {
        return work.redirect(url::sheet(project, quarter)).notice("monitoring-sheets-spending-saved");
    }
    let template = template(&work, project, quarter, form, bodies).await?;
    work.invalid(&template)
}

/// Nothing where the field is empty or cannot be read; the latter is said beside it.
fn amount(form: &mut Form, field: &Field) -> Option<Cents> {
    let typed = form.value(&field.name).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    match typed.parse() {
        Ok(amount) => Some(amount),
        Err(()) => {
            let shown: String = typed.chars().take(60).collect();
            let refusal = kernel::Refusal::new("web-form-amount").with("typed", shown);
            form.refuse_at(field.name.as_str(), refusal);
            None
        }
    }
}

/// `1234,50`: as people type it, and as it is read back.
fn typed(cents: i64) -> String {
    Cents(cents).to_string().replace('.', ",")
}

/// The amounts the reader may enter, body by body.
async fn asked(work: &Work, project: ProjectId, quarter: Quarter) -> store::Result<Vec<BodyView>> {
    readings::may_see(&work.ctx, project)?;
    let spent = written::spending(&work.ctx, project, quarter).await?;
    let categories = sources::categories(&work.ctx, project, quarter, &work.page).await?;
    let mut views = Vec::new();
    let bodies = sources::bodies(&work.ctx, project).await?;
    for (at, body) in bodies.iter().filter(|body| may_enter(&work.ctx, project, body.id)).enumerate() {
        let field = |(place, (code, title)): (usize, &(String, String))| {
            let known = spent.get(&(body.id, code.clone())).copied().unwrap_or_default();
            Field {
                name: format!("spent-{at}-{place}"),
                label: title.clone(),
                hint: work.page.t1("monitoring-sheets-spent-so-far", "amount", Cents(known.to_date)),
                organisation: body.id,
                category: code.clone(),
                entered: known.in_quarter,
            }
        };
        let fields = categories.iter().enumerate().map(field).collect();
        views.push(BodyView { name: body.name.clone(), fields });
    }
    Ok(views)
}

fn may_enter(ctx: &Ctx, project: ProjectId, organisation: OrganisationId) -> bool {
    let target = Target {
        organisation: Some(organisation.uuid()),
        project: Some(project.uuid()),
        ..Target::default()
    };
    ctx.allow::<spending::Entity>(Action::Record, &target).is_ok()
}

async fn template(
    work: &Work,
    project: ProjectId,
    quarter: Quarter,
    form: Form,
    bodies: Vec<BodyView>,
) -> store::Result<SpendingPage> {
    Ok(SpendingPage {
        page: work.page.clone(),
        head: Head::read(work, project, quarter).await?,
        form,
        bodies,
        save_url: url::below(project, quarter, "spending"),
    })
}
