//! An enrolment as rows: checked, ready to be written.

use chrono::NaiveDate;
use kernel::Refusal;
use sea_orm::Set;
use store::Ctx;

use super::{Enrol, rules};
use crate::birth::Birth;
use crate::entities::{access_link, document, identifier, language, name, notice, person, phone, status};
use crate::identifiers::{self, Phone};
use crate::ids::{
    AccessLinkId, IdentifierId, LanguageId, NameId, NoticeId, PersonId, PhoneId, ResidenceDocumentId,
    StatusId,
};
use crate::residence;
use crate::search::index::Findable;
use crate::words::GivenTo;

/// One person's rows of all tables.
#[derive(Clone, Debug)]
pub struct Rows {
    pub person_id: PersonId,
    pub(crate) organisation: uuid::Uuid,
    pub(crate) person: person::ActiveModel,
    pub(crate) access: access_link::ActiveModel,
    pub(crate) names: Vec<name::ActiveModel>,
    pub(crate) identifiers: Vec<identifier::ActiveModel>,
    pub(crate) phones: Vec<phone::ActiveModel>,
    pub(crate) languages: Vec<language::ActiveModel>,
    pub(crate) documents: Vec<document::ActiveModel>,
    pub(crate) statuses: Vec<status::ActiveModel>,
    pub(crate) notices: Vec<notice::ActiveModel>,
    pub(crate) findable: Findable,
}

impl Rows {
    /// How many rows they are, search keys not counted.
    pub fn count(&self) -> usize {
        let person_and_link = 2;
        person_and_link
            + self.names.len()
            + self.identifiers.len()
            + self.phones.len()
            + self.languages.len()
            + self.documents.len()
            + self.statuses.len()
            + self.notices.len()
    }

    pub(super) fn of(ctx: &Ctx, wish: Enrol) -> Result<Rows, Refusal> {
        let (given, family) = rules::name(&wish.given_name, &wish.family_name)?;
        let birth = Birth::known(wish.birth_date, wish.birth_year, ctx.today())?;
        let nationality = rules::nationality(wish.nationality.clone())?;
        let numbers = read_identifiers(&wish)?;
        let phones = read_phones(&wish)?;
        check_papers(ctx, &wish)?;
        for (language, _) in &wish.languages {
            rules::language(language)?;
        }

        let person_id = PersonId::new(ctx);
        let group = wish.status.map(|(group, _)| group);
        let is_complete = rules::is_complete(&birth, wish.gender, nationality.as_deref(), group);
        let name_key = rules::name_key(&given, &family);
        let expires_on = wish.document.as_ref().and_then(|document| document.expires_on);
        let findable = Findable {
            names: all_names(&given, &family, &wish),
            birth_year: birth.year,
            identifiers: numbers.iter().map(|(_, value)| value.clone()).collect(),
            phones: phones.clone(),
        };
        Ok(Rows {
            person_id,
            organisation: wish.organisation.uuid(),
            person: person::ActiveModel {
                id: Set(person_id),
                organisation_id: Set(wish.organisation.uuid()),
                given_name: Set(given),
                family_name: Set(family),
                name_key: Set(name_key.clone()),
                birth_year: Set(birth.year),
                birth_date: Set(birth.date),
                gender: Set(wish.gender),
                nationality: Set(nationality),
                needs_interpreter: Set(wish.needs_interpreter),
                household_id: Set(None),
                permit_kind: Set(wish.document.as_ref().map(|document| document.kind.clone())),
                permit_expires_on: Set(expires_on),
                status: Set(group),
                is_complete: Set(is_complete),
                erased_at: Set(None),
                version: Set(1),
                created_at: Set(ctx.now()),
                created_by: Set(ctx.actor().user),
            },
            access: access_link::ActiveModel {
                id: Set(AccessLinkId::new(ctx)),
                organisation_id: Set(wish.organisation.uuid()),
                person_id: Set(person_id),
                basis: Set(wish.basis),
                record_kind: Set(wish.record.as_ref().map(|record| record.kind.to_string())),
                record_id: Set(wish.record.as_ref().map(|record| record.id)),
                reason: Set(None),
                from_on: Set(ctx.today()),
                until_at: Set(None),
                until_on: Set(None),
                ended_at: Set(None),
                created_at: Set(ctx.now()),
                created_by: Set(ctx.actor().user),
                name_key: Set(name_key),
                permit_expires_on: Set(expires_on),
                is_complete: Set(is_complete),
            },
            names: other_names(ctx, person_id, &wish),
            identifiers: numbers
                .into_iter()
                .map(|(kind, value)| identifier::ActiveModel {
                    id: Set(IdentifierId::new(ctx)),
                    person_id: Set(person_id),
                    kind: Set(kind),
                    value: Set(value),
                    recorded_at: Set(ctx.now()),
                    recorded_by: Set(ctx.actor().user),
                    withdrawn_at: Set(None),
                })
                .collect(),
            phones: phones.into_iter().map(|number| phone_row(ctx, person_id, number)).collect(),
            languages: wish
                .languages
                .iter()
                .map(|(code, level)| language::ActiveModel {
                    id: Set(LanguageId::new(ctx)),
                    person_id: Set(person_id),
                    language: Set(code.clone()),
                    level: Set(*level),
                })
                .collect(),
            documents: wish.document.iter().map(|paper| document_row(ctx, person_id, paper)).collect(),
            statuses: wish
                .status
                .iter()
                .map(|(group, from)| status::ActiveModel {
                    id: Set(StatusId::new(ctx)),
                    person_id: Set(person_id),
                    status: Set(*group),
                    from_on: Set(*from),
                    until_on: Set(None),
                    evidence: Set(None),
                    recorded_at: Set(ctx.now()),
                    recorded_by: Set(ctx.actor().user),
                    withdrawn_at: Set(None),
                })
                .collect(),
            notices: wish.notice.iter().map(|given| notice_row(ctx, person_id, given)).collect(),
            findable,
        })
    }
}

