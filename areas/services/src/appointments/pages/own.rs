//! People book for themselves, in their language: a day, a time, a code; and they may give it up.

use askama::Template;
use chrono::{Days, NaiveDate, NaiveDateTime};
use kernel::Refusal;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Error};
use web::{Form, Listing, Page, Path, Reply, Work};

use crate::appointments::book::{Book, book, length};
use crate::appointments::change::cancel;
use crate::appointments::invite::{Invitation, check, mark, of_secret};
use crate::appointments::slots::{Free, free};
use crate::appointments::words::State;
use crate::desks::queries::desk;
use crate::desks::terms;
use crate::desks::when;
use crate::entities::desks::appointment;

#[derive(Template)]
#[template(path = "services/appointments/own.html")]
struct OwnPage {
    page: Page,
    form: Form,
    url: String,
    place: String,
    /// Days to choose from, or times of the day that was chosen.
    days: Vec<(String, String)>,
    times: Vec<(String, String)>,
    day: String,
}

#[derive(Template)]
#[template(path = "services/appointments/own_booked.html")]
struct BookedPage {
    page: Page,
    url: String,
    day: String,
    time: String,
    place: String,
    code: String,
    is_cancelled: bool,
    may_cancel: bool,
}

#[derive(Template)]
#[template(path = "services/appointments/own_dead.html")]
struct DeadPage {
    page: Page,
    why: String,
}

pub async fn show(work: Work, Path(secret): Path<String>, listing: Listing) -> Reply {
    let ctx = work.ctx.db().begin_system();
    let link = match living(&ctx, &secret).await {
        Ok(link) => link,
        Err(error) => return dead(work, error),
    };
    let form = Form::empty(&work.page);
    let shown = page_of(&work, &ctx, Ask { secret, link, day: listing.parsed("day") }, form).await?;
    ctx.abandon().await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(secret): Path<String>, mut form: Form) -> Reply {
    // The link is the leave: it opens this desk and nothing else.
    let ctx = work.ctx.db().begin_system();
    let link = match living(&ctx, &secret).await {
        Ok(link) => link,
        Err(error) => return dead(work, error),
    };
    let starts = form.value("at").parse::<NaiveDateTime>().ok();
    let email = form.text("email", 200);
    if let (Some(starts), true) = (starts, form.is_valid()) {
        let made = form.accepted(take(&work, &ctx, &link, (starts, email)).await)?;
        if let Some(code) = made {
            ctx.commit().await?;
            return work.redirect(format!("/b/{secret}/{code}")).notice("services-public-booked");
        }
    } else if starts.is_none() {
        form.refuse(Refusal::new("services-public-choose"));
    }
    ctx.abandon().await?;
    let ctx = work.ctx.db().begin_system();
    let day = starts.map(|starts| starts.date());
    let shown = page_of(&work, &ctx, Ask { secret, link, day }, form).await?;
    ctx.abandon().await?;
    work.invalid(&shown)
}

pub async fn show_booked(work: Work, Path((secret, code)): Path<(String, String)>) -> Reply {
    let ctx = work.ctx.db().begin_system();
    let row = of_code(&ctx, &secret, &code).await?;
    let desk = desk(&ctx, row.desk_id).await?;
    ctx.abandon().await?;
    let page = &work.page;
    let shown = BookedPage {
        url: format!("/b/{secret}/{code}"),
        day: page.whole_day(store::local_day(row.starts_at)),
        time: page.time(row.starts_at),
        place: desk.place,
        code: row.code,
        is_cancelled: row.state == State::Cancelled,
        may_cancel: row.state == State::Booked && row.starts_at > work.ctx.now(),
        page: page.clone(),
    };
    work.page(&shown)
}

pub async fn submit_cancel(work: Work, Path((secret, code)): Path<(String, String)>, _: Form) -> Reply {
    let ctx = work.ctx.db().begin_system();
    let row = of_code(&ctx, &secret, &code).await?;
    if row.starts_at <= ctx.now() {
        return Err(Refusal::new("services-public-too-late").into());
    }
    cancel(&ctx, row.id, &work.page.t("services-public-cancelled-by-person")).await?;
    if let Some(link) = row.invitation_id {
        mark(&ctx, link, None).await?;
    }
    ctx.commit().await?;
    work.redirect(format!("/b/{secret}/{code}")).quietly()
}

