//! Runs at the end of keeping: all of them, one with its list, the reason that starts it, the certificate.

use askama::Template;
use authz::Action;
use kernel::Paged;
use web::{Form, Listing, Page, Path, Reply, Work};

pub use super::print::certificate;
use super::queries::{self, Count, Line};
use super::schedule::{self, Rule};
use super::{carry_out, look};
use crate::entities::retention_run;
use crate::ids::RetentionRunId;
use crate::policy::RETENTION;
use crate::words::{KeptKind, LineState, RunState};

const REASON: usize = 500;

#[derive(Template)]
#[template(path = "people/retention/runs.html")]
struct RunsPage {
    page: Page,
    listing: Listing,
    rules: Vec<(KeptKind, &'static Rule)>,
    runs: Paged<retention_run::Model>,
}

#[derive(Template)]
#[template(path = "people/retention/run.html")]
struct RunPage {
    page: Page,
    listing: Listing,
    form: Form,
    url: String,
    run: retention_run::Model,
    counts: Vec<Count>,
    lines: Paged<Line>,
}

impl RunPage {
    fn may_go(&self) -> bool {
        self.run.state == RunState::Looked && self.run.due > 0 && self.page.can(Action::Close, RETENTION)
    }

    /// The component's word for what became of somebody.
    fn sign(&self, state: &LineState) -> &'static str {
        match state {
            LineState::Due => "wait",
            LineState::Erased => "ok",
            LineState::Spared => "info",
        }
    }

    fn is_done(&self) -> bool {
        self.run.state == RunState::Done
    }
}

pub async fn runs(work: Work, listing: Listing) -> Reply {
    let runs = queries::runs(&work.ctx, listing.page()).await?;
    let today = work.ctx.today();
    let rules = KeptKind::ALL.iter().filter_map(|kind| Some((*kind, schedule::rule(*kind, today)?)));
    let shown = RunsPage { page: work.page.clone(), listing, rules: rules.collect(), runs };
    work.page(&shown)
}

pub async fn submit_look(work: Work, _: Form) -> Reply {
    let (_, job) = look(&work.ctx).await?;
    work.redirect(jobs::page_of(job)).quietly()
}

pub async fn show(work: Work, Path(run): Path<RetentionRunId>, listing: Listing) -> Reply {
    let form = Form::empty(&work.page);
    let shown = run_page(&work, run, listing, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(run): Path<RetentionRunId>, listing: Listing, mut form: Form) -> Reply {
    let reason = form.required("reason", REASON);
    let version = form.integer("version", 1..=i64::from(i32::MAX));
    let version = version.and_then(|version| i32::try_from(version).ok()).unwrap_or_default();
    if !form.checked("sure") {
        form.refuse(kernel::Refusal::new("people-retention-not-sure").on("sure"));
    }
    if form.is_valid()
        && let Some(job) = form.accepted(carry_out(&work.ctx, run, version, reason).await)?
    {
        return work.redirect(jobs::page_of(job)).quietly();
    }
    let shown = run_page(&work, run, listing, form).await?;
    work.invalid(&shown)
}

async fn run_page(work: &Work, id: RetentionRunId, listing: Listing, form: Form) -> store::Result<RunPage> {
    let run = queries::run(&work.ctx, id).await?;
    Ok(RunPage {
        page: work.page.clone(),
        form,
        url: format!("/people/retention/{id}"),
        counts: queries::counts(&work.ctx, &run, None).await?,
        lines: queries::lines(&work.ctx, &run, listing.page()).await?,
        listing,
        run,
    })
}