/// All that the rules say against an enrolment: whoever fills in the form hears it at once.
pub(crate) fn everything_wrong(wish: &Enrol, today: NaiveDate) -> Vec<Refusal> {
    let mut wrong: Vec<Refusal> = Vec::new();
    wrong.extend(rules::name(&wish.given_name, &wish.family_name).err().map(Refusal::from));
    wrong.extend(Birth::known(wish.birth_date, wish.birth_year, today).err().map(Refusal::from));
    wrong.extend(rules::nationality(wish.nationality.clone()).err().map(Refusal::from));
    let numbers = wish.identifiers.iter().filter_map(|(kind, text)| identifiers::read(*kind, text).err());
    wrong.extend(numbers.map(Refusal::from));
    wrong.extend(wish.phones.iter().filter_map(|text| Phone::read(text).err()).map(Refusal::from));
    wrong.extend(check_document(wish, today).err());
    wrong.extend(check_status(wish, today).err());
    wrong
        .extend(wish.languages.iter().filter_map(|(code, _)| rules::language(code).err()).map(Refusal::from));
    wrong.extend(
        wish.notice.iter().filter_map(|given| rules::language(&given.language).err()).map(Refusal::from),
    );
    wrong
}

fn check_document(wish: &Enrol, today: NaiveDate) -> Result<(), Refusal> {
    let Some(paper) = &wish.document else { return Ok(()) };
    Ok(residence::rules::document(&paper.kind, paper.issued_on, paper.expires_on, today)?)
}

fn check_status(wish: &Enrol, today: NaiveDate) -> Result<(), Refusal> {
    let Some((_, from)) = wish.status else { return Ok(()) };
    Ok(residence::rules::status_begins(from, today)?)
}

fn read_identifiers(wish: &Enrol) -> Result<Vec<(identifiers::IdentifierKind, String)>, Refusal> {
    let read =
        |(kind, text): &(identifiers::IdentifierKind, String)| Ok((*kind, identifiers::read(*kind, text)?));
    wish.identifiers.iter().map(read).collect()
}

fn read_phones(wish: &Enrol) -> Result<Vec<String>, Refusal> {
    let read = |text: &String| Ok(Phone::read(text)?.as_str().to_owned());
    wish.phones.iter().map(read).collect()
}

fn check_papers(ctx: &Ctx, wish: &Enrol) -> Result<(), Refusal> {
    check_document(wish, ctx.today())?;
    check_status(wish, ctx.today())?;
    if let Some(notice) = &wish.notice {
        rules::language(&notice.language)?;
    }
    Ok(())
}

fn all_names(given: &str, family: &str, wish: &Enrol) -> Vec<String> {
    let others = wish.other_names.iter().map(|(_, given, family)| format!("{given} {family}"));
    std::iter::once(format!("{given} {family}")).chain(others).collect()
}

fn other_names(ctx: &Ctx, person: PersonId, wish: &Enrol) -> Vec<name::ActiveModel> {
    let row = |(kind, given, family): &(crate::words::NameKind, String, String)| name::ActiveModel {
        id: Set(NameId::new(ctx)),
        person_id: Set(person),
        kind: Set(*kind),
        given_name: Set(given.chars().take(rules::LONGEST_NAME).collect()),
        family_name: Set(family.chars().take(rules::LONGEST_NAME).collect()),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    };
    wish.other_names.iter().map(row).collect()
}

pub(crate) fn phone_row(ctx: &Ctx, person: PersonId, number: String) -> phone::ActiveModel {
    phone::ActiveModel {
        id: Set(PhoneId::new(ctx)),
        person_id: Set(person),
        number: Set(number),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        withdrawn_at: Set(None),
    }
}

pub(crate) fn document_row(ctx: &Ctx, person: PersonId, paper: &super::NewDocument) -> document::ActiveModel {
    document::ActiveModel {
        id: Set(ResidenceDocumentId::new(ctx)),
        person_id: Set(person),
        kind: Set(paper.kind.clone()),
        number: Set(paper.number.clone()),
        issued_on: Set(paper.issued_on),
        expires_on: Set(paper.expires_on),
        renewal_asked_on: Set(paper.renewal_asked_on),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        withdrawn_at: Set(None),
    }
}

pub(crate) fn notice_row(ctx: &Ctx, person: PersonId, given: &super::NoticeGiven) -> notice::ActiveModel {
    notice::ActiveModel {
        id: Set(NoticeId::new(ctx)),
        person_id: Set(person),
        language: Set(given.language.clone()),
        notice_version: Set(given.version.clone()),
        given_on: Set(given.given_on),
        given_to: Set(GivenTo::Person),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    }
}
