//! The appointments of a person, on their page.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use people::PersonId;
use web::{Page, Path, Reply, Work};

use crate::appointments::queries::of_person;
use crate::desks::choices::Choice;
use crate::desks::queries::own_desks;
use crate::policy::{APPOINTMENT, OWN_CODE, SERVICE};

const SHOWN: u64 = 8;

#[derive(Template)]
#[template(path = "services/appointments/person.html")]
struct PersonPanel {
    page: Page,
    lines: Vec<(String, String, String)>,
    book: Vec<Choice>,
    /// What else can be done for them: an offer, a code to their own file.
    more: Vec<Choice>,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    let ctx = &work.ctx;
    // Only of persons one may see.
    if !people::lines(ctx, &[person]).await?.contains_key(&person) {
        return Err(web::Failure::NotFound);
    }
    ctx.saw(RecordRef::new(people::PERSON, person.uuid()));
    let lines = of_person(ctx, person, SHOWN).await?.into_iter().map(|row| {
        let state = work.page.t(row.state.key());
        (format!("/appointments/{}", row.id), work.page.instant(row.starts_at), state)
    });
    let may_book = ctx.can(Action::Create, APPOINTMENT);
    let book = if may_book { own_desks(ctx).await? } else { Vec::new() };
    let more = [
        (Action::List, SERVICE, format!("/services/offer/{person}"), "services-offer-title"),
        (Action::Create, OWN_CODE, format!("/people/{person}/own-code"), "own-code-title"),
    ];
    let more = more.into_iter().filter(|(action, resource, _, _)| ctx.can(*action, resource));
    let shown = PersonPanel {
        more: more.map(|(_, _, url, key)| Choice::new(url, work.page.t(key))).collect(),
        lines: lines.collect(),
        book: book
            .into_iter()
            .map(|desk| Choice::new(format!("/desks/{}/book?person={person}", desk.id), desk.name))
            .collect(),
        page: work.page.clone(),
    };
    work.fragment(&shown)
}
