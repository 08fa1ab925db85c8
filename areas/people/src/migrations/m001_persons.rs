//! Persons, their other names, telephones and languages.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, boolean_null, date_null, integer, integer_null, string, string_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use super::{about_a_person, index, recorded};

pub struct CreatePersons;

impl MigrationName for CreatePersons {
    fn name(&self) -> &str {
        "mpeople001_persons"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreatePersons {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let persons = Table::create()
            .table("people_persons")
            .col(uuid("id").primary_key())
            .col(uuid("organisation_id"))
            .col(string("given_name"))
            .col(string("family_name"))
            .col(string("name_key"))
            .col(integer_null("birth_year"))
            .col(date_null("birth_date"))
            .col(string("gender"))
            .col(string_null("nationality"))
            .col(boolean_null("needs_interpreter"))
            .col(uuid_null("household_id"))
            .col(string_null("permit_kind"))
            .col(date_null("permit_expires_on"))
            .col(string_null("status"))
            .col(boolean("is_complete"))
            .col(integer("version"))
            .col(timestamp_with_time_zone("created_at"))
            .col(uuid_null("created_by"))
            .take();
        manager.create_table(persons).await?;
        index(manager, "people_persons", &["household_id"]).await?;

        let mut names = about_a_person("people_names");
        names.col(string("kind")).col(string("given_name")).col(string("family_name"));
        manager.create_table(recorded(&mut names)).await?;
        index(manager, "people_names", &["person_id"]).await?;

        let mut phones = about_a_person("people_phones");
        phones.col(string("number")).col(timestamp_with_time_zone_null("withdrawn_at"));
        manager.create_table(recorded(&mut phones)).await?;
        index(manager, "people_phones", &["person_id"]).await?;

        let mut languages = about_a_person("people_languages");
        languages.col(string("language")).col(string("level"));
        manager.create_table(languages).await?;
        index(manager, "people_languages", &["person_id"]).await?;

        let mut members = about_a_person("people_household_members");
        members
            .col(uuid("household_id"))
            .col(string("kinship"))
            .col(date_null("from_on"))
            .col(date_null("until_on"));
        manager.create_table(recorded(&mut members)).await?;
        index(manager, "people_household_members", &["person_id"]).await?;
        index(manager, "people_household_members", &["household_id"]).await
    }
}