async fn take(
    work: &Work,
    ctx: &Ctx,
    link: &Invitation,
    (starts, email): (NaiveDateTime, Option<String>),
) -> store::Result<String> {
    let desk = desk(ctx, link.desk_id).await?;
    let minutes = length(ctx, &desk, link.procedure_id, starts).await?;
    let days = free(ctx, desk.id, minutes, (starts.date(), starts.date())).await?;
    let at = when::instant(starts)?;
    let found = days.values().flatten().find(|free| free.at == at).copied();
    let Free { worker, .. } = found.ok_or(Refusal::new("services-public-taken"))?;
    mark(ctx, link.id, Some(ctx.now())).await?;
    let wish = Book {
        desk: desk.id,
        procedure: link.procedure_id,
        worker,
        room: None,
        person: link.person_id.map(PersonId),
        starts,
        language: work.page.locale().to_owned(),
        wants_reminders: email.is_some(),
        email,
        invitation: Some(link.id),
    };
    match book(ctx, &work.site().texts, wish).await {
        Ok(booked) => Ok(booked.code),
        // Whatever stands in the way, to the person the time is taken; a wrong address is said as such.
        Err(Error::Refused(refusal)) if !refusal.key.starts_with("post-") => {
            Err(Refusal::new("services-public-taken").into())
        }
        Err(other) => Err(other),
    }
}

async fn living(ctx: &Ctx, secret: &str) -> store::Result<Invitation> {
    let link = of_secret(ctx, secret).await?;
    check(&link, ctx.now())?;
    Ok(link)
}

/// The code is good only together with the link it was booked with.
async fn of_code(ctx: &Ctx, secret: &str, code: &str) -> store::Result<appointment::Model> {
    let link = of_secret(ctx, secret).await?;
    let row = ctx
        .unfiltered("whoever has the link and the code of an appointment may see it and give it up")
        .find::<appointment::Entity>()
        .filter(appointment::Column::Code.eq(code))
        .filter(appointment::Column::InvitationId.eq(link.id));
    ctx.one(row).await?.ok_or(Error::NotFound)
}

struct Ask {
    secret: String,
    link: Invitation,
    day: Option<NaiveDate>,
}

async fn page_of(work: &Work, ctx: &Ctx, ask: Ask, form: Form) -> store::Result<OwnPage> {
    let page = &work.page;
    let desk = desk(ctx, ask.link.desk_id).await?;
    let today = ctx.today();
    let last = today + Days::new(terms::on(today).horizon_days);
    let minutes = length(ctx, &desk, ask.link.procedure_id, today.and_time(Default::default())).await?;
    let free = free(ctx, desk.id, minutes, (today, last)).await?;
    let url = format!("/b/{}", ask.secret);
    let days = free.keys().map(|day| (format!("{url}?day={day}"), page.whole_day(*day)));
    let times = ask.day.and_then(|day| free.get(&day)).into_iter().flatten();
    let times =
        times.map(|free| (when::local(free.at).format("%Y-%m-%dT%H:%M:%S").to_string(), page.time(free.at)));
    let times: Vec<_> = times.collect();
    Ok(OwnPage {
        days: if times.is_empty() { days.collect() } else { Vec::new() },
        day: ask.day.map(|day| page.whole_day(day)).unwrap_or_default(),
        place: desk.place,
        times,
        url,
        form,
        page: page.clone(),
    })
}

/// A link that does nothing says why and what to do; an unknown one says no more than that.
fn dead(work: Work, error: Error) -> Reply {
    let refusal = match error {
        Error::Refused(refusal) => refusal,
        Error::NotFound => Refusal::new("services-public-link-unknown"),
        other => return Err(other.into()),
    };
    let shown = DeadPage { why: work.page.refusal(&refusal), page: work.page.clone() };
    work.invalid(&shown)
}
