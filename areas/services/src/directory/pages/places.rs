//! The places of a service with their hours: added, changed, taken away.

use askama::Template;
use web::{Form, Page, Path, Reply, Work};

use super::{form, read, say};
use crate::directory;
use crate::directory::ids::{AtLocationId, ServiceId};
use crate::directory::index::Entry;

#[derive(Template)]
#[template(path = "services/directory/places.html")]
struct PlacesPage {
    page: Page,
    entry: Entry,
    form: Form,
    /// The place that is changed; none while one is added.
    changed: Option<AtLocationId>,
}

impl PlacesPage {
    fn form_url(&self) -> String {
        match self.changed {
            Some(at) => self.entry.url_to(&format!("places/{at}")),
            None => self.entry.url_to("places"),
        }
    }

    fn form_title(&self) -> String {
        self.page.t(if self.changed.is_some() { "services-place-change" } else { "services-place-add" })
    }

    fn place_url(&self, at: &AtLocationId) -> String {
        self.entry.url_to(&format!("places/{at}"))
    }
}

pub async fn show(work: Work, Path(id): Path<ServiceId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = places_page(&work, id, form, None).await?;
    work.page(&shown)
}

pub async fn add(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let place = read::place(&mut form);
    if form.is_valid() && form.accepted(directory::add_place(&work.ctx, id, place).await)?.is_some() {
        return work.redirect(format!("/services/{id}/places")).notice("services-place-saved");
    }
    let shown = places_page(&work, id, form, None).await?;
    work.invalid(&shown)
}

pub async fn show_one(work: Work, Path((id, at)): Path<(ServiceId, AtLocationId)>) -> Reply {
    let entry = form::to_amend(&work.ctx, id).await?;
    let place = entry.places.iter().find(|place| place.id == at).ok_or(store::Error::NotFound)?;
    let mut form = Form::empty(&work.page);
    read::fill_place(&mut form, &work.page, place);
    let shown = places_page(&work, id, form, Some(at)).await?;
    work.page(&shown)
}

pub async fn change(work: Work, Path((id, at)): Path<(ServiceId, AtLocationId)>, mut form: Form) -> Reply {
    let place = read::place(&mut form);
    if form.is_valid() && form.accepted(directory::change_place(&work.ctx, id, at, place).await)?.is_some() {
        return work.redirect(format!("/services/{id}/places")).notice("services-place-saved");
    }
    let shown = places_page(&work, id, form, Some(at)).await?;
    work.invalid(&shown)
}

pub async fn remove(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let at: Option<AtLocationId> = form.id("place");
    let at = at.ok_or(store::Error::NotFound)?;
    directory::remove_place(&work.ctx, id, at).await?;
    work.redirect(format!("/services/{id}/places")).notice("services-place-removed")
}

async fn places_page(
    work: &Work,
    id: ServiceId,
    form: Form,
    changed: Option<AtLocationId>,
) -> store::Result<PlacesPage> {
    let entry = form::to_amend(&work.ctx, id).await?;
    Ok(PlacesPage { page: work.page.clone(), entry, form, changed })
}
