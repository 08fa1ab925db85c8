//! Sessions, and the records that withdraw them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    date, integer, string, string_null, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid, uuid_null,
};

use store::tables::{index, owned, points, word};

pub struct CreateSessions;

impl MigrationName for CreateSessions {
    fn name(&self) -> &str {
        "mdelivery002_sessions"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateSessions {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sessions = owned("delivery_sessions")
            .col(uuid_null("activity_id"))
            .col(uuid_null("group_id"))
            .col(uuid_null("series_id"))
            .col(string("title"))
            .col(date("held_on"))
            .col(timestamp_with_time_zone("starts_at"))
            .col(timestamp_with_time_zone("ends_at"))
            .col(integer("minutes"))
            .col(string("place"))
            .col(word("mode"))
            .col(string_null("language"))
            .col(word("kind"))
            .col(uuid_null("led_by"))
            .col(word("state"))
            .col(integer("register_version"))
            .col(timestamp_with_time_zone_null("registered_at"))
            .col(uuid_null("registered_by"))
            .col(string("code"))
            .col(timestamp_with_time_zone("created_at"))
            .col(uuid_null("created_by"))
            .foreign_key(&mut points("delivery_sessions", "group_id", "delivery_groups"))
            .take();
        manager.create_table(sessions).await?;
        for columns in [
            &["organisation_id", "held_on", "starts_at"][..],
            &["project_id", "held_on", "starts_at"],
            &["group_id", "held_on"],
            &["state", "held_on"],
            &["led_by", "held_on"],
            &["code"],
        ] {
            index(manager, "delivery_sessions", columns).await?;
        }

        let withdrawals = owned("delivery_withdrawals")
            .col(uuid("session_id"))
            .col(word("state"))
            .col(word("reason"))
            .col(text_null("note"))
            .col(timestamp_with_time_zone("withdrawn_at"))
            .col(uuid_null("withdrawn_by"))
            .col(timestamp_with_time_zone_null("lifted_at"))
            .col(uuid_null("lifted_by"))
            .col(text_null("lifted_because"))
            .foreign_key(&mut points("delivery_withdrawals", "session_id", "delivery_sessions"))
            .take();
        manager.create_table(withdrawals).await?;
        index(manager, "delivery_withdrawals", &["session_id"]).await?;
        index(manager, "delivery_withdrawals", &["project_id", "withdrawn_at"]).await
    }
}
