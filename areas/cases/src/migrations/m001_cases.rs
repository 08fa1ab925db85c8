//! Cases, their teams, how they end and pass on.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary_null, boolean, date, date_null, integer, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};
use store::tables::{index, points, word};

pub struct CreateCases;

impl MigrationName for CreateCases {
    fn name(&self) -> &str {
        "mcases001_cases"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateCases {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(cases()).await?;
        manager.create_table(members()).await?;
        manager.create_table(closures()).await?;
        manager.create_table(handovers()).await?;
        index(manager, "cases_cases", &["person_id", "state"]).await?;
        index(manager, "cases_cases", &["worker_id", "state", "review_on"]).await?;
        index(manager, "cases_cases", &["organisation_id", "state", "last_contact_on"]).await?;
        index(manager, "cases_members", &["case_id", "organisation_id"]).await?;
        index(manager, "cases_members", &["organisation_id", "left_at"]).await?;
        index(manager, "cases_members", &["user_id", "left_at"]).await?;
        index(manager, "cases_closures", &["case_id"]).await?;
        index(manager, "cases_handovers", &["case_id"]).await?;
        index(manager, "cases_handovers", &["to_worker_id"]).await
    }
}

fn cases() -> TableCreateStatement {
    let mut person = ForeignKey::create();
    person.name("cases_cases_person_id").from("cases_cases", "person_id").to("people_persons", "id");
    Table::create()
        .table("cases_cases")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .col(uuid("worker_id"))
        .col(uuid_null("project_id"))
        .col(uuid_null("activity_id"))
        .col(word("origin"))
        .col(date("opened_on"))
        .col(word("state"))
        .col(date_null("review_on"))
        .col(date_null("last_contact_on"))
        .col(text_null("why_apart"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .foreign_key(&mut person)
        .take()
}

/// A table whose rows hang on a case and belong to a body.
pub(super) fn of_a_case(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(uuid("id").primary_key())
        .col(uuid("case_id"))
        .col(uuid("organisation_id"))
        .foreign_key(&mut points(name, "case_id", "cases_cases"))
        .take()
}

fn members() -> TableCreateStatement {
    of_a_case("cases_members")
        .col(uuid_null("user_id"))
        .col(word("part"))
        .col(boolean("sees_reserved"))
        .col(date("joined_on"))
        .col(timestamp_with_time_zone_null("left_at"))
        .col(uuid_null("left_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .take()
}

fn closures() -> TableCreateStatement {
    of_a_case("cases_closures")
        .col(date("closed_on"))
        .col(word("ending"))
        .col(binary_null("summary"))
        .col(timestamp_with_time_zone("closed_at"))
        .col(uuid_null("closed_by"))
        .col(timestamp_with_time_zone_null("reopened_at"))
        .col(uuid_null("reopened_by"))
        .col(text_null("why_reopened"))
        .take()
}

fn handovers() -> TableCreateStatement {
    of_a_case("cases_handovers")
        .col(uuid("from_worker_id"))
        .col(uuid("to_organisation_id"))
        .col(uuid("to_worker_id"))
        .col(text("why"))
        .col(timestamp_with_time_zone("asked_at"))
        .col(uuid_null("asked_by"))
        .col(timestamp_with_time_zone_null("accepted_at"))
        .col(timestamp_with_time_zone_null("declined_at"))
        .col(uuid_null("answered_by"))
        .col(text_null("why_declined"))
        .take()
}
