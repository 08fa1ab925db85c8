//! The queue of possible duplicates: two files side by side, one decision.

use askama::Template;
use authz::Action;
use kernel::Paged;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::queries::{self, Pair, Wanted};
use super::{Decide, decide};
use crate::front::PersonLine;
use crate::ids::PersonLinkId;
use crate::policy::SAME_PERSON;
use crate::words::{FoundBy, LinkState};

#[derive(Template)]
#[template(path = "people/same/queue.html")]
struct QueuePage {
    page: Page,
    listing: Listing,
    state: LinkState,
    pairs: Paged<Pair>,
}

impl QueuePage {
    fn is_current(&self, state: &LinkState) -> bool {
        self.state == *state
    }

    fn is_linked(&self) -> bool {
        self.state == LinkState::Same
    }

    fn birth(&self, line: &PersonLine) -> String {
        match (line.birth.date, line.birth.year) {
            (Some(date), _) => self.page.date(date),
            (None, Some(year)) => year.to_string(),
            (None, None) => String::new(),
        }
    }

    /// Where the pair was met, and when.
    fn met(&self, pair: &Pair) -> String {
        let by = self.page.t(pair.found_by.key());
        self.page.ta("people-same-met", &[("by", by.into()), ("day", pair.found_on.into())])
    }
}

pub async fn queue(work: Work, listing: Listing) -> Reply {
    let state = listing.parsed("state").unwrap_or(LinkState::Possible);
    let wanted = Wanted {
        state,
        found_by: listing.parsed("found"),
        oldest_first: listing.filter("order") == "oldest",
    };
    let pairs = queries::queue(&work.ctx, wanted, listing.page()).await?;
    let shown = QueuePage { page: work.page.clone(), listing, state, pairs };
    work.page(&shown)
}

pub async fn submit(work: Work, Path(pair): Path<PersonLinkId>, mut form: Form) -> Reply {
    let version =
        form.integer("version", 1..=i64::from(i32::MAX)).and_then(|version| i32::try_from(version).ok());
    let Some(state) = form.choice::<LinkState>("state") else { return Err(web::Failure::Unreadable) };
    let reason = form.text("reason", 300);
    decide(&work.ctx, Decide { pair, version: version.unwrap_or_default(), state, reason }).await?;
    let notice = match state {
        LinkState::Same => "people-same-linked",
        LinkState::Different => "people-same-told-apart",
        LinkState::Possible => "people-same-undone",
    };
    work.redirect("/people/duplicates").notice(notice)
}
