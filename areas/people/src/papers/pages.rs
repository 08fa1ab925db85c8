//! Papers and contacts of one person, each with the form that adds another.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use organisations::codes;
use web::{Failure, Form, Page, Path, Reply, Work};

use super::{Kind, Paper, add, withdraw};
use crate::enrolment::NoticeGiven;
use crate::enrolment::pages::document;
use crate::enrolment::rules::LONGEST_NAME;
use crate::identifiers::IdentifierKind;
use crate::ids::PersonId;
use crate::notices;
use crate::person::queries::{self, Head, Papers};
use crate::policy::{IDENTIFIER, PERSON, RESIDENCE, RIGHTS};
use crate::residence::permits::{self, Permit};
use crate::words::{GivenTo, LanguageLevel, NameKind, TargetGroup};

#[derive(Template)]
#[template(path = "people/papers/papers.html")]
struct PapersPage {
    page: Page,
    head: Head,
    papers: Papers,
    permits: Vec<&'static Permit>,
    form: Form,
    /// Which of the forms came back with something wrong.
    open: String,
}

impl PapersPage {
    fn language(&self, code: &str) -> String {
        codes::language(code)
            .map_or_else(|| code.to_owned(), |language| language.name(self.page.locale()).to_owned())
    }

    fn permit(&self, code: &str) -> String {
        permits::kind(code)
            .map_or_else(|| code.to_owned(), |permit| permit.name(self.page.locale()).to_owned())
    }

    fn is_open(&self, form: &str) -> bool {
        self.open == form
    }
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let mut form = Form::empty(&work.page);
    form.set("notice_version", notices::version_on(work.ctx.today()));
    form.set("given_on", work.ctx.today());
    let shown = papers_page(&work, person, form, String::new()).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let which = form.value("paper").to_owned();
    if let Some(paper) = read(&mut form, &which, work.ctx.today())
        && form.is_valid()
        && form.accepted(add(&work.ctx, person, paper).await)?.is_some()
    {
        return work.redirect(format!("/people/{person}/papers")).notice("people-paper-added");
    }
    let shown = papers_page(&work, person, form, which).await?;
    work.invalid(&shown)
}

pub async fn take_back(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let kind = match form.value("paper") {
        "document" => form.id("id").map(Kind::Document),
        "identifier" => form.id("id").map(Kind::Identifier),
        "phone" => form.id("id").map(Kind::Phone),
        "status" => form.id("id").map(Kind::Status),
        _ => None,
    };
    let Some(kind) = kind else { return Err(Failure::Unreadable) };
    withdraw(&work.ctx, person, kind).await?;
    work.redirect(format!("/people/{person}/papers")).notice("people-paper-withdrawn")
}

fn read(form: &mut Form, which: &str, today: chrono::NaiveDate) -> Option<Paper> {
    match which {
        "document" => {
            let paper = document(form);
            form.need("document_kind", paper).map(Paper::Document)
        }
        "identifier" => {
            let kind = form.choice::<IdentifierKind>("identifier_kind");
            let kind = form.need("identifier_kind", kind);
            let value = form.required("identifier", 40);
            Some(Paper::Identifier { kind: kind?, value })
        }
        "phone" => Some(Paper::Phone(form.required("phone", 40))),
        "language" => {
            let code = form.required("language", 8);
            let level = form.choice::<LanguageLevel>("level");
            Some(Paper::Language { code, level: form.need("level", level)? })
        }
        "status" => read_status(form, today),
        "notice" => {
            let language = form.required("notice_language", 8);
            let version = form.required("notice_version", 40);
            let given_on = form.date("given_on").unwrap_or(today);
            let to = form.choice::<GivenTo>("given_to").unwrap_or(GivenTo::Person);
            Some(Paper::Notice { given: NoticeGiven { language, version, given_on }, to })
        }
        "name" => {
            let kind = form.choice::<NameKind>("name_kind").unwrap_or(NameKind::Alias);
            let given = form.text("given_name", LONGEST_NAME).unwrap_or_default();
            let family = form.text("family_name", LONGEST_NAME).unwrap_or_default();
            Some(Paper::Name { kind, given, family })
        }
        _ => None,
    }
}

fn read_status(form: &mut Form, today: chrono::NaiveDate) -> Option<Paper> {
    let group = form.choice::<TargetGroup>("status");
    let group = form.need("status", group);
    let from = form.date("status_from").unwrap_or(today);
    let until = form.date("status_until");
    let evidence = form.text("evidence", 200);
    Some(Paper::Status { group: group?, from, until, evidence })
}

async fn papers_page(work: &Work, person: PersonId, form: Form, open: String) -> store::Result<PapersPage> {
    let head = queries::head(&work.ctx, person).await?;
    let papers = queries::papers(&work.ctx, person).await?;
    let permits = permits::all(work.ctx.today());
    Ok(PapersPage { page: work.page.clone(), head, papers, permits, form, open })
}
