//! The reader's week, also as a calendar their own program subscribes to.

use askama::Template;
use chrono::{DateTime, Days, NaiveDate, Utc};
use people::PersonId;
use web::{Form, Listing, Page, Path, Reply, Work};

use crate::appointments::feeds;
use crate::appointments::queries::{Appointment, mine};
use crate::asking::browser::Sender;
use crate::desks::choices::Choice;
use crate::desks::ids::{DeskId, FeedId};
use crate::desks::queries::{own_desks, procedure_names};
use crate::desks::when::{asked, monday, whole};

#[derive(Template)]
#[template(path = "services/appointments/agenda.html")]
struct AgendaPage {
    page: Page,
    form: Form,
    lead: String,
    before: String,
    after: String,
    days: Vec<(String, Vec<Line>)>,
    feeds: Vec<(String, String)>,
    desks: Vec<Choice>,
    /// The address just made: shown now and never again.
    fresh: String,
}

struct Line {
    time: String,
    text: String,
    url: String,
    /// Sessions at the same hour.
    clash: String,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let week = monday(asked(listing.parsed("week"), work.ctx.today()));
    let shown = page_of(&work, week, String::new()).await?;
    work.page(&shown)
}

pub async fn submit_feed(work: Work, sender: Sender, mut form: Form) -> Reply {
    let desk = form.id::<DeskId>("desk");
    let secret = feeds::subscribe(&work.ctx, desk).await?;
    let week = monday(work.ctx.today());
    let link = sender.link(&work.site().settings, &format!("/calendar/{secret}.ics"));
    let shown = page_of(&work, week, link).await?;
    work.page(&shown)
}

pub async fn submit_revoke(work: Work, Path(id): Path<FeedId>, _: Form) -> Reply {
    feeds::unsubscribe(&work.ctx, id).await?;
    work.redirect("/agenda").notice("services-feed-revoked")
}

pub async fn calendar(work: Work, Path(file): Path<String>) -> Reply {
    let secret = file.strip_suffix(".ics").unwrap_or(&file);
    let bytes = feeds::read(&work.ctx, secret, &work.page).await?;
    work.file("raccordo.ics", paper::calendar::MEDIA_TYPE, bytes)
}

async fn page_of(work: &Work, week: NaiveDate, fresh: String) -> store::Result<AgendaPage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let last = week + Days::new(6);
    let rows = mine(ctx, whole(week).0, whole(last).1).await?;
    let persons: Vec<PersonId> = rows.iter().filter_map(|row| row.person_id.map(PersonId)).collect();
    let people = people::lines(ctx, &persons).await?;
    let desks: Vec<DeskId> = rows.iter().map(|row| row.desk_id).collect();
    let kinds = procedure_names(ctx, &desks).await?;
    let busy = sessions(ctx, week, last).await?;
    let line = |row: &Appointment| {
        let name = row.person_id.and_then(|id| people.get(&PersonId(id))).map(people::PersonLine::name);
        let who = name.unwrap_or_else(|| page.t1("services-appointment-code", "code", row.code.as_str()));
        let kind = row.procedure_id.and_then(|id| kinds.get(&id)).cloned();
        let clash = busy.iter().find(|(_, from, until)| *from < row.ends_at && row.starts_at < *until);
        Line {
            time: page.time(row.starts_at),
            text: [Some(who), kind].into_iter().flatten().collect::<Vec<_>>().join(" · "),
            url: format!("/appointments/{}", row.id),
            clash: clash
                .map(|(title, ..)| page.t1("services-agenda-clash", "title", title.as_str()))
                .unwrap_or_default(),
        }
    };
    let days = week.iter_days().take(7).map(|day| {
        let of_day = rows.iter().filter(|row| store::local_day(row.starts_at) == day);
        (page.whole_day(day), of_day.map(line).collect::<Vec<_>>())
    });
    let own = own_desks(ctx).await?;
    let feeds = feeds::mine(ctx).await?.into_iter().map(|feed| {
        let desk = own.iter().find(|desk| Some(desk.id) == feed.desk_id).map(|desk| desk.name.clone());
        let name = desk.unwrap_or_else(|| page.t("services-feed-mine"));
        (name, format!("/agenda/feeds/{}/revoke", feed.id))
    });
    Ok(AgendaPage {
        lead: page.t2("services-agenda-week", "first", week, "last", last),
        before: format!("/agenda?week={}", week - Days::new(7)),
        after: format!("/agenda?week={}", week + Days::new(7)),
        days: days.filter(|(_, lines)| !lines.is_empty()).collect(),
        feeds: feeds.collect(),
        desks: own.iter().map(|desk| Choice::new(desk.id, desk.name.as_str())).collect(),
        fresh,
        form: Form::empty(page),
        page: page.clone(),
    })
}

type Busy = (String, DateTime<Utc>, DateTime<Utc>);

/// What the reader leads in those days, so that an appointment at the same hour is seen.
async fn sessions(ctx: &store::Ctx, from: NaiveDate, until: NaiveDate) -> store::Result<Vec<Busy>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let wanted = delivery::Wanted {
        led_by: Some(user),
        of_bodies: ctx.actor().organisations(),
        state: Some(delivery::State::Planned),
        from: Some(from),
        until: Some(until),
        ..delivery::Wanted::default()
    };
    let found = delivery::sessions(ctx, &wanted, kernel::Page { number: 1, size: 100 }).await?;
    let own = found.rows.into_iter().filter(|line| line.led_by == Some(user));
    Ok(own.map(|line| (line.title, line.starts_at, line.ends_at)).collect())
}
