//! The versions of a project, and two of them side by side.

use askama::Template;
use store::Error;
use web::{Listing, Page, Path, Reply, Work};

use super::super::compare::{Difference, Side, compare};
use super::super::facts::Fact;
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
            ("by", made_by(page, version).into()),
            ("at", page.instant(version.made_at).into()),
        ],
    );
    let compare = match version.version {
        1 => String::new(),
        number => format!("{url}/amendments/compare?before={}&after={number}", number - 1),
    };
    Row { when, title, reason: reason(page, version), compare }
}

/// The program itself has a name that pages know how to say.
fn made_by(page: &Page, version: &VersionLine) -> String {
    if version.is_made_by_program { page.t("web-name") } else { version.made_by.clone() }
}

fn reason(page: &Page, version: &VersionLine) -> String {
    match version.is_import_without_reason() {
        true => page.t("programmes-import-first"),
        false => version.reason.clone(),
    }
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
    /// As it was and as it is, one line a value.
    sides: [Vec<String>; 2],
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
    let section = page.t(found.section);
    DifferenceRow {
        what: page.t(found.what),
        of: match found.of.is_empty() {
            true => section,
            false => format!("{section}: {}", say::in_a_line(page, &found.of)),
        },
        sides: [side(page, found.before), side(page, found.after)],
    }
}

fn side(page: &Page, side: Option<Side>) -> Vec<String> {
    match side {
        None => vec![page.t("programmes-compare-absent")],
        Some(Side::Said(said)) => say::said(page, &said),
        Some(Side::Whole(facts)) => facts.iter().map(|fact| whole_fact(page, fact)).collect(),
        Some(Side::Order(names)) => names.iter().map(|name| say::in_a_line(page, name)).collect(),
    }
}

fn whole_fact(page: &Page, fact: &Fact) -> String {
    let value = say::said(page, &fact.said).join("; ");
    page.ta("programmes-compare-fact", &[("label", page.t(fact.label()).into()), ("value", value.into())])
}
