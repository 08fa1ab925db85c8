//! Groups, those enrolled in them, and the roll of operators.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    date, date_null, integer, integer_null, string, timestamp_with_time_zone, uuid, uuid_null,
};

use store::tables::{index, owned, points, word, word_null};

pub struct CreateGroups;

impl MigrationName for CreateGroups {
    fn name(&self) -> &str {
        "mdelivery001_groups"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateGroups {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let groups = owned("delivery_groups")
            .col(uuid_null("activity_id"))
            .col(string("title"))
            .col(word("kind"))
            .col(uuid_null("led_by"))
            .col(date_null("starts_on"))
            .col(date_null("ends_on"))
            .col(integer("version"))
            .col(timestamp_with_time_zone("created_at"))
            .col(uuid_null("created_by"))
            .take();
        manager.create_table(groups).await?;
        index(manager, "delivery_groups", &["organisation_id", "title"]).await?;
        index(manager, "delivery_groups", &["project_id", "activity_id"]).await?;

        let enrolments = owned("delivery_enrolments")
            .col(uuid("group_id"))
            .col(word("kind"))
            .col(uuid("participant_id"))
            .col(date("began_on"))
            .col(date_null("ended_on"))
            .col(word_null("leaving"))
            .col(timestamp_with_time_zone("created_at"))
            .col(uuid_null("created_by"))
            .foreign_key(&mut points("delivery_enrolments", "group_id", "delivery_groups"))
            .take();
        manager.create_table(enrolments).await?;
        index(manager, "delivery_enrolments", &["group_id", "participant_id"]).await?;
        index(manager, "delivery_enrolments", &["participant_id"]).await?;

        let operators = owned("delivery_operators")
            .col(string("given_name"))
            .col(string("family_name"))
            .col(string("body"))
            .col(uuid_null("user_id"))
            .col(word_null("gender"))
            .col(integer_null("birth_year"))
            .col(timestamp_with_time_zone("created_at"))
            .col(uuid_null("created_by"))
            .take();
        manager.create_table(operators).await?;
        index(manager, "delivery_operators", &["project_id", "family_name"]).await?;
        index(manager, "delivery_operators", &["organisation_id", "family_name"]).await
    }
}
