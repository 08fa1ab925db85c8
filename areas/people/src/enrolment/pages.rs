//! The enrolment form: opened by a search, shown again with who may be meant before anybody is written twice.

use askama::Template;
use authz::{Action, Role};
use chrono::{Datelike, NaiveDate};
use organisations::{OrganisationId, codes};
use store::{Ctx, Result};
use web::{Form, Page, Reply, Work};

use super::{Enrol, NewDocument, NoticeGiven};
use crate::finding::pages::{Found, found, of_form};
use crate::identifiers::IdentifierKind;
use crate::notices;
use crate::policy::PERSON;
use crate::residence::permits::{self, Permit};
use crate::same;
use crate::words::{Basis, FoundBy, Gender, LanguageLevel, TargetGroup};

#[derive(Template)]
#[template(path = "people/enrolment/form.html")]
struct EnrolPage {
    page: Page,
    form: Form,
    /// Who may be meant; shown before the form can be sent for good.
    found: Found,
    organisations: Vec<(OrganisationId, String)>,
    permits: Vec<&'static Permit>,
}

/// Nobody is enrolled who was not looked for: the form opens from a search, and sending it searches once more.
pub async fn open(work: Work, form: Form) -> Reply {
    let mut fresh = Form::empty(&work.page);
    let q = form.value("q").trim().to_owned();
    let asked = crate::search::asked::Asked::read(&q);
    prefill(&mut fresh, &asked);
    let shown = enrol_page(&work, fresh, Found::nothing()).await?;
    work.page(&shown)
}

/// Opened without a search: the search comes first.
pub async fn show(work: Work) -> Reply {
    work.redirect("/people/search").notice("people-enrol-search-first")
}

fn prefill(form: &mut Form, asked: &crate::search::asked::Asked) {
    let mut words = asked.name.split_whitespace();
    form.set("given_name", words.next().unwrap_or_default());
    form.set("family_name", words.collect::<Vec<_>>().join(" "));
    if let Some(date) = asked.birth_date {
        form.set("birth_date", date);
    } else if let Some(year) = asked.birth_year {
        form.set("birth_year", year);
    }
    for number in &asked.numbers {
        let is_phone = number.bytes().all(|c| c.is_ascii_digit()) && number.len() < 11;
        form.set(if is_phone { "phone" } else { "fiscal-code" }, number);
    }
}

pub async fn submit(work: Work, mut form: Form) -> Reply {
    // Aside: whoever fills in a form wrongly, or is asked whether it is not somebody known, holds up nobody.
    let organisations = work.ctx.aside(async |ctx| bodies(ctx).await).await?;
    let wish = read(&mut form, &organisations, work.ctx.today());
    for wrong in wish.iter().flat_map(|wish| super::rows::everything_wrong(wish, work.ctx.today())) {
        form.refuse(wrong);
    }
    let Some(wish) = wish.filter(|_| form.is_valid()) else {
        let shown = enrol_page(&work, form, Found::nothing()).await?;
        return work.invalid(&shown);
    };
    let query = of_form(&form);
    let found = work.ctx.aside(async |ctx| found(ctx, &work.page, query).await).await?;
    if !found.is_empty() && !form.checked("is_new") {
        let shown = enrol_page(&work, form, found).await?;
        return work.invalid(&shown);
    }
    let query = of_form(&form);
    match form.accepted(super::enrol(&work.ctx, wish).await)? {
        Some(person) => {
            same::note_possible(&work.ctx, person, query, FoundBy::Enrolment).await?;
            work.redirect(format!("/people/{person}")).notice("people-enrolled")
        }
        None => {
            let shown = enrol_page(&work, form, found).await?;
            work.invalid(&shown)
        }
    }
}

