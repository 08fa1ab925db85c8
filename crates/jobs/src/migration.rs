//! Creates the queue.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, integer, string, string_len, text, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid, uuid_null,
};

pub struct CreateJobs;

impl MigrationName for CreateJobs {
    fn name(&self) -> &str {
        "mjobs001_queue"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateJobs {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let queue = Table::create()
            .table("jobs")
            .col(uuid("id").primary_key())
            .col(string("kind"))
            .col(uuid_null("owner_id"))
            .col(text("giver"))
            .col(string("subject_kind"))
            .col(uuid("subject_id"))
            .col(string("title"))
            .col(string("page"))
            .col(string_len("state", 16))
            .col(integer("attempts"))
            .col(integer("percent"))
            .col(string("message"))
            .col(big_integer("message_count"))
            .col(timestamp_with_time_zone("ordered_at"))
            .col(timestamp_with_time_zone("not_before"))
            .col(uuid_null("lease"))
            .col(timestamp_with_time_zone_null("lease_until"))
            .col(timestamp_with_time_zone_null("ended_at"))
            .take();
        manager.create_table(queue).await?;
        for (name, columns) in
            [("ix_jobs_state", ["state", "not_before"]), ("ix_jobs_subject", ["subject_id", "ordered_at"])]
        {
            let index = Index::create().name(name).table("jobs").col(columns[0]).col(columns[1]).take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
