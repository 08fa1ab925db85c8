//! The information to be read together: Italian beside the person's language, for an adult or for a minor.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use organisations::codes;
use web::{Form, Listing, Page, Path, Reply, Work};

pub use super::print::pdf;
use super::texts::{self, Notice, Text};
use crate::ids::PersonId;
use crate::person::queries::{self as file, Head};
use crate::policy::PERSON;
use crate::words::{Audience, GivenTo, LanguageLevel};

#[derive(Template)]
#[template(path = "people/notices/notice.html")]
struct NoticePage {
    page: Page,
    listing: Listing,
    form: Form,
    chosen: Chosen,
    pdf: String,
}

/// What is shown: which version, for whom, in which languages.
pub(super) struct Chosen {
    pub head: Head,
    pub notice: &'static Notice,
    pub audience: Audience,
    pub language: String,
    pub body: String,
    /// Italian, and the other language where it is another.
    pub sides: Vec<&'static Text>,
}

impl NoticePage {
    fn languages(&self) -> Vec<(String, String)> {
        let codes = self.chosen.notice.languages();
        codes.into_iter().map(|code| (code.to_owned(), name(&self.page, code))).collect()
    }
}

fn name(page: &Page, code: &str) -> String {
    codes::language(code).map_or_else(|| code.to_owned(), |language| language.name(page.locale()).to_owned())
}

pub async fn show(work: Work, Path(person): Path<PersonId>, listing: Listing) -> Reply {
    let chosen = chosen(&work, person, &listing).await?;
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let mut form = Form::empty(&work.page);
    let to = if chosen.audience == Audience::Minor { GivenTo::Both } else { GivenTo::Person };
    form.set("given_to", to.code());
    let pdf = format!(
        "/people/{person}/notice.pdf?language={}&audience={}",
        chosen.language,
        chosen.audience.code()
    );
    let shown = NoticePage { page: work.page.clone(), listing, form, chosen, pdf };
    work.page(&shown)
}

/// As asked for in the address; otherwise in the language the person grew up with, for their age.
pub(super) async fn chosen(work: &Work, person: PersonId, listing: &Listing) -> store::Result<Chosen> {
    let head = file::head(&work.ctx, person).await?;
    let notice = texts::on(work.ctx.today());
    let is_minor = head.age.is_some_and(|age| age < 18);
    let audience = if is_minor { Audience::Minor } else { Audience::Adult };
    let audience = listing.parsed("audience").unwrap_or(audience);
    let asked = listing.filter("language").to_owned();
    let language = if asked.is_empty() { own_language(&head, notice) } else { asked };
    let mut sides: Vec<&'static Text> = notice.text("it", audience).into_iter().collect();
    if language != "it" {
        sides.extend(notice.text(&language, audience));
    }
    let body = head.mine().first().map(|body| body.name.clone()).unwrap_or_default();
    Ok(Chosen { head, notice, audience, language, body, sides })
}

fn own_language(head: &Head, notice: &Notice) -> String {
    let written = notice.languages();
    let mut spoken: Vec<_> =
        head.languages.iter().filter(|one| written.contains(&one.code.as_str())).collect();
    spoken.sort_by_key(|one| one.level != LanguageLevel::MotherTongue);
    spoken.first().map_or_else(|| "it".to_owned(), |one| one.code.clone())
}
