//! Creates the table of letters.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, integer_null, string, string_len, string_len_null, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid,
};

pub struct CreateMessages;

impl MigrationName for CreateMessages {
    fn name(&self) -> &str {
        "mpost001_messages"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateMessages {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let messages = Table::create()
            .table("post_messages")
            .col(uuid("id").primary_key())
            .col(string("title"))
            .col(string("about_kind"))
            .col(uuid("about_id"))
            .col(string_len("locale", 8))
            .col(text_null("recipient"))
            .col(text_null("subject"))
            .col(text_null("body"))
            .col(string_len("state", 16))
            .col(timestamp_with_time_zone("planned_at"))
            .col(timestamp_with_time_zone("due_at"))
            .col(timestamp_with_time_zone_null("expires_at"))
            .col(timestamp_with_time_zone("next_at"))
            .col(integer("attempts"))
            .col(string_len_null("trouble", 16))
            .col(integer_null("trouble_code"))
            .col(timestamp_with_time_zone_null("sent_at"))
            .col(timestamp_with_time_zone_null("ended_at"))
            .take();
        manager.create_table(messages).await?;
        for (name, columns) in [
            ("ix_post_messages_next", ["state", "next_at"]),
            ("ix_post_messages_about", ["about_id", "about_kind"]),
        ] {
            let index =
                Index::create().name(name).table("post_messages").col(columns[0]).col(columns[1]).take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
