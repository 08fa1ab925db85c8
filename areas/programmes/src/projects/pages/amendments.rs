//! The versions of a project, and two of them side by side.

use askama::Template;
use store::Error;
use web::{Listing, Page, Path, Reply, Work};

use super::super::compare::{Difference, Side, compare};
use super::super::queries::{VersionLine, version_sheet, versions};
use super::{named, say, tabs};

#[derive(Template)]
#[template(path = "programmes/projects/amendments.html")]
struct Amendments {
    page: Page,
    top: tabs::Top,
    rows: Vec<Row>,
}

struct Row {
    when: String,
    title: String,
    reason: String,
    compare: String,
}

pub async fn list(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let versions = versions(&work.ctx, line.id).await?;
    let page = &work.page;
    let url = line.url();
    let shown = Amendments {
        page: page.clone(),
        top: tabs::top(&work, &line, "/amendments"),
        rows: versions.iter().map(|version| row(page, &url, version)).collect(),
    };
    work.page(&shown)
}

fn row(page: &Page, url: &str, version: &VersionLine) -> Row {
    let title = page.ta(
        "programmes-version-title",
        &[("number", version.version.into()), ("kind", page.t(version.kind_key()).into())],
    );
    let when = page.ta(
        "programmes-version-when",
        &[
            ("day", version.effective_on.into()),
            ("by", version.made_by.as_str().into()),
            ("at", page.instant(version.made_at).into()),
        ],
    );
    let compare = match version.version {
        1 => String::new(),
        number => format!("{url}/amendments/compare?before={}&after={number}", number - 1),
    };
    Row { when, title, reason: version.reason.clone(), compare }
}

#[derive(Template)]
#[template(path = "programmes/projects/compare.html")]
struct Compare {
    page: Page,
    listing: Listing,
    back: String,
    title: String,
    before: i32,
    after: i32,
    versions: Vec<(String, String)>,
    rows: Vec<DifferenceRow>,
}

struct DifferenceRow {
    what: String,
    of: String,
    before: String,
    after: String,
}

pub async fn side_by_side(work: Work, Path(name): Path<String>, listing: Listing) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let before: i32 = listing.parsed("before").ok_or(Error::NotFound)?;
    let after: i32 = listing.parsed("after").ok_or(Error::NotFound)?;
    let earlier = version_sheet(&work.ctx, line.id, before).await?;
    let later = version_sheet(&work.ctx, line.id, after).await?;
    let versions = versions(&work.ctx, line.id).await?;
    let page = &work.page;
    let label = |version: &VersionLine| {
        page.ta(
            "programmes-version-title",
            &[("number", version.version.into()), ("kind", page.t(version.kind_key()).into())],
        )
    };
    let shown = Compare {
        page: page.clone(),
        listing,
        back: format!("{}/amendments", line.url()),
        title: line.title.clone(),
        before,
        after,
        versions: versions.iter().map(|version| (version.version.to_string(), label(version))).collect(),
        rows: compare(&earlier, &later).into_iter().map(|found| difference(page, found)).collect(),
    };
    work.page(&shown)
}

fn difference(page: &Page, found: Difference) -> DifferenceRow {
    DifferenceRow {
        what: page.t(found.what),
        of: found.of,
        before: side(page, found.before),
        after: side(page, found.after),
    }
}

fn side(page: &Page, side: Option<Side>) -> String {
    match side {
        None => page.t("programmes-compare-absent"),
        Some(Side::Text(text)) => text,
        Some(Side::Key(key)) => page.t(key),
        Some(Side::Number(number)) => page.number(number),
        Some(Side::Money(cents)) => page.cents(cents),
        Some(Side::Day(day)) => page.date(day),
        Some(Side::About(day)) => say::day(page, Some(day), true),
    }
}
