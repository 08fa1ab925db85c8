//! What persons asked about their data, and what was answered.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    date, date_null, integer, string, string_null, text, text_null, uuid, uuid_null,
};

use super::{about_a_person, index, recorded};

pub struct AddRights;

impl MigrationName for AddRights {
    fn name(&self) -> &str {
        "mpeople007_rights"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for AddRights {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut requests = about_a_person("people_rights_requests");
        requests
            .col(uuid("organisation_id"))
            .col(string("kind"))
            .col(string("channel"))
            .col(text("asked"))
            .col(date("received_on"))
            .col(date("due_on"))
            .col(date_null("extended_on"))
            .col(text_null("extended_because"))
            .col(string_null("outcome"))
            .col(text_null("answer"))
            .col(date_null("closed_on"))
            .col(uuid_null("closed_by"))
            .col(date_null("lifted_on"))
            .col(text_null("lifted_because"))
            .col(integer("version"));
        manager.create_table(recorded(&mut requests)).await?;
        index(manager, "people_rights_requests", &["person_id"]).await?;
        index(manager, "people_rights_requests", &["organisation_id", "closed_on", "due_on"]).await
    }
}
