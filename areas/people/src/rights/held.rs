//! Everything held about one person, across areas.

use std::collections::HashMap;

use authz::Action;
use kernel::RecordRef;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Select};
use store::audit::Verb;
use store::{Ctx, Error, Result};

use super::holds::{self, Field, Said, Section};
use crate::entities::{
    access_link, document, guardian, household_member, identifier, language, name, notice, person, phone,
    rights_request, status,
};
use crate::ids::PersonId;
use crate::policy::{PERSON, RIGHTS};

const WHY: &str = "the person's right of access covers everything held, whichever body wrote it";

/// Whoever may answer a request of access gets it; it leaves a line as an export.
pub async fn held(ctx: &Ctx, id: PersonId) -> Result<Vec<Section>> {
    let (row, _) = ctx.load::<person::Entity>(id, Action::View).await?;
    if !ctx.can(Action::Export, RIGHTS) {
        return Err(Error::Denied);
    }
    ctx.note(Verb::Export, RecordRef::new(PERSON, id.uuid()), Some("held".to_owned()));
    let mut sections = vec![particulars(&row)];
    sections.extend(papers(ctx, id).await?);
    sections.extend(position(ctx, id).await?);
    sections.extend(dealings(ctx, id).await?);
    for holder in holds::holders() {
        sections.extend(holder.sections(ctx, id).await?);
    }
    sections.retain(|section| !section.records.is_empty());
    Ok(sections)
}

fn of<E: EntityTrait>(ctx: &Ctx, column: E::Column, id: PersonId) -> Select<E> {
    ctx.unfiltered(WHY).find::<E>().filter(column.eq(id))
}

fn section(name: &'static str, title: &'static str, records: Vec<Vec<Field>>) -> Section {
    Section { area: "people", name, title, records }
}

fn particulars(row: &person::Model) -> Section {
    let record = vec![
        Field::new("id", "people-held-id", row.id.to_string()),
        Field::new("given_name", "people-given-name", row.given_name.as_str()),
        Field::new("family_name", "people-family-name", row.family_name.as_str()),
        Field::new("birth_date", "people-birth-date", row.birth_date),
        Field::new("birth_year", "people-birth-year", row.birth_year.map(|year| year.to_string())),
        Field::new("gender", "people-gender", Said::word(row.gender.code(), row.gender.key())),
        Field::new("nationality", "people-nationality", row.nationality.clone()),
        Field::new("needs_interpreter", "people-interpreter", row.needs_interpreter),
        Field::new("created_at", "people-held-recorded", row.created_at),
    ];
    section("particulars", "people-held-particulars", vec![record])
}

async fn papers(ctx: &Ctx, id: PersonId) -> Result<Vec<Section>> {
    let names = ctx.all(of::<name::Entity>(ctx, name::Column::PersonId, id)).await?;
    let names = names.into_iter().map(|row| {
        vec![
            Field::new("kind", "people-name-kind", Said::word(row.kind.code(), row.kind.key())),
            Field::new("given_name", "people-given-name", row.given_name),
            Field::new("family_name", "people-family-name", row.family_name),
        ]
    });
    let phones = ctx.all(of::<phone::Entity>(ctx, phone::Column::PersonId, id)).await?;
    let phones = phones.into_iter().map(|row| {
        vec![
            Field::new("number", "people-phone", row.number),
            Field::new("withdrawn_at", "people-held-withdrawn", row.withdrawn_at),
        ]
    });
    let numbers = ctx.all(of::<identifier::Entity>(ctx, identifier::Column::PersonId, id)).await?;
    let numbers = numbers.into_iter().map(|row| {
        vec![
            Field::new("kind", "people-identifier-kind", Said::word(row.kind.code(), row.kind.key())),
            Field::new("value", "people-identifier-value", row.value),
            Field::new("withdrawn_at", "people-held-withdrawn", row.withdrawn_at),
        ]
    });
    let languages = ctx.all(of::<language::Entity>(ctx, language::Column::PersonId, id)).await?;
    let languages = languages.into_iter().map(|row| {
        vec![
            Field::new("language", "people-language", row.language),
            Field::new("level", "people-language-level", Said::word(row.level.code(), row.level.key())),
        ]
    });
    Ok(vec![
        section("names", "people-held-names", names.collect()),
        section("phones", "people-contacts", phones.collect()),
        section("identifiers", "people-identifiers", numbers.collect()),
        section("languages", "people-enrol-languages", languages.collect()),
    ])
}

