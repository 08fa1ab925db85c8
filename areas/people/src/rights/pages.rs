//! The register of requests, what one person asked, and one request until it is closed.

use askama::Template;
use authz::Action;
use kernel::{Paged, RecordRef};
use organisations::OrganisationId;
use web::{Form, Listing, Page, Path, Reply, Work};

pub use super::held_pages::{machine, pdf};
use super::queries::{self, Line};
use super::{Close, Extend, Lift, Receive, close, extend, lift, receive};
use crate::ids::{PersonId, RightsRequestId};
use crate::person::queries::{self as file, Head};
use crate::policy::{PERSON, RIGHTS};
use crate::words::{Channel, Right, RightOutcome};

const LONGEST: usize = 4_000;

#[derive(Template)]
#[template(path = "people/rights/register.html")]
struct RegisterPage {
    page: Page,
    listing: Listing,
    is_closed: bool,
    lines: Paged<Line>,
}

#[derive(Template)]
#[template(path = "people/rights/person.html")]
struct PersonPage {
    page: Page,
    head: Head,
    lines: Vec<Line>,
    bodies: Vec<(OrganisationId, String)>,
    form: Form,
}

#[derive(Template)]
#[template(path = "people/rights/request.html")]
struct RequestPage {
    page: Page,
    line: Line,
    form: Form,
    /// Which of the forms came back with something wrong.
    open: &'static str,
}

impl RequestPage {
    fn url_to(&self, what: &str) -> String {
        format!("{}/{what}", self.line.url())
    }

    fn outcomes(&self) -> Vec<RightOutcome> {
        let is_offered = |outcome: &RightOutcome| match outcome {
            RightOutcome::Lapsed => false,
            RightOutcome::Granted => self.line.row.kind != Right::Erasure,
            _ => true,
        };
        RightOutcome::ALL.iter().copied().filter(is_offered).collect()
    }

    fn may_close(&self) -> bool {
        self.page.can(Action::Close, RIGHTS)
    }
}

pub async fn register(work: Work, listing: Listing) -> Reply {
    let is_closed = listing.filter("state") == "closed";
    let lines = queries::register(&work.ctx, is_closed, listing.page()).await?;
    let shown = RegisterPage { page: work.page.clone(), listing, is_closed, lines };
    work.page(&shown)
}

pub async fn show_person(work: Work, Path(person): Path<PersonId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("received", work.ctx.today());
    let shown = person_page(&work, person, form).await?;
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    work.page(&shown)
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    if let Some(wish) = read(&mut form, person, work.ctx.today())
        && form.is_valid()
        && let Some(request) = form.accepted(receive(&work.ctx, wish).await)?
    {
        return work.redirect(format!("/people/rights/{request}")).notice("people-right-recorded");
    }
    let shown = person_page(&work, person, form).await?;
    work.invalid(&shown)
}

fn read(form: &mut Form, person: PersonId, today: chrono::NaiveDate) -> Option<Receive> {
    let kind = form.choice::<Right>("kind");
    let kind = form.need("kind", kind);
    let channel = form.choice::<Channel>("channel");
    let channel = form.need("channel", channel);
    let organisation = form.id::<OrganisationId>("organisation");
    let organisation = form.need("organisation", organisation);
    let asked = form.text("asked", LONGEST).unwrap_or_default();
    let received_on = form.date("received").unwrap_or(today);
    Some(Receive { person, kind: kind?, channel: channel?, asked, received_on, organisation: organisation? })
}

async fn person_page(work: &Work, person: PersonId, form: Form) -> store::Result<PersonPage> {
    Ok(PersonPage {
        page: work.page.clone(),
        head: file::head(&work.ctx, person).await?,
        lines: queries::of(&work.ctx, person).await?,
        bodies: queries::bodies(&work.ctx, person).await?,
        form,
    })
}

pub async fn show(work: Work, Path(request): Path<RightsRequestId>) -> Reply {
    let form = Form::empty(&work.page);
    let line = queries::one(&work.ctx, request).await?;
    work.ctx.saw(RecordRef::new(RIGHTS, request.uuid()));
    let shown = RequestPage { page: work.page.clone(), line, form, open: "" };
    work.page(&shown)
}

fn version(form: &mut Form) -> i32 {
    let typed = form.integer("version", 1..=i64::from(i32::MAX));
    typed.and_then(|version| i32::try_from(version).ok()).unwrap_or_default()
}

pub async fn submit_extend(work: Work, Path(request): Path<RightsRequestId>, mut form: Form) -> Reply {
    let reason = form.text("reason", LONGEST).unwrap_or_default();
    let wish = Extend { request, version: version(&mut form), reason };
    let done = form.is_valid() && form.accepted(extend(&work.ctx, wish).await)?.is_some();
    done_or_again(work, request, form, (done, "extend", "people-right-extended")).await
}

pub async fn submit_close(work: Work, Path(request): Path<RightsRequestId>, mut form: Form) -> Reply {
    let outcome = form.choice::<RightOutcome>("outcome");
    let outcome = form.need("outcome", outcome);
    let answer = form.text("answer", LONGEST).unwrap_or_default();
    let version = version(&mut form);
    let mut done = false;
    if let (Some(outcome), true) = (outcome, form.is_valid()) {
        let wish = Close { request, version, outcome, answer };
        done = form.accepted(close(&work.ctx, wish).await)?.is_some();
    }
    done_or_again(work, request, form, (done, "close", "people-right-closed")).await
}

pub async fn submit_lift(work: Work, Path(request): Path<RightsRequestId>, mut form: Form) -> Reply {
    let reason = form.text("reason", LONGEST).unwrap_or_default();
    let wish = Lift { request, version: version(&mut form), reason };
    let done = form.is_valid() && form.accepted(lift(&work.ctx, wish).await)?.is_some();
    done_or_again(work, request, form, (done, "lift", "people-right-lifted")).await
}

async fn done_or_again(
    work: Work,
    request: RightsRequestId,
    form: Form,
    (done, open, notice): (bool, &'static str, &'static str),
) -> Reply {
    if done {
        return work.redirect(format!("/people/rights/{request}")).notice(notice);
    }
    let line = queries::one(&work.ctx, request).await?;
    let shown = RequestPage { page: work.page.clone(), line, form, open };
    work.invalid(&shown)
}
