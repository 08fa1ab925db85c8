//! «La mia scheda»: the code and the year of birth, then the file, for a few minutes.

use askama::Template;
use axum_extra::extract::cookie::{Cookie, SameSite};
use chrono::Datelike;
use kernel::Refusal;
use store::{Db, Result};
use web::{Form, Page, Reply, Work};

use super::open::{Own, open, saw, still_open};
use super::own_parts;
use super::parts::{Section, Words};
use super::wrong::tell;
use crate::asking::browser::Sender;
use crate::asking::keyed::Keyed;

const COOKIE: &str = "raccordo_own_file";
const LONGEST: usize = 600;

#[derive(Template)]
#[template(path = "services/own_file/enter.html")]
struct EnterPage {
    page: Page,
    form: Form,
}

#[derive(Template)]
#[template(path = "services/own_file/file.html")]
struct FilePage {
    page: Page,
    form: Form,
    parts: Vec<Part>,
}

struct Part {
    title: String,
    about: String,
    empty: String,
    lines: Vec<(String, Vec<String>)>,
}

pub async fn show(work: Work, sender: Sender) -> Reply {
    let form = Form::empty(&work.page);
    match own(work.ctx.db(), &sender).await? {
        Some(own) => {
            saw(&work.ctx, own);
            let shown = file_page(&work, own, form).await?;
            work.page(&shown)
        }
        None => {
            let shown = EnterPage { form, page: work.page.clone() };
            work.page(&shown)
        }
    }
}

pub async fn enter(work: Work, sender: Sender, mut form: Form) -> Reply {
    let code = form.required("code", 40);
    let year = form.year("year", 1900..=work.ctx.today().year());
    let year = form.need("year", year);
    let db = work.ctx.db().clone();
    if let Some(year) = year.filter(|_| form.is_valid())
        && let Some(look) = form.accepted(open(&db, &code, year, sender.address).await)?
    {
        let cookie = cookie(&work, look);
        return Ok(work.redirect("/mia-scheda").quietly()?.with_cookie(cookie));
    }
    // Neither half stays on the screen for whoever comes next to it.
    form.set("code", "");
    form.set("year", "");
    let shown = EnterPage { form, page: work.page.clone() };
    work.invalid(&shown)
}

pub async fn leave(work: Work, _: Form) -> Reply {
    let gone = Cookie::build((COOKIE, "")).path("/").http_only(true).removal().build();
    Ok(work.redirect("/mia-scheda").notice("own-file-left")?.with_cookie(gone))
}

pub async fn wrong(work: Work, sender: Sender, mut form: Form) -> Reply {
    let Some(own) = own(work.ctx.db(), &sender).await? else {
        return work.redirect("/mia-scheda").warning("own-file-time-over");
    };
    let words = form.required("words", LONGEST);
    if form.is_valid() && form.accepted(told(&work, own, &words).await)?.is_some() {
        return work.redirect("/mia-scheda").notice("own-file-told");
    }
    saw(&work.ctx, own);
    let shown = file_page(&work, own, form).await?;
    work.invalid(&shown)
}

/// Whatever rule of the rights' register says no, the person is told in words of their own language.
async fn told(work: &Work, own: Own, words: &str) -> Result<()> {
    match tell(work.ctx.db(), own, words).await {
        Err(store::Error::Refused(refusal)) if !refusal.key.starts_with("own-file-") => {
            Err(Refusal::new("own-file-wrong-not-taken").on("words").into())
        }
        other => other,
    }
}

async fn own(db: &Db, sender: &Sender) -> Result<Option<Own>> {
    let Some(look) = sender.cookies.get(COOKIE) else { return Ok(None) };
    let ctx = db.begin_system();
    let keyed = Keyed::of(&ctx).await?;
    let own = still_open(&ctx, &keyed, look.value()).await?;
    ctx.commit().await?;
    Ok(own)
}

fn cookie(work: &Work, look: String) -> Cookie<'static> {
    Cookie::build((COOKIE, look))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(work.site().settings.is_secure)
        .build()
}

async fn file_page(work: &Work, own: Own, form: Form) -> Result<FilePage> {
    // What is held is read as the program itself; the line that the person looked is this request's own.
    let all = work.ctx.db().begin_system();
    let sections = own_parts::all(&all, own.person, work.page.language()).await?;
    drop(all);
    let parts = sections.iter().map(|section| part(&work.page, section)).collect();
    Ok(FilePage { parts, form, page: work.page.clone() })
}

fn part(page: &Page, section: &Section) -> Part {
    let words = |words: &Words| match words {
        Words::Plain(text) => text.clone(),
        Words::Key(key, args) => page.ta(key, args),
    };
    Part {
        title: page.t(section.title),
        about: section.about.map(|key| page.t(key)).unwrap_or_default(),
        empty: page.t(section.empty),
        lines: section
            .lines
            .iter()
            .map(|line| (words(&line.title), line.details.iter().map(words).collect()))
            .collect(),
    }
}
