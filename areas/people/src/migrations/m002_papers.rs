//! Identifiers, residence documents, target groups, privacy notices.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date, date_null, string, string_null, timestamp_with_time_zone_null};

use super::{about_a_person, index, recorded};

pub struct CreatePapers;

impl MigrationName for CreatePapers {
    fn name(&self) -> &str {
        "mpeople002_papers"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreatePapers {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut identifiers = about_a_person("people_identifiers");
        identifiers
            .col(string("kind"))
            .col(string("value"))
            .col(timestamp_with_time_zone_null("withdrawn_at"));
        manager.create_table(recorded(&mut identifiers)).await?;
        index(manager, "people_identifiers", &["person_id"]).await?;
        index(manager, "people_identifiers", &["value", "kind"]).await?;

        let mut documents = about_a_person("people_documents");
        documents
            .col(string("kind"))
            .col(string_null("number"))
            .col(date_null("issued_on"))
            .col(date_null("expires_on"))
            .col(date_null("renewal_asked_on"))
            .col(timestamp_with_time_zone_null("withdrawn_at"));
        manager.create_table(recorded(&mut documents)).await?;
        index(manager, "people_documents", &["person_id"]).await?;

        let mut statuses = about_a_person("people_statuses");
        statuses
            .col(string("status"))
            .col(date("from_on"))
            .col(date_null("until_on"))
            .col(string_null("evidence"))
            .col(timestamp_with_time_zone_null("withdrawn_at"));
        manager.create_table(recorded(&mut statuses)).await?;
        index(manager, "people_statuses", &["person_id"]).await?;

        let mut notices = about_a_person("people_notices");
        notices.col(string("language")).col(string("notice_version")).col(date("given_on"));
        manager.create_table(recorded(&mut notices)).await?;
        index(manager, "people_notices", &["person_id"]).await
    }
}
