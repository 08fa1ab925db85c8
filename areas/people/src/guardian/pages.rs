//! The guardians of a person, and the list of minors who need attention.

use askama::Template;
use authz::Action;
use kernel::{Paged, RecordRef};
use web::{Failure, Form, Listing, Page, Path, Reply, Work};

use super::queries::{self, Line, Wanted};
use super::{Record, record, withdraw};
use crate::front::PersonLine;
use crate::ids::{GuardianId, PersonId};
use crate::person::queries::{self as file, Head};
use crate::policy::{PERSON, RIGHTS};

#[derive(Template)]
#[template(path = "people/guardian/guardian.html")]
struct GuardianPage {
    page: Page,
    head: Head,
    lines: Vec<Line>,
    form: Form,
    is_minor: bool,
}

#[derive(Template)]
#[template(path = "people/guardian/minors.html")]
struct MinorsPage {
    page: Page,
    listing: Listing,
    wanted: Wanted,
    persons: Paged<PersonLine>,
}

impl MinorsPage {
    fn is(&self, wanted: Wanted) -> bool {
        self.wanted == wanted
    }
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("from", work.ctx.today());
    let shown = guardian_page(&work, person, form).await?;
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    work.page(&shown)
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let wish = Record {
        person,
        name: form.text("name", 200).unwrap_or_default(),
        contact: form.text("contact", 200),
        body: form.text("body", 200),
        court: form.text("court", 200).unwrap_or_default(),
        decree: form.text("decree", 80),
        decree_on: form.date("decree_on"),
        from: form.date("from").unwrap_or_else(|| work.ctx.today()),
        until: form.date("until"),
    };
    if form.is_valid() && form.accepted(record(&work.ctx, wish).await)?.is_some() {
        return work.redirect(format!("/people/{person}/guardian")).notice("people-guardian-recorded");
    }
    let shown = guardian_page(&work, person, form).await?;
    work.invalid(&shown)
}

pub async fn take_back(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    // Whether the file exists is said before what is missing in the form.
    file::head(&work.ctx, person).await?;
    let Some(id) = form.id::<GuardianId>("id") else { return Err(Failure::Unreadable) };
    withdraw(&work.ctx, person, id).await?;
    work.redirect(format!("/people/{person}/guardian")).notice("people-paper-withdrawn")
}

pub async fn minors(work: Work, listing: Listing) -> Reply {
    let wanted = if listing.filter("which") == "of-age" { Wanted::OfAge } else { Wanted::Guardian };
    let persons = queries::page(&work.ctx, wanted, listing.page()).await?;
    let shown = MinorsPage { page: work.page.clone(), listing, wanted, persons };
    work.page(&shown)
}

async fn guardian_page(work: &Work, person: PersonId, form: Form) -> store::Result<GuardianPage> {
    let head = file::head(&work.ctx, person).await?;
    let lines = queries::of(&work.ctx, person, &head.birth).await?;
    let is_minor = head.age.is_none_or(|age| age < 18);
    Ok(GuardianPage { page: work.page.clone(), head, lines, form, is_minor })
}
