//! Note what came of an activity for a person.

use askama::Template;
use organisations::OrganisationId;
use people::PersonId;
use store::Error;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::{Choices, read};
use crate::outcomes::note::{NoteOutcome, note_outcome};
use crate::register::rules::Participant;
use crate::words::Kind;

#[derive(Template)]
#[template(path = "delivery/outcomes/note.html")]
pub struct NotePage {
    page: Page,
    form: Form,
    name: String,
    url: String,
    back: String,
    choices: Choices,
}

pub async fn show(work: Work, Path(person): Path<PersonId>, listing: Listing) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("on", work.ctx.today());
    for field in ["activity", "kind", "months"] {
        if !listing.filter(field).is_empty() {
            form.set(field, listing.filter(field));
        }
    }
    let shown = NotePage::of(&work, person, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let wish = wish(&work, person, &mut form);
    if let Some(wish) = wish.filter(|_| form.is_valid())
        && form.accepted(note_outcome(&work.ctx, wish).await)?.is_some()
    {
        return work.redirect(format!("/people/{person}")).notice("delivery-outcome-saved");
    }
    let shown = NotePage::of(&work, person, form).await?;
    work.invalid(&shown)
}

fn wish(work: &Work, person: PersonId, form: &mut Form) -> Option<NoteOutcome> {
    let organisation = work.ctx.actor().organisations().first().copied().map(OrganisationId);
    let (activity, kind, wish) = read(form)?;
    Some(NoteOutcome {
        organisation: organisation?,
        activity,
        group: None,
        who: Participant { kind: Kind::Person, id: person.uuid() },
        kind,
        wish,
        instead_of: None,
    })
}

impl NotePage {
    async fn of(work: &Work, person: PersonId, form: Form) -> store::Result<NotePage> {
        let line = people::lines(&work.ctx, &[person]).await?;
        let name = line.get(&person).map(|line| line.family_first()).ok_or(Error::NotFound)?;
        Ok(NotePage {
            name,
            url: format!("/outcomes/of/{person}"),
            back: format!("/people/{person}"),
            choices: Choices::of(work).await?,
            page: work.page.clone(),
            form,
        })
    }
}
