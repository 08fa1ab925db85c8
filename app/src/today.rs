//! *Oggi*: what I must do, what waits for me, what is about to expire, how my projects go.

use askama::Template;
use kernel::{TodayItem, TodayList, Urgency};
use web::{Page, Reply, Routes, Work, signed_in};

/// Lines a list of *Oggi* shows; the rest is behind the area's own list.
const AT_MOST: usize = 12;

pub fn routes() -> Routes {
    Routes::new().get(
        "/",
        signed_in("everybody has a day; each line comes from an area that asked its own rules"),
        today,
    )
}

#[derive(Template)]
#[template(path = "app/today.html")]
struct Today {
    page: Page,
    day: chrono::NaiveDate,
    lists: Vec<List>,
    progress: Vec<Line>,
    can_plan: bool,
}

struct List {
    title: String,
    empty: String,
    lines: Vec<Line>,
}

struct Line {
    text: String,
    action: String,
    url: String,
    kind: String,
    done: i64,
    wanted: i64,
    figures: String,
}

async fn today(work: Work) -> Reply {
    let mut items = delivery::today(&work.ctx).await?;
    items.extend(cases::today(&work.ctx).await?);
    items.extend(mediation::today(&work.ctx).await?);
    items.extend(services::today(&work.ctx).await?);
    items.extend(people::today(&work.ctx).await?);
    items.extend(monitoring::today(&work.ctx).await?);
    items.sort_by_key(|item| item.urgency);
    let page = work.page.clone();
    let template = Today {
        day: work.ctx.today(),
        lists: [TodayList::ToDo, TodayList::Expiring, TodayList::WaitingForMe]
            .map(|list| of_list(&page, &items, list))
            .into(),
        progress: lines(&page, &items, TodayList::Progress),
        can_plan: page.can(authz::Action::Create, delivery::SESSION),
        page,
    };
    work.page(&template)
}

fn of_list(page: &Page, items: &[TodayItem], list: TodayList) -> List {
    let name = match list {
        TodayList::ToDo => "to-do",
        TodayList::WaitingForMe => "waiting",
        TodayList::Expiring => "expiring",
        TodayList::Progress => "progress",
    };
    List {
        title: page.t(format!("app-today-{name}")),
        empty: page.t(format!("app-today-{name}-none")),
        lines: lines(page, items, list),
    }
}

fn lines(page: &Page, items: &[TodayItem], list: TodayList) -> Vec<Line> {
    items.iter().filter(|item| item.list == list).take(AT_MOST).map(|item| line(page, item)).collect()
}

fn line(page: &Page, item: &TodayItem) -> Line {
    let (done, wanted) = item.progress.unwrap_or_default();
    Line {
        text: page.ta(item.key, &item.args),
        action: page.t(item.action),
        url: item.url.clone(),
        kind: sign(item.urgency).to_owned(),
        done,
        wanted,
        figures: format!("{} / {}", page.number(done), page.number(wanted)),
    }
}

/// The component's word for an urgency.
fn sign(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Late => "late",
        Urgency::Soon => "wait",
        Urgency::Calm => "",
    }
}
