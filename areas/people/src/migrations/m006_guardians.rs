//! Guardians of unaccompanied minors, and to whom a notice was given.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date, date_null, string, string_null, timestamp_with_time_zone_null};

use super::{about_a_person, index, recorded};

pub struct AddGuardians;

impl MigrationName for AddGuardians {
    fn name(&self) -> &str {
        "mpeople006_guardians"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for AddGuardians {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut guardians = about_a_person("people_guardians");
        guardians
            .col(string("name"))
            .col(string_null("contact"))
            .col(string_null("body"))
            .col(string("court"))
            .col(string_null("decree"))
            .col(date_null("decree_on"))
            .col(date("from_on"))
            .col(date_null("until_on"))
            .col(timestamp_with_time_zone_null("withdrawn_at"));
        manager.create_table(recorded(&mut guardians)).await?;
        index(manager, "people_guardians", &["person_id"]).await?;
        // Oggi asks for the minors among the persons of a body, who are few.
        index(manager, "people_persons", &["status", "birth_date"]).await?;
        let mut to = string("given_to");
        to.default("person");
        manager.alter_table(Table::alter().table("people_notices").add_column(to).take()).await
    }
}
