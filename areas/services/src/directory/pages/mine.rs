//! The services of one's body: free places in one tap, and what nobody can be sure of any more.

use askama::Template;
use kernel::Paged;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::{form, one, say};
use crate::directory;
use crate::directory::ids::ServiceId;
use crate::directory::index::{self, Entry};
use crate::directory::standing;
use crate::directory::words::Standing;

#[derive(Template)]
#[template(path = "services/directory/mine.html")]
struct MinePage {
    page: Page,
    listing: Listing,
    services: Paged<Own>,
}

/// A service as its keeper sees it.
struct Own {
    url: String,
    name: String,
    free: String,
    available: Option<i32>,
    maximum: Option<i32>,
    standing: Standing,
    why: String,
}

impl Own {
    fn to(&self, page: &str) -> String {
        format!("{}/{page}", self.url)
    }

    /// One less than now, where there is one less.
    fn fewer(&self) -> Option<i32> {
        self.available.filter(|free| *free > 0).map(|free| free - 1)
    }

    /// To say "full" at once, where one less would not.
    fn may_fill(&self) -> bool {
        self.fewer().is_some_and(|fewer| fewer > 0)
    }

    fn more(&self) -> Option<i32> {
        self.available.filter(|free| self.maximum.is_none_or(|most| *free < most)).map(|free| free + 1)
    }
}

#[derive(Template)]
#[template(path = "services/directory/capacity.html")]
struct CapacityPage {
    page: Page,
    entry: Entry,
    form: Form,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let directory = index::directory(&work.ctx).await?;
    let bodies = work.ctx.actor().organisations();
    let own: Vec<&Entry> =
        directory.entries.iter().filter(|entry| bodies.contains(&entry.organisation.uuid())).collect();
    let trusts = standing::trusts(&work.ctx, &own).await?;
    let page = listing.page();
    let mut rows: Vec<Own> = own
        .iter()
        .map(|entry| {
            let trust = &trusts[&entry.id];
            Own {
                url: entry.url(),
                name: entry.sheet.name.clone(),
                free: entry
                    .capacity
                    .as_ref()
                    .map(|line| say::free_places(&work.page, line))
                    .unwrap_or_default(),
                available: entry.free_places(),
                maximum: entry.capacity.as_ref().and_then(|line| line.maximum),
                standing: trust.standing,
                why: say::trust(&work.page, trust),
            }
        })
        .collect();
    // What must be looked at first; within it, by name.
    rows.sort_by_key(|row| std::cmp::Reverse(row.standing));
    let total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let before = usize::try_from(page.offset()).unwrap_or_default();
    let size = usize::try_from(page.size).unwrap_or_default();
    let rows = rows.into_iter().skip(before).take(size).collect();
    let shown = MinePage { page: work.page.clone(), listing, services: Paged { rows, total, page } };
    work.page(&shown)
}

pub async fn free(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let available = form.integer("available", 0..=1_000_000).and_then(|free| i32::try_from(free).ok());
    let available = form.need("available", available);
    if let (true, Some(available)) = (form.is_valid(), available)
        && form.accepted(directory::set_free_places(&work.ctx, id, available).await)?.is_some()
    {
        return work.redirect("/services/mine").notice("services-free-saved");
    }
    capacity_again(work, id, form).await
}

pub async fn show_capacity(work: Work, Path(id): Path<ServiceId>) -> Reply {
    let entry = form::to_amend(&work.ctx, id).await?;
    let mut form = Form::empty(&work.page);
    if let Some(line) = &entry.capacity {
        form.set("unit", &line.unit);
        form.set("maximum", line.maximum.map(|most| most.to_string()).unwrap_or_default());
        form.set("available", line.available.map(|free| free.to_string()).unwrap_or_default());
    }
    let shown = CapacityPage { page: work.page.clone(), entry, form };
    work.page(&shown)
}

pub async fn set_capacity(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let wanted = form::capacity(&mut form);
    let wanted = form.need("available", wanted);
    if let (true, Some(wanted)) = (form.is_valid(), wanted)
        && form.accepted(directory::set_capacity(&work.ctx, id, wanted).await)?.is_some()
    {
        return work.redirect(one::url(id)).notice("services-free-saved");
    }
    capacity_again(work, id, form).await
}

async fn capacity_again(work: Work, id: ServiceId, form: Form) -> Reply {
    let entry = form::to_amend(&work.ctx, id).await?;
    let shown = CapacityPage { page: work.page.clone(), entry, form };
    work.invalid(&shown)
}
