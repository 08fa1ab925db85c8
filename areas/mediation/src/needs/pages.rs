//! "Needs heard by mediators": themes by area and language over all contractors, what stayed uncovered, how long it took.

use askama::Template;
use authz::Role;
use chrono::{Datelike, NaiveDate};
use kernel::Period;
use organisations::territory;
use web::{Listing, Page, Reply, Work};

use super::queries::{Heard, Wanted, course, heard, uncovered};
use super::rules::{Shown, cell, median, sum};
use crate::say;
use crate::words::Topic;

/// Lines of the table: the rarest are the least told.
const MOST_LINES: usize = 200;

#[derive(Template)]
#[template(path = "mediation/needs/needs.html")]
pub struct NeedsPage {
    page: Page,
    listing: Listing,
    figures: Vec<(String, String)>,
    bars: Vec<Bar>,
    rows: Vec<Row>,
    uncovered: Vec<(String, String, String)>,
    topics: say::Choices,
    languages: Vec<(String, String)>,
    areas: Vec<(String, String)>,
    is_wide: bool,
}

struct Bar {
    label: String,
    text: String,
    share: i64,
}

struct Row {
    theme: String,
    area: String,
    language: String,
    conversations: String,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let page = work.page.clone();
    let period = period(&work, &listing);
    let wanted = Wanted {
        period,
        language: listing.filter("language").to_owned(),
        theme: listing.parsed("theme"),
        area: territory::by_code(listing.filter("area")).map(|place| place.id.uuid()),
        project: listing.parsed("project"),
    };
    let is_wide = is_wide(&work);
    let heard = heard(&work.ctx, &wanted).await?;
    let uncovered = uncovered(&work.ctx, period).await?;
    let course = course(&work.ctx, period).await?;

    let number = |number| shown(&page, cell(number, is_wide));
    let hours = median(course.minutes_to_answer.clone())
        .filter(|_| !is_wide || course.covered >= super::rules::SMALLEST);
    let figures = vec![
        (number(course.asked), page.t("mediation-needs-asked")),
        (number(course.covered), page.t("mediation-needs-covered")),
        (number(course.done), page.t("mediation-needs-done")),
        (page.minutes(course.minutes_asked), page.t("mediation-needs-hours-asked")),
        (
            hours.map_or_else(|| page.t("mediation-needs-not-known"), |minutes| page.minutes(minutes)),
            page.t("mediation-needs-median"),
        ),
    ];
    let line = |line: &Heard| Row {
        theme: page.t(line.theme.key()),
        area: say::area(&page, line.area_id),
        language: say::language(&page, &line.language),
        conversations: number(line.conversations),
    };
    let gap = |line: &super::queries::Uncovered| {
        (say::language(&page, &line.language), say::area(&page, line.area_id), number(line.requests))
    };
    let shown = NeedsPage {
        figures,
        bars: bars(&page, &heard, is_wide),
        rows: heard.iter().take(MOST_LINES).map(line).collect(),
        uncovered: uncovered.iter().take(MOST_LINES).map(gap).collect(),
        topics: say::choices(&page, Topic::ALL, Topic::code, Topic::key),
        languages: say::language_choices(&page),
        areas: provinces(),
        is_wide,
        page: page.clone(),
        listing,
    };
    work.page(&shown)
}

/// The year so far, unless other days are asked for.
fn period(work: &Work, listing: &Listing) -> Period {
    let today = work.ctx.today();
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1);
    let from = listing.parsed("from").or(first);
    Period::new(from, Some(listing.parsed("until").unwrap_or(today)))
}

/// Whoever answers for many bodies is not told small numbers; a body knows its own.
fn is_wide(work: &Work) -> bool {
    let actor = work.ctx.actor();
    let leads = actor.assignments.iter().any(|held| held.role == Role::Coordinator && !held.led.is_empty());
    leads || actor.holds(Role::Authority) || actor.holds(Role::Auditor)
}

fn provinces() -> Vec<(String, String)> {
    let here = territory::overview()
        .filter(|place| place.level == territory::Level::Province && place.until.is_none());
    here.map(|place| (place.code.clone(), place.label())).collect()
}

fn shown(page: &Page, shown: Shown) -> String {
    match shown {
        Shown::Exactly(number) => page.number(number),
        Shown::Few => page.t1("mediation-needs-few", "smallest", super::rules::SMALLEST),
        Shown::About(number) => page.t1("mediation-needs-about", "number", number),
    }
}

fn bars(page: &Page, heard: &[Heard], is_wide: bool) -> Vec<Bar> {
    let total = |theme: Topic| -> i64 {
        heard.iter().filter(|line| line.theme == theme).map(|line| line.conversations).sum()
    };
    let mut totals: Vec<(Topic, i64)> = Topic::ALL.iter().map(|theme| (*theme, total(*theme))).collect();
    totals.retain(|(_, total)| *total > 0);
    totals.sort_by_key(|(theme, total)| (std::cmp::Reverse(*total), *theme));
    let most = totals.first().map_or(1, |(_, most)| *most).max(1);
    let bar = |(theme, total): (Topic, i64)| {
        let told = sum(total, is_wide);
        let length = match told {
            Shown::Exactly(number) | Shown::About(number) => number,
            Shown::Few => 1,
        };
        Bar {
            label: page.t(theme.key()),
            text: self::shown(page, told),
            share: (length * 100 / most).min(100),
        }
    };
    totals.into_iter().map(bar).collect()
}
