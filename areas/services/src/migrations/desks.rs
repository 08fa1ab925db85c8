//! Desks, their queue, contacts and appointments.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary_null, boolean, date, date_null, integer, integer_null, string, string_null, text, text_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};
use store::tables::{index, points, unique, word};

pub struct CreateDesks;

impl MigrationName for CreateDesks {
    fn name(&self) -> &str {
        "mservices_desks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateDesks {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        desks(manager).await?;
        rooms(manager).await?;
        workers(manager).await?;
        hourss(manager).await?;
        closures(manager).await?;
        procedures(manager).await?;
        visits(manager).await?;
        contacts(manager).await?;
        contact_words(manager).await?;
        contact_links(manager).await?;
        appointments(manager).await?;
        bookeds(manager).await?;
        invitations(manager).await?;
        feeds(manager).await
    }
}

async fn desks(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_desks")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(word("kind"))
        .col(string("name"))
        .col(string("place"))
        .col(string_null("territory"))
        .col(integer("slot_minutes"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_desks", &["organisation_id", "closed_at"]).await
}

async fn rooms(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_desk_rooms")
        .col(uuid("id").primary_key())
        .col(uuid("desk_id"))
        .col(uuid("organisation_id"))
        .col(string("name"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .foreign_key(&mut points("services_desk_rooms", "desk_id", "services_desks"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_desk_rooms", &["desk_id"]).await
}

async fn workers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_desk_workers")
        .col(uuid("id").primary_key())
        .col(uuid("desk_id"))
        .col(uuid("organisation_id"))
        .col(uuid("user_id"))
        .col(timestamp_with_time_zone("joined_at"))
        .col(timestamp_with_time_zone_null("left_at"))
        .foreign_key(&mut points("services_desk_workers", "desk_id", "services_desks"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_desk_workers", &["desk_id", "left_at"]).await?;
    index(manager, "services_desk_workers", &["user_id", "left_at"]).await
}

async fn hourss(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_desk_hours")
        .col(uuid("id").primary_key())
        .col(uuid("desk_id"))
        .col(uuid("organisation_id"))
        .col(integer("weekday"))
        .col(integer("from_minute"))
        .col(integer("until_minute"))
        .col(date("valid_from"))
        .col(date_null("valid_until"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .foreign_key(&mut points("services_desk_hours", "desk_id", "services_desks"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_desk_hours", &["desk_id", "weekday"]).await
}

async fn closures(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_desk_closures")
        .col(uuid("id").primary_key())
        .col(uuid("desk_id"))
        .col(uuid("organisation_id"))
        .col(date("first_on"))
        .col(date("last_on"))
        .col(string("why"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .foreign_key(&mut points("services_desk_closures", "desk_id", "services_desks"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_desk_closures", &["desk_id", "last_on"]).await
}

async fn procedures(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_procedures")
        .col(uuid("id").primary_key())
        .col(uuid("desk_id"))
        .col(uuid("organisation_id"))
        .col(string("name"))
        .col(integer("minutes"))
        .col(text_null("documents"))
        .col(uuid_null("activity_id"))
        .col(boolean("by_appointment"))
        .col(date("valid_from"))
        .col(date_null("valid_until"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .foreign_key(&mut points("services_procedures", "desk_id", "services_desks"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_procedures", &["desk_id", "valid_until"]).await
}

async fn visits(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_visits")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(uuid("desk_id"))
        .col(date("held_on"))
        .col(integer("ticket"))
        .col(uuid_null("procedure_id"))
        .col(uuid_null("appointment_id"))
        .col(string_null("language"))
        .col(word("state"))
        .col(timestamp_with_time_zone("arrived_at"))
        .col(timestamp_with_time_zone_null("called_at"))
        .col(uuid_null("called_by"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .col(integer("version"))
        .foreign_key(&mut points("services_visits", "desk_id", "services_desks"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_visits", &["desk_id", "held_on", "state"]).await?;
    unique(manager, "services_visits", &["desk_id", "held_on", "ticket"]).await
}

async fn contacts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_contacts")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(uuid_null("desk_id"))
        .col(uuid_null("stop_id"))
        .col(uuid_null("visit_id"))
        .col(uuid_null("procedure_id"))
        .col(uuid("worker_id"))
        .col(timestamp_with_time_zone("happened_at"))
        .col(integer("minutes"))
        .col(integer("people"))
        .col(integer_null("cell"))
        .col(string_null("language"))
        .col(word("outcome"))
        .col(binary_null("note"))
        .col(uuid_null("person_id"))
        .col(uuid_null("session_id"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(uuid_null("recorded_by"))
        .col(integer("version"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_contacts", &["desk_id", "happened_at"]).await?;
    index(manager, "services_contacts", &["stop_id"]).await?;
    index(manager, "services_contacts", &["person_id"]).await?;
    index(manager, "services_contacts", &["organisation_id", "happened_at"]).await
}

async fn contact_words(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_contact_words")
        .col(uuid("id").primary_key())
        .col(uuid("contact_id"))
        .col(uuid("organisation_id"))
        .col(word("kind"))
        .col(string("word"))
        .foreign_key(&mut points("services_contact_words", "contact_id", "services_contacts"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_contact_words", &["contact_id"]).await
}

async fn contact_links(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_contact_links")
        .col(uuid("id").primary_key())
        .col(uuid("contact_id"))
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .col(text("because"))
        .col(timestamp_with_time_zone("linked_at"))
        .col(uuid_null("linked_by"))
        .col(timestamp_with_time_zone_null("undone_at"))
        .col(uuid_null("undone_by"))
        .col(text_null("undone_because"))
        .foreign_key(&mut points("services_contact_links", "contact_id", "services_contacts"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_contact_links", &["contact_id"]).await?;
    index(manager, "services_contact_links", &["person_id"]).await
}

async fn appointments(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_appointments")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(uuid("desk_id"))
        .col(uuid_null("procedure_id"))
        .col(uuid_null("worker_id"))
        .col(uuid_null("room_id"))
        .col(uuid_null("person_id"))
        .col(string("code"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(integer("minutes"))
        .col(word("state"))
        .col(string("language"))
        .col(binary_null("email"))
        .col(boolean("wants_reminders"))
        .col(uuid_null("invitation_id"))
        .col(boolean("must_call"))
        .col(timestamp_with_time_zone_null("called_at"))
        .col(uuid_null("called_by"))
        .col(text_null("why"))
        .col(timestamp_with_time_zone_null("settled_at"))
        .col(uuid_null("settled_by"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .foreign_key(&mut points("services_appointments", "desk_id", "services_desks"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_appointments", &["desk_id", "starts_at"]).await?;
    index(manager, "services_appointments", &["worker_id", "starts_at"]).await?;
    index(manager, "services_appointments", &["person_id", "starts_at"]).await?;
    unique(manager, "services_appointments", &["code"]).await
}

async fn bookeds(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_booked_times")
        .col(uuid("id").primary_key())
        .col(uuid("appointment_id"))
        .col(uuid("organisation_id"))
        .col(uuid("resource_id"))
        .col(timestamp_with_time_zone("at"))
        .foreign_key(&mut points("services_booked_times", "appointment_id", "services_appointments"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_booked_times", &["appointment_id"]).await?;
    unique(manager, "services_booked_times", &["resource_id", "at"]).await
}

async fn invitations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_invitations")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid("desk_id"))
        .col(uuid_null("procedure_id"))
        .col(uuid_null("person_id"))
        .col(string("digest"))
        .col(string("language"))
        .col(boolean("is_single"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .col(timestamp_with_time_zone_null("revoked_at"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .foreign_key(&mut points("services_invitations", "desk_id", "services_desks"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_invitations", &["desk_id", "expires_at"]).await?;
    unique(manager, "services_invitations", &["digest"]).await
}

async fn feeds(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("services_feeds")
        .col(uuid("id").primary_key())
        .col(uuid("user_id"))
        .col(uuid_null("desk_id"))
        .col(string("digest"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("revoked_at"))
        .take();
    manager.create_table(table).await?;
    index(manager, "services_feeds", &["user_id"]).await?;
    unique(manager, "services_feeds", &["digest"]).await
}
