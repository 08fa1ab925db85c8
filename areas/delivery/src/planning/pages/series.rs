//! Plan a series: the pattern, then its preview, then all at once.

use askama::Template;
use chrono::{Datelike, NaiveDate, Weekday};
use kernel::Refusal;
use web::{Form, Listing, Page, Reply, Work};

use super::plan::{Choices, about, prefill};
use crate::planning::plan::{About, plan_series, preview};
use crate::planning::series::{End, Pattern, Preview, Skipped};

#[derive(Template)]
#[template(path = "delivery/sessions/series.html")]
pub struct SeriesPage {
    page: Page,
    form: Form,
    choices: Choices,
    weekdays: Vec<(String, String)>,
    preview: Option<Shown>,
}

/// The preview in the page's words.
struct Shown {
    count: usize,
    sessions: Vec<String>,
    skipped: Vec<String>,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let mut form = Form::empty(&work.page);
    prefill(&work, &listing, &mut form).await?;
    form.set("every_weeks", 1);
    let shown = SeriesPage::of(&work, form, None).await?;
    work.page(&shown)
}

/// The first press shows the preview; the second, on the preview, plans.
pub async fn submit(work: Work, mut form: Form) -> Reply {
    let about = about(&work, &mut form);
    let pattern = pattern(&mut form);
    let (Some(about), Some(pattern), true) = (about, pattern, form.is_valid()) else {
        return again(work, form).await;
    };
    if form.value("step") == "plan" {
        return match form.accepted(plan_series(&work.ctx, &about, &pattern).await)? {
            Some(_) => work.redirect(planned(&about, &pattern)).notice("delivery-series-saved"),
            None => again(work, form).await,
        };
    }
    match form.accepted(preview(&work.ctx, &about, &pattern).await)? {
        Some(preview) => {
            let shown = SeriesPage::of(&work, form, Some(&preview)).await?;
            work.page(&shown)
        }
        None => again(work, form).await,
    }
}

/// The list of what was planned, with whatever else the group or the activity has from then on.
fn planned(about: &About, pattern: &Pattern) -> String {
    let whose = match (about.group, about.activity) {
        (Some(group), _) => format!("&group={group}"),
        (None, Some(activity)) => format!("&activity={activity}"),
        (None, None) => String::new(),
    };
    format!("/sessions?view=all&from={}{whose}", pattern.first)
}

async fn again(work: Work, form: Form) -> Reply {
    let shown = SeriesPage::of(&work, form, None).await?;
    work.invalid(&shown)
}

impl SeriesPage {
    async fn of(work: &Work, form: Form, preview: Option<&Preview>) -> store::Result<SeriesPage> {
        let weekdays =
            (1..=7).map(|number| (number.to_string(), work.page.t(format!("delivery-weekday-{number}"))));
        Ok(SeriesPage {
            choices: Choices::of(work).await?,
            weekdays: weekdays.collect(),
            preview: preview.map(|preview| Shown::of(&work.page, preview)),
            page: work.page.clone(),
            form,
        })
    }
}

impl Shown {
    fn of(page: &Page, preview: &Preview) -> Shown {
        let session = |times: &crate::planning::rules::Times| {
            format!(
                "{}, {}-{}",
                page.day(times.held_on()),
                page.time(times.starts_at()),
                page.time(times.ends_at())
            )
        };
        let skipped = |(day, why): &(NaiveDate, Skipped)| {
            let key = match why {
                Skipped::Holiday(holiday) => holiday.key,
                Skipped::Closed => "delivery-skipped-closed",
                Skipped::OutsideProject => "delivery-skipped-outside-project",
            };
            format!("{}: {}", page.day(*day), page.t(key))
        };
        Shown {
            count: preview.sessions.len(),
            sessions: preview.sessions.iter().map(session).collect(),
            skipped: preview.skipped.iter().map(skipped).collect(),
        }
    }
}

fn pattern(form: &mut Form) -> Option<Pattern> {
    let first = form.date("day");
    let from = form.time("from");
    let until = form.time("until");
    let (first, from, until) = (form.need("day", first), form.need("from", from), form.need("until", until));
    let every_weeks = form.integer("every_weeks", 1..=8).unwrap_or(1);
    let last_day = form.date("last_day");
    let how_many = form.integer("how_many", 1..=1_000);
    let closed = closed(form);
    let end = match (last_day, how_many) {
        (Some(day), _) => End::On(day),
        (None, Some(wanted)) => End::After(usize::try_from(wanted).unwrap_or(usize::MAX)),
        (None, None) => {
            form.refuse(Refusal::new("delivery-series-end-missing").on("last_day"));
            return None;
        }
    };
    Some(Pattern {
        first: first?,
        weekdays: form.all("weekdays").into_iter().filter_map(weekday).collect(),
        every_weeks: u32::try_from(every_weeks).unwrap_or(1),
        from: from?,
        until: until?,
        end,
        on_holidays: form.checked("on_holidays"),
        closed,
    })
}

fn weekday(number: &str) -> Option<Weekday> {
    let number: u8 = number.parse().ok()?;
    Weekday::try_from(number.checked_sub(1)?).ok()
}

/// One day a line, as people write them.
fn closed(form: &mut Form) -> Vec<NaiveDate> {
    let typed = form.value("closed").to_owned();
    let mut days = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let day = NaiveDate::parse_from_str(&line.replace(['.', '-'], "/"), "%d/%m/%Y");
        match day.or_else(|_| NaiveDate::parse_from_str(line, "%Y-%m-%d")) {
            Ok(day) if day.year() > 1900 => days.push(day),
            _ => form.refuse(Refusal::new("delivery-series-closed-wrong").on("closed")),
        }
    }
    days
}
