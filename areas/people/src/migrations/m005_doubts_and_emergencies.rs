//! Where two files that look alike were met, links that end at a moment rather than with a day, persons erased.

use sea_orm::ConnectionTrait;
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, string, timestamp_with_time_zone_null};

pub struct AddDoubtsAndEmergencies;

impl MigrationName for AddDoubtsAndEmergencies {
    fn name(&self) -> &str {
        "mpeople005_doubts_and_emergencies"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for AddDoubtsAndEmergencies {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut met = string("found_by");
        met.default("enrolment");
        manager.alter_table(Table::alter().table("people_person_links").add_column(met).take()).await?;
        let mut namesakes = integer("namesakes");
        namesakes.default(0);
        manager.alter_table(Table::alter().table("people_person_links").add_column(namesakes).take()).await?;
        let until = timestamp_with_time_zone_null("until_at");
        manager.alter_table(Table::alter().table("people_access_links").add_column(until).take()).await?;
        let erased = timestamp_with_time_zone_null("erased_at");
        manager.alter_table(Table::alter().table("people_persons").add_column(erased).take()).await?;
        // Emergencies are few among millions of links: only they stand in this index.
        let few = "CREATE INDEX people_access_links_until_at ON people_access_links (until_at) WHERE until_at IS NOT NULL";
        manager.get_connection().execute_unprepared(few).await?;
        Ok(())
    }
}
