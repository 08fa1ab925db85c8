//! Put a paper into a person's file: a document, a number, a telephone, a language, a status, a notice, another name.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};

use crate::enrolment::{NewDocument, NoticeGiven, rows, rules};
use crate::entities::{document, identifier, language, name, notice, person, phone, status};
use crate::identifiers::{self, IdentifierKind, Phone};
use crate::ids::{IdentifierId, LanguageId, NameId, PersonId, StatusId};
use crate::person::{findable, reindex, touch};
use crate::residence::rules::{self as residence, StatusPeriod};
use crate::words::{GivenTo, LanguageLevel, NameKind, TargetGroup};

/// What is put into the file.
#[derive(Clone, Debug)]
pub enum Paper {
    Document(NewDocument),
    Identifier { kind: IdentifierKind, value: String },
    Phone(String),
    Language { code: String, level: LanguageLevel },
    Status { group: TargetGroup, from: NaiveDate, until: Option<NaiveDate>, evidence: Option<String> },
    Notice { given: NoticeGiven, to: GivenTo },
    Name { kind: NameKind, given: String, family: String },
}

/// Adds a paper to the file of a person the actor may change.
pub async fn add(ctx: &Ctx, person: PersonId, paper: Paper) -> Result<()> {
    let (row, grant) = ctx.load::<person::Entity>(person, Action::Amend).await?;
    let before = findable(ctx, person).await?;
    match paper {
        Paper::Document(document) => add_document(ctx, person, &document).await?,
        Paper::Identifier { kind, value } => add_identifier(ctx, person, kind, &value).await?,
        Paper::Phone(number) => add_phone(ctx, person, &number).await?,
        Paper::Language { code, level } => add_language(ctx, person, code, level).await?,
        Paper::Status { group, from, until, evidence } => {
            add_status(ctx, person, StatusPeriod { status: group, from, until }, evidence).await?;
        }
        Paper::Notice { given, to } => add_notice(ctx, person, &given, to).await?,
        Paper::Name { kind, given, family } => add_name(ctx, person, kind, &given, &family).await?,
    }
    touch(ctx, &grant, row).await?;
    reindex(ctx, person, &before).await
}

fn linked() -> Target {
    Target { linked: true, ..Target::default() }
}

async fn add_document(ctx: &Ctx, person: PersonId, paper: &NewDocument) -> Result<()> {
    residence::document(&paper.kind, paper.issued_on, paper.expires_on, ctx.today())
        .map_err(kernel::Refusal::from)?;
    let grant = ctx.allow::<document::Entity>(Action::Amend, &linked())?;
    ctx.insert(&grant, rows::document_row(ctx, person, paper)).await?;
    Ok(())
}

async fn add_identifier(ctx: &Ctx, person: PersonId, kind: IdentifierKind, value: &str) -> Result<()> {
    let value = identifiers::read(kind, value).map_err(kernel::Refusal::from)?;
    let grant = ctx.allow::<identifier::Entity>(Action::Amend, &linked())?;
    let row = identifier::ActiveModel {
        id: Set(IdentifierId::new(ctx)),
        person_id: Set(person),
        kind: Set(kind),
        value: Set(value),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        withdrawn_at: Set(None),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

async fn add_phone(ctx: &Ctx, person: PersonId, number: &str) -> Result<()> {
    let number = Phone::read(number).map_err(kernel::Refusal::from)?;
    let grant = ctx.allow::<phone::Entity>(Action::Amend, &linked())?;
    ctx.insert(&grant, rows::phone_row(ctx, person, number.as_str().to_owned())).await?;
    Ok(())
}

/// A language stands once: a new level takes the place of the old one, which the audit trail remembers.
async fn add_language(ctx: &Ctx, person: PersonId, code: String, level: LanguageLevel) -> Result<()> {
    rules::language(&code).map_err(kernel::Refusal::from)?;
    let grant = ctx.allow::<language::Entity>(Action::Amend, &linked())?;
    let known = ctx
        .find::<language::Entity>()
        .filter(language::Column::PersonId.eq(person))
        .filter(language::Column::Language.eq(code.clone()));
    if let Some(known) = ctx.one(known).await? {
        let mut change = known.into_active_model();
        change.level = Set(level);
        ctx.update(&grant, change).await?;
        return Ok(());
    }
    let row = language::ActiveModel {
        id: Set(LanguageId::new(ctx)),
        person_id: Set(person),
        language: Set(code),
        level: Set(level),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

async fn add_status(ctx: &Ctx, person: PersonId, new: StatusPeriod, evidence: Option<String>) -> Result<()> {
    residence::status_begins(new.from, ctx.today()).map_err(kernel::Refusal::from)?;
    let grant = ctx.allow::<status::Entity>(Action::Amend, &linked())?;
    let standing = ctx
        .unfiltered("periods must not overlap, whoever wrote the others")
        .find::<status::Entity>()
        .filter(status::Column::PersonId.eq(person))
        .filter(status::Column::WithdrawnAt.is_null());
    let known = ctx.all(standing).await?;
    let periods: Vec<StatusPeriod> = known.iter().map(status::Model::period).collect();
    let endings = residence::add(&periods, new).map_err(kernel::Refusal::from)?;
    for ending in endings {
        let mut change = known[ending.place].clone().into_active_model();
        change.until_on = Set(Some(ending.last));
        ctx.update(&grant, change).await?;
    }
    let row = status::ActiveModel {
        id: Set(StatusId::new(ctx)),
        person_id: Set(person),
        status: Set(new.status),
        from_on: Set(new.from),
        until_on: Set(new.until),
        evidence: Set(evidence),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        withdrawn_at: Set(None),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

async fn add_notice(ctx: &Ctx, person: PersonId, given: &NoticeGiven, to: GivenTo) -> Result<()> {
    rules::language(&given.language).map_err(kernel::Refusal::from)?;
    let grant = ctx.allow::<notice::Entity>(Action::Amend, &linked())?;
    let row = notice::ActiveModel { given_to: Set(to), ..rows::notice_row(ctx, person, given) };
    ctx.insert(&grant, row).await?;
    Ok(())
}

async fn add_name(ctx: &Ctx, person: PersonId, kind: NameKind, given: &str, family: &str) -> Result<()> {
    let (given, family) = rules::name(given, family).map_err(kernel::Refusal::from)?;
    let grant = ctx.allow::<name::Entity>(Action::Amend, &linked())?;
    let row = name::ActiveModel {
        id: Set(NameId::new(ctx)),
        person_id: Set(person),
        kind: Set(kind),
        given_name: Set(given),
        family_name: Set(family),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}