async fn position(ctx: &Ctx, id: PersonId) -> Result<Vec<Section>> {
    let documents = ctx.all(of::<document::Entity>(ctx, document::Column::PersonId, id)).await?;
    let documents = documents.into_iter().map(|row| {
        vec![
            Field::new("kind", "people-document-kind", row.kind),
            Field::new("number", "people-document-number", row.number),
            Field::new("issued_on", "people-document-issued", row.issued_on),
            Field::new("expires_on", "people-permit-expires", row.expires_on),
            Field::new("renewal_asked_on", "people-document-renewal", row.renewal_asked_on),
            Field::new("withdrawn_at", "people-held-withdrawn", row.withdrawn_at),
        ]
    });
    let statuses = ctx.all(of::<status::Entity>(ctx, status::Column::PersonId, id)).await?;
    let statuses = statuses.into_iter().map(|row| {
        vec![
            Field::new("status", "people-status", Said::word(row.status.code(), row.status.key())),
            Field::new("from_on", "people-status-from", row.from_on),
            Field::new("until_on", "people-status-until", row.until_on),
            Field::new("evidence", "people-status-evidence", row.evidence),
            Field::new("withdrawn_at", "people-held-withdrawn", row.withdrawn_at),
        ]
    });
    let guardians = ctx.all(of::<guardian::Entity>(ctx, guardian::Column::PersonId, id)).await?;
    let guardians = guardians.into_iter().map(|row| {
        vec![
            Field::new("name", "people-guardian-name", row.name),
            Field::new("contact", "people-guardian-contact", row.contact),
            Field::new("body", "people-guardian-body", row.body),
            Field::new("court", "people-guardian-court", row.court),
            Field::new("decree", "people-guardian-decree", row.decree),
            Field::new("decree_on", "people-guardian-decree-on", row.decree_on),
            Field::new("from_on", "people-guardian-from", row.from_on),
            Field::new("until_on", "people-guardian-until", row.until_on),
            Field::new("withdrawn_at", "people-held-withdrawn", row.withdrawn_at),
        ]
    });
    let households =
        ctx.all(of::<household_member::Entity>(ctx, household_member::Column::PersonId, id)).await?;
    let households = households.into_iter().map(|row| {
        vec![
            Field::new(
                "kinship",
                "people-household-kinship",
                Said::word(row.kinship.code(), row.kinship.key()),
            ),
            Field::new("from_on", "people-status-from", row.from_on),
            Field::new("until_on", "people-status-until", row.until_on),
        ]
    });
    Ok(vec![
        section("documents", "people-documents", documents.collect()),
        section("target_groups", "people-statuses", statuses.collect()),
        section("guardians", "people-guardian", guardians.collect()),
        section("households", "people-household", households.collect()),
    ])
}

async fn dealings(ctx: &Ctx, id: PersonId) -> Result<Vec<Section>> {
    let notices = ctx.all(of::<notice::Entity>(ctx, notice::Column::PersonId, id)).await?;
    let notices = notices.into_iter().map(|row| {
        vec![
            Field::new("version", "people-notice-version", row.notice_version),
            Field::new("language", "people-notice-language", row.language),
            Field::new("given_on", "people-notice-given-on", row.given_on),
            Field::new("given_to", "people-given-to", Said::word(row.given_to.code(), row.given_to.key())),
        ]
    });
    let links = ctx.all(of::<access_link::Entity>(ctx, access_link::Column::PersonId, id)).await?;
    let bodies: Vec<OrganisationId> = links.iter().map(|link| OrganisationId(link.organisation_id)).collect();
    let bodies: HashMap<OrganisationId, String> = organisations::names_for_anybody(ctx, &bodies).await?;
    let links = links.into_iter().map(|row| {
        vec![
            Field::new("body", "people-held-body", bodies.get(&OrganisationId(row.organisation_id)).cloned()),
            Field::new("basis", "people-held-basis", Said::word(row.basis.code(), row.basis.key())),
            Field::new("reason", "people-share-reason", row.reason),
            Field::new("from_on", "people-status-from", row.from_on),
            Field::new("until_on", "people-status-until", row.until_on),
            Field::new("ended_at", "people-held-withdrawn", row.ended_at),
        ]
    });
    let requests = ctx.all(of::<rights_request::Entity>(ctx, rights_request::Column::PersonId, id)).await?;
    let requests = requests.into_iter().map(|row| {
        let outcome = row.outcome.map_or(Said::Nothing, |outcome| Said::word(outcome.code(), outcome.key()));
        vec![
            Field::new("kind", "people-right", Said::word(row.kind.code(), row.kind.key())),
            Field::new("received_on", "people-right-received", row.received_on),
            Field::new("asked", "people-right-asked", row.asked),
            Field::new("outcome", "people-right-outcome", outcome),
            Field::new("answer", "people-right-answer", row.answer),
            Field::new("closed_on", "people-right-closed-on", row.closed_on),
        ]
    });
    Ok(vec![
        section("notices", "people-notices", notices.collect()),
        section("bodies", "people-who-works", links.collect()),
        section("requests", "people-rights", requests.collect()),
    ])
}