fn read(form: &mut Form, organisations: &[(OrganisationId, String)], today: NaiveDate) -> Option<Enrol> {
    let organisation = match organisations {
        [(only, _)] => Some(*only),
        _ => {
            let chosen = form.id::<OrganisationId>("organisation");
            form.need("organisation", chosen)
        }
    };
    let given = form.text("given_name", super::rules::LONGEST_NAME).unwrap_or_default();
    let family = form.text("family_name", super::rules::LONGEST_NAME).unwrap_or_default();
    let birth_date = form.date("birth_date");
    let birth_year = form.year("birth_year", 1900..=today.year());
    let gender = form.choice::<Gender>("gender").unwrap_or(Gender::NotDeclared);
    let nationality = form.text("nationality", 3);
    let languages = languages(form);
    let needs_interpreter = yes_or_no(form, "interpreter");
    let document = document(form);
    let status = status(form, today);
    let notice = notice(form, today);
    let identifiers = identifiers(form);
    let phones = form.text("phone", 40).into_iter().collect();
    Some(Enrol {
        birth_date,
        birth_year,
        gender,
        nationality,
        identifiers,
        phones,
        languages,
        needs_interpreter,
        document,
        status,
        notice,
        basis: Basis::Enrolled,
        ..Enrol::named(organisation?, given, family)
    })
}

fn identifiers(form: &mut Form) -> Vec<(IdentifierKind, String)> {
    let kinds = [IdentifierKind::FiscalCode, IdentifierKind::Cui, IdentifierKind::Vestanet];
    kinds.into_iter().filter_map(|kind| form.text(kind.code(), 40).map(|value| (kind, value))).collect()
}

fn languages(form: &mut Form) -> Vec<(String, LanguageLevel)> {
    let mother = form.text("mother_tongue", 8).map(|code| (code, LanguageLevel::MotherTongue));
    let italian = form.choice::<LanguageLevel>("italian").map(|level| ("it".to_owned(), level));
    mother.into_iter().chain(italian).collect()
}

pub(crate) fn yes_or_no(form: &Form, field: &str) -> Option<bool> {
    match form.value(field) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

pub(crate) fn document(form: &mut Form) -> Option<NewDocument> {
    let kind = form.text("document_kind", 40);
    let number = form.text("document_number", 40);
    let (issued_on, expires_on) = (form.date("issued_on"), form.date("expires_on"));
    let renewal_asked_on = form.date("renewal_asked_on");
    // A number without the kind of paper it stands on would be lost.
    let is_written = number.is_some() || issued_on.or(expires_on).or(renewal_asked_on).is_some();
    let kind = if is_written { form.need("document_kind", kind) } else { kind };
    Some(NewDocument { kind: kind?, number, issued_on, expires_on, renewal_asked_on })
}

fn status(form: &mut Form, today: NaiveDate) -> Option<(TargetGroup, NaiveDate)> {
    let group = form.choice::<TargetGroup>("status");
    let from = form.date("status_from");
    let group = if from.is_some() { form.need("status", group) } else { group };
    Some((group?, from.unwrap_or(today)))
}

fn notice(form: &mut Form, today: NaiveDate) -> Option<NoticeGiven> {
    let language = form.text("notice_language", 8)?;
    Some(NoticeGiven { language, version: notices::version_on(today).to_owned(), given_on: today })
}

/// The bodies for which the reader may enrol.
pub(crate) async fn bodies(ctx: &Ctx) -> Result<Vec<(OrganisationId, String)>> {
    let enrolling = [Role::CaseWorker, Role::Outreach, Role::Teacher, Role::Coordinator, Role::Referent];
    let mut ids: Vec<OrganisationId> = ctx
        .actor()
        .assignments
        .iter()
        .filter(|held| enrolling.contains(&held.role) && ctx.can(Action::Create, PERSON))
        .map(|held| OrganisationId(held.organisation))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut names = organisations::names(ctx, &ids).await?;
    Ok(ids.into_iter().map(|id| (id, names.remove(&id).unwrap_or_default())).collect())
}

async fn enrol_page(work: &Work, mut form: Form, found: Found) -> Result<EnrolPage> {
    form.set("is_new", "");
    Ok(EnrolPage {
        page: work.page.clone(),
        form,
        found,
        organisations: bodies(&work.ctx).await?,
        permits: permits::all(work.ctx.today()),
    })
}

/// Languages to choose from.
pub(crate) fn all_languages() -> &'static [organisations::codes::Language] {
    codes::languages()
}
