//! Which body may see a person, and which files are about the same person.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, date, date_null, integer, string, string_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use super::{about_a_person, index};

pub struct CreateLinks;

impl MigrationName for CreateLinks {
    fn name(&self) -> &str {
        "mpeople003_links"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateLinks {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let access = about_a_person("people_access_links")
            .col(uuid("organisation_id"))
            .col(string("basis"))
            .col(string_null("record_kind"))
            .col(uuid_null("record_id"))
            .col(string_null("reason"))
            .col(date("from_on"))
            .col(date_null("until_on"))
            .col(timestamp_with_time_zone_null("ended_at"))
            .col(timestamp_with_time_zone("created_at"))
            .col(uuid_null("created_by"))
            .col(string("name_key"))
            .col(date_null("permit_expires_on"))
            .col(boolean("is_complete"))
            .take();
        manager.create_table(access).await?;
        for columns in [
            // Longer than the others in what a row rule names, so that no statistics can make an engine prefer those.
            &["person_id", "organisation_id", "ended_at", "until_on"][..],
            &["organisation_id", "ended_at", "name_key", "person_id", "until_on"],
            &["organisation_id", "ended_at", "from_on", "person_id", "until_on"],
            &["organisation_id", "ended_at", "permit_expires_on", "person_id", "until_on"],
            &["organisation_id", "ended_at", "is_complete", "name_key", "person_id", "until_on"],
        ] {
            index(manager, "people_access_links", columns).await?;
        }

        let pairs = Table::create()
            .table("people_person_links")
            .col(uuid("id").primary_key())
            .col(uuid("one_id"))
            .col(uuid("other_id"))
            .col(string("state"))
            .col(integer("likeness"))
            .col(integer("version"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("decided_at"))
            .col(uuid_null("decided_by"))
            .col(string_null("reason"))
            .take();
        manager.create_table(pairs).await?;
        let mut once = Index::create();
        once.name("people_person_links_pair")
            .table("people_person_links")
            .col("one_id")
            .col("other_id")
            .unique();
        manager.create_index(once).await?;
        index(manager, "people_person_links", &["other_id"]).await?;
        index(manager, "people_person_links", &["state", "likeness"]).await
    }
}
