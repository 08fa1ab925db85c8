//! The form that corrects a person's particulars.

use askama::Template;
use chrono::Datelike;
use kernel::RecordRef;
use organisations::codes;
use web::{Form, Page, Path, Reply, Work};

use super::{Amend, amend};
use crate::enrolment::pages::yes_or_no;
use crate::enrolment::rules::LONGEST_NAME;
use crate::ids::PersonId;
use crate::person::queries::{self, Head};
use crate::policy::PERSON;
use crate::words::Gender;

#[derive(Template)]
#[template(path = "people/amendment/form.html")]
struct AmendPage {
    page: Page,
    form: Form,
    head: Head,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    let head = queries::head(&work.ctx, person).await?;
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let form = filled(&work.page, &head);
    let shown = AmendPage { page: work.page.clone(), form, head };
    work.page(&shown)
}

fn filled(page: &Page, head: &Head) -> Form {
    let mut form = Form::empty(page);
    form.set("version", head.version);
    form.set("given_name", &head.given);
    form.set("family_name", &head.family);
    match (head.birth.date, head.birth.year) {
        (Some(date), _) => form.set("birth_date", date),
        (None, Some(year)) => form.set("birth_year", year),
        (None, None) => {}
    }
    form.set("gender", head.gender.code());
    form.set("nationality", head.nationality.as_deref().unwrap_or_default());
    let interpreter = match head.needs_interpreter {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    form.set("interpreter", interpreter);
    form
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let wish = read(&mut form, person, work.ctx.today().year());
    if form.is_valid() && form.accepted(amend(&work.ctx, wish).await)?.is_some() {
        return work.redirect(format!("/people/{person}")).notice("people-amended");
    }
    let head = queries::head(&work.ctx, person).await?;
    let shown = AmendPage { page: work.page.clone(), form, head };
    work.invalid(&shown)
}

fn read(form: &mut Form, person: PersonId, this_year: i32) -> Amend {
    let version =
        form.integer("version", 1..=i64::from(i32::MAX)).and_then(|version| i32::try_from(version).ok());
    Amend {
        person,
        version: version.unwrap_or_default(),
        given_name: form.text("given_name", LONGEST_NAME).unwrap_or_default(),
        family_name: form.text("family_name", LONGEST_NAME).unwrap_or_default(),
        birth_date: form.date("birth_date"),
        birth_year: form.year("birth_year", 1900..=this_year),
        gender: form.choice::<Gender>("gender").unwrap_or(Gender::NotDeclared),
        nationality: form.text("nationality", 3),
        needs_interpreter: yes_or_no(form, "interpreter"),
    }
}
