//! The page of the audit trail, and the button that checks its chain.

use askama::Template;
use chrono::{DateTime, Utc};
use kernel::Paged;
use store::audit::{Verb, Verdict, line, verify};
use uuid::Uuid;
use web::{Form, Listing, Page, Reply, Work};

use super::export;
use super::queries::{self, Wanted};

#[derive(Template)]
#[template(path = "identity/audit/trail.html")]
struct TrailPage {
    page: Page,
    listing: Listing,
    lines: Paged<Line>,
    verbs: [Verb; 10],
    verdict: Option<Words>,
}

struct Line {
    seq: i64,
    at: DateTime<Utc>,
    who: String,
    /// Nil for the program itself.
    actor: Uuid,
    verb_key: String,
    /// Nil where the line is about no record in particular.
    record: Uuid,
    kind_key: String,
    detail: String,
    reason: String,
}

/// What the walk along the chain found, in words.
struct Words {
    kind: &'static str,
    title: String,
    text: String,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    if listing.wants_export() {
        return export::spreadsheet(work, &wanted(&listing)).await;
    }
    let shown = trail_page(&work, listing, None).await?;
    work.page(&shown)
}

/// Walks the whole chain. Nothing is asked of the request's own unit of work before the walk has ended: an embedded
/// database has one writer, and the walk waits for it.
pub async fn check(work: Work, listing: Listing, _: Form) -> Reply {
    let verdict = verify(work.ctx.db()).await?;
    let words = in_words(&work.page, &verdict);
    let shown = trail_page(&work, listing, Some(words)).await?;
    work.page(&shown)
}

async fn trail_page(work: &Work, listing: Listing, verdict: Option<Words>) -> store::Result<TrailPage> {
    let lines = queries::page(&work.ctx, &wanted(&listing), listing.page()).await?.map(Line::from);
    Ok(TrailPage { page: work.page.clone(), listing, lines, verbs: Verb::ALL, verdict })
}

fn wanted(listing: &Listing) -> Wanted {
    Wanted {
        actor: listing.parsed("actor"),
        verb: Verb::ALL.into_iter().find(|verb| verb.name() == listing.filter("verb")),
        kind: listing.filter("kind").to_owned(),
        record: listing.parsed("record"),
        from: listing.parsed("from"),
        until: listing.parsed("until"),
    }
}

fn in_words(page: &Page, verdict: &Verdict) -> Words {
    match verdict {
        Verdict::Whole { lines } => Words {
            kind: "success",
            title: page.t("identity-audit-whole"),
            text: page.t1("identity-audit-whole-text", "lines", *lines),
        },
        Verdict::Broken { seq } => Words {
            kind: "danger",
            title: page.t("identity-audit-broken"),
            text: page.t1("identity-audit-broken-text", "seq", *seq),
        },
        Verdict::Cut { expected, found } => Words {
            kind: "danger",
            title: page.t("identity-audit-cut"),
            text: page.ta(
                "identity-audit-cut-text",
                &[("expected", (*expected).into()), ("found", (*found).into())],
            ),
        },
    }
}

impl Line {
    /// Enough of an identifier to tell two records apart; its beginning is the time, much the same for neighbours.
    fn short(&self) -> String {
        let whole = self.record.simple().to_string();
        whole.chars().skip(24).collect()
    }
}

impl From<line::Model> for Line {
    fn from(row: line::Model) -> Self {
        Self {
            seq: row.seq,
            at: row.at,
            who: row.actor_name,
            actor: row.actor_id.unwrap_or_default(),
            verb_key: verb_key(&row.verb),
            record: row.record_id,
            kind_key: format!("identity-record-{}", row.record_kind),
            detail: row.detail.unwrap_or_default(),
            reason: row.reason.unwrap_or_default(),
        }
    }
}

pub(super) fn verb_key(verb: &str) -> String {
    format!("identity-verb-{verb}")
}
