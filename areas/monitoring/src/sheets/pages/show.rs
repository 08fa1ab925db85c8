//! The sheet: its parts and what each lacks on the left, the document as printed on the right.

use askama::Template;
use authz::{Action, Target};
use kernel::Quarter;
use programmes::ProjectId;
use store::Ctx;
use web::{Page, Path, Reply, Work};

use super::super::document::Part;
use super::super::layout::printed;
use super::super::missing::{Missing, What};
use super::super::readings::{self, Reading};
use super::super::standing::{Decided, Submitted};
use super::super::states::State;
use super::super::{standing, url};
use super::view::{BlockView, PartView, TodoView};
use super::{Head, Sign, counted, speech};
use crate::entities::sheets::{decision, sheet};

#[derive(Template)]
#[template(path = "monitoring/sheets/show.html")]
pub struct ShowPage {
    pub page: Page,
    pub head: Head,
    pub state: Sign,
    pub told: String,
    pub checksum: String,
    pub nav: Vec<NavView>,
    pub parts: Vec<PartView>,
    pub todos: Vec<TodoView>,
    pub remarks: Option<Remarks>,
    pub changed: Option<Link>,
    pub actions: Actions,
    pub editions: Vec<Link>,
    pub downloads: Vec<Link>,
}

/// A part in the list at the left.
pub struct NavView {
    pub url: String,
    pub title: String,
    pub sign: Sign,
}

pub struct Remarks {
    pub told: String,
    pub text: String,
}

pub struct Link {
    pub url: String,
    pub text: String,
}

/// The commands open to the reader at this state.
#[derive(Default)]
pub struct Actions {
    pub submit: Option<String>,
    pub decide: Option<String>,
    pub texts: Option<String>,
    pub spending: Option<String>,
    pub deliveries: Option<String>,
    pub compare: Option<String>,
}

pub async fn show(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>) -> Reply {
    let reading = readings::reading(&work.ctx, project, quarter).await?;
    let history = standing::history(&work.ctx, project, quarter).await?;
    let head = Head::read(&work, project, quarter).await?;
    let changed = changed(&work, project, quarter, &reading).await?;
    let template = {
        let speech = speech(&work);
        let document = printed(&reading.sheet, &speech);
        let page = work.page.clone();
        ShowPage {
            head,
            state: Sign::of_state(reading.standing.state, &page),
            told: reading.told(&work.ctx, &speech),
            checksum: reading.checksum.clone(),
            nav: document
                .parts
                .iter()
                .map(|part| NavView {
                    url: format!("#{}", part.part.word()),
                    title: part.title.clone(),
                    sign: sign(part.part, &reading, &page),
                })
                .collect(),
            parts: document
                .parts
                .iter()
                .enumerate()
                .map(|(n, part)| PartView::of(n, part, &speech))
                .collect(),
            todos: reading.missing.iter().map(|one| TodoView::of(one, project, quarter, &page)).collect(),
            remarks: remarks(&reading, &page),
            changed,
            actions: actions(&work.ctx, project, quarter, reading.standing.state, history.len()),
            editions: editions(&history, project, quarter, &page),
            downloads: downloads(&reading, project, quarter, &page),
            page,
        }
    };
    work.page(&template)
}

async fn changed(
    work: &Work,
    project: ProjectId,
    quarter: Quarter,
    reading: &Reading,
) -> store::Result<Option<Link>> {
    if reading.submission.is_none() || !readings::works_on(&work.ctx, project) {
        return Ok(None);
    }
    let changes = readings::changes_since(&work.ctx, project, quarter, reading).await?;
    let number = changes.number();
    Ok((number > 0).then(|| Link {
        url: url::below(project, quarter, "changes"),
        text: counted(&work.page, "monitoring-sheets-changed", "count", number),
    }))
}

/// The state of one part: frozen, complete, or how much it lacks.
fn sign(part: Part, reading: &Reading, page: &Page) -> Sign {
    if reading.submission.is_some() {
        return Sign { kind: "off", text: page.t("monitoring-sheets-part-frozen") };
    }
    let of_part: Vec<&Missing> = reading.missing.iter().filter(|one| one.part == part).collect();
    let unexplained =
        of_part.iter().filter(|one| matches!(one.what, What::DeviationUnexplained { .. })).count();
    match (of_part.len(), unexplained) {
        (0, _) => Sign { kind: "ok", text: page.t("monitoring-sheets-part-complete") },
        (all, deviations) if all == deviations => Sign {
            kind: "late",
            text: counted(page, "monitoring-sheets-part-deviations", "count", deviations),
        },
        (all, _) => {
            Sign { kind: "late", text: counted(page, "monitoring-sheets-part-missing", "count", all) }
        }
    }
}

fn remarks(reading: &Reading, page: &Page) -> Option<Remarks> {
    let decision = reading.standing.decision.as_ref().filter(|decision| !decision.is_acceptance)?;
    let told = page.ta(
        "monitoring-sheets-returned-by",
        &[("who", (&decision.by).into()), ("day", store::local_day(decision.at).into())],
    );
    Some(Remarks { told, text: decision.remarks.clone().unwrap_or_default() })
}

fn actions(ctx: &Ctx, project: ProjectId, quarter: Quarter, state: State, submissions: usize) -> Actions {
    let target = Target { project: Some(project.uuid()), ..Target::default() };
    let may_submit = ctx.allow::<sheet::Entity>(Action::Close, &target).is_ok();
    let may_decide = ctx.allow::<decision::Entity>(Action::Create, &target).is_ok();
    let works_on = readings::works_on(ctx, project);
    let below = |word: &str, open: bool| open.then(|| url::below(project, quarter, word));
    Actions {
        submit: below("submission", may_submit && state.is_open()),
        decide: below("decision", may_decide && state == State::Submitted),
        texts: below("texts", works_on && state.is_open()),
        spending: below("spending", works_on && state.is_open()),
        deliveries: below("deliveries", works_on),
        compare: below("comparison", submissions > 0 && (works_on || submissions > 1)),
    }
}

fn editions(
    history: &[(Submitted, Option<Decided>)],
    project: ProjectId,
    quarter: Quarter,
    page: &Page,
) -> Vec<Link> {
    let link = |(submitted, _): &(Submitted, Option<Decided>)| Link {
        url: url::download(project, quarter, "pdf", Some(submitted.number)),
        text: page.ta(
            "monitoring-sheets-edition",
            &[
                ("version", submitted.number.into()),
                ("day", store::local_day(submitted.at).into()),
                ("who", (&submitted.by).into()),
            ],
        ),
    };
    history.iter().rev().map(link).collect()
}

fn downloads(reading: &Reading, project: ProjectId, quarter: Quarter, page: &Page) -> Vec<Link> {
    let number = reading.submission.as_ref().map(|submission| submission.number);
    ["pdf", "xlsx", "json"]
        .map(|format| Link {
            url: url::download(project, quarter, format, number),
            text: page.t(format!("monitoring-sheets-download-{format}")),
        })
        .into()
}
