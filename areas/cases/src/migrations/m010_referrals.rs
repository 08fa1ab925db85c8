//! Referrals, what happened to them, personal links.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary, binary_null, boolean, date_null, integer, string, string_null, text, text_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};
use store::tables::{index, points, unique, word, word_null};

pub struct CreateReferrals;

impl MigrationName for CreateReferrals {
    fn name(&self) -> &str {
        "mcases010_referrals"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateReferrals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(referrals()).await?;
        manager.create_table(steps()).await?;
        manager.create_table(links()).await?;
        index(manager, "cases_referrals", &["organisation_id", "state", "due_on"]).await?;
        index(manager, "cases_referrals", &["receiver_id", "state", "due_on"]).await?;
        index(manager, "cases_referrals", &["state", "remind_on"]).await?;
        index(manager, "cases_referrals", &["person_id"]).await?;
        index(manager, "cases_referrals", &["case_id"]).await?;
        index(manager, "cases_referrals", &["service_id", "sent_at"]).await?;
        unique(manager, "cases_referrals", &["reroutes"]).await?;
        index(manager, "cases_referral_steps", &["referral_id", "at"]).await?;
        // Where two answer at the same moment, the second finds the place taken.
        unique(manager, "cases_referral_steps", &["answer_of"]).await?;
        unique(manager, "cases_referral_steps", &["end_of"]).await?;
        unique(manager, "cases_referral_links", &["digest"]).await?;
        index(manager, "cases_referral_links", &["referral_id"]).await
    }
}

fn referrals() -> TableCreateStatement {
    let mut person = ForeignKey::create();
    person.name("cases_referrals_person_id").from("cases_referrals", "person_id").to("people_persons", "id");
    let mut table = Table::create()
        .table("cases_referrals")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid("worker_id"))
        .col(uuid("person_id"))
        .col(uuid_null("case_id"))
        .col(uuid_null("receiver_id"))
        .col(uuid_null("office_id"))
        .col(string_null("outside_name"))
        .col(string_null("outside_email"))
        .col(uuid_null("service_id"))
        .col(string_null("service_name"))
        .col(word("asked"))
        .col(word("haste"))
        .col(binary_null("words"))
        .col(string("shares"))
        .col(binary("snapshot"))
        .col(string("basis"))
        .col(string_null("notice_version"))
        .col(string_null("notice_language"))
        .col(date_null("notice_on"))
        .col(text_null("without_notice"))
        .col(word("wants"))
        .foreign_key(&mut person)
        .foreign_key(&mut points("cases_referrals", "case_id", "cases_cases"))
        .take();
    course(&mut table);
    table
}

/// What changes on its way.
fn course(table: &mut TableCreateStatement) {
    table.col(word("state"));
    for day in ["due_on", "remind_on", "escalate_on"] {
        table.col(date_null(day));
    }
    let moments =
        ["sent_at", "answered_at", "ended_at", "reminded_at", "escalated_at", "moved_at", "looked_at"];
    for moment in moments {
        table.col(timestamp_with_time_zone_null(moment));
    }
    table
        .col(uuid_null("second_receiver_id"))
        .col(string_null("second_name"))
        .col(string_null("second_email"))
        .col(boolean("second_moves"))
        .col(uuid_null("reroutes"))
        .col(text_null("origin"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"));
}

fn of_a_referral(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(uuid("id").primary_key())
        .col(uuid("referral_id"))
        .col(uuid("organisation_id"))
        .foreign_key(&mut points(name, "referral_id", "cases_referrals"))
        .take()
}

fn steps() -> TableCreateStatement {
    of_a_referral("cases_referral_steps")
        .col(word("step"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("by_id"))
        .col(boolean("by_link"))
        .col(word_null("reason"))
        .col(word_null("outcome"))
        .col(binary_null("words"))
        .col(uuid_null("answer_of"))
        .col(uuid_null("end_of"))
        .take()
}

fn links() -> TableCreateStatement {
    of_a_referral("cases_referral_links")
        .col(text("digest"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("withdrawn_at"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .take()
}
