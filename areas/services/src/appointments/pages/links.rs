//! Links with which people book for themselves: made, shown once, revoked.

use askama::Template;
use people::PersonId;
use web::{Form, Page, Path, Reply, Work};

use crate::appointments::invite::{Invite, invite, revoke, standing};
use crate::asking::browser::Sender;
use crate::desks::choices::{self, Choice};
use crate::desks::ids::{DeskId, InvitationId, ProcedureId};
use crate::desks::queries::{own_desk, procedure_names, procedures};

#[derive(Template)]
#[template(path = "services/appointments/links.html")]
struct LinksPage {
    page: Page,
    form: Form,
    desk: String,
    url: String,
    /// The address just made: shown now and never again.
    fresh: String,
    links: Vec<Line>,
    procedures: Vec<Choice>,
    locales: Vec<Choice>,
}

struct Line {
    text: String,
    detail: String,
    end: String,
}

pub async fn show(work: Work, Path(id): Path<DeskId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("language", "it");
    form.set("days", 14);
    let shown = page_of(&work, id, form, String::new()).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, sender: Sender, Path(desk): Path<DeskId>, mut form: Form) -> Reply {
    let days = form.integer("days", 1..=180);
    let days = form.need("days", days);
    let wish = Invite {
        desk,
        procedure: form.id::<ProcedureId>("procedure"),
        person: form.id::<PersonId>("person"),
        language: form.choice::<l10n::Locale>("language").unwrap_or_default().code().to_owned(),
        is_single: form.value("for") != "door",
        days: days.and_then(|days| u64::try_from(days).ok()).unwrap_or(14),
    };
    if form.is_valid()
        && let Some((_, secret)) = form.accepted(invite(&work.ctx, wish).await)?
    {
        let link = sender.link(&work.site().settings, &format!("/b/{secret}"));
        let shown = page_of(&work, desk, form, link).await?;
        return work.page(&shown);
    }
    let shown = page_of(&work, desk, form, String::new()).await?;
    work.invalid(&shown)
}

pub async fn submit_revoke(work: Work, Path(id): Path<InvitationId>, _: Form) -> Reply {
    let desk = revoke(&work.ctx, id).await?;
    work.redirect(format!("/desks/{desk}/links")).notice("services-link-revoked")
}

async fn page_of(work: &Work, id: DeskId, form: Form, fresh: String) -> store::Result<LinksPage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let row = own_desk(ctx, id).await?;
    let kinds = procedure_names(ctx, &[id]).await?;
    let links = standing(ctx, id).await?.into_iter().map(|link| Line {
        text: page.t(if link.is_single { "services-link-single" } else { "services-link-door" }),
        detail: [
            link.procedure_id.and_then(|id| kinds.get(&id)).cloned().unwrap_or_default(),
            page.t1("services-link-until", "day", store::local_day(link.expires_at)),
        ]
        .join(" "),
        end: format!("/desks/links/{}/revoke", link.id),
    });
    Ok(LinksPage {
        url: format!("/desks/{id}"),
        links: links.collect(),
        procedures: procedures(ctx, id, ctx.today())
            .await?
            .iter()
            .map(|row| Choice::new(row.id, row.name.as_str()))
            .collect(),
        locales: choices::locales(),
        desk: row.name,
        fresh,
        form,
        page: page.clone(),
    })
}
