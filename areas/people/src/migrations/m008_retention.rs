//! Runs at the end of keeping, and who was on their lists.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    date, integer, string, string_null, text_null, timestamp_with_time_zone_null, uuid, uuid_null,
};

use super::{about_a_person, index};

pub struct AddRetention;

impl MigrationName for AddRetention {
    fn name(&self) -> &str {
        "mpeople008_retention"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for AddRetention {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let runs = Table::create()
            .table("people_retention_runs")
            .col(uuid("id").primary_key())
            .col(string("state"))
            .col(string("rule_version"))
            .col(date("looked_on"))
            .col(integer("due"))
            .col(integer("kept_back"))
            .col(integer("erased"))
            .col(integer("spared"))
            .col(text_null("reason"))
            .col(string_null("checksum"))
            .col(uuid_null("looked_by"))
            .col(string("looked_by_name"))
            .col(uuid_null("ordered_by"))
            .col(string_null("ordered_by_name"))
            .col(timestamp_with_time_zone_null("ordered_at"))
            .col(timestamp_with_time_zone_null("ended_at"))
            .col(integer("version"))
            .take();
        manager.create_table(runs).await?;
        let mut run = ForeignKey::create();
        run.name("people_retention_lines_run_id")
            .from("people_retention_lines", "run_id")
            .to("people_retention_runs", "id");
        let lines = about_a_person("people_retention_lines")
            .col(uuid("run_id"))
            .col(string("kind"))
            .col(uuid("organisation_id"))
            .col(date("last_activity_on"))
            .col(string("state"))
            .foreign_key(&mut run)
            .take();
        manager.create_table(lines).await?;
        index(manager, "people_retention_lines", &["person_id"]).await?;
        index(manager, "people_retention_lines", &["run_id", "state"]).await
    }
}
