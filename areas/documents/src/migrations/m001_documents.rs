//! Files and their bytes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, integer, string, string_len, timestamp_with_time_zone, uuid, uuid_null,
};

pub struct Documents;

impl MigrationName for Documents {
    fn name(&self) -> &str {
        "mdocuments001_documents"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Documents {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(documents()).await?;
        manager.create_table(chunks()).await?;
        for (name, column) in [
            ("ix_documents_subject_id", "subject_id"),
            ("ix_documents_first_id", "first_id"),
            ("ix_documents_organisation_id", "organisation_id"),
            ("ix_documents_project_id", "project_id"),
        ] {
            manager.create_index(Index::create().name(name).table("documents").col(column).take()).await?;
        }
        Ok(())
    }
}

fn documents() -> TableCreateStatement {
    Table::create()
        .table("documents")
        .col(uuid("id").primary_key())
        .col(string("subject_kind"))
        .col(uuid("subject_id"))
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(string("title"))
        .col(string("file_name"))
        .col(string("media_type"))
        .col(big_integer("size"))
        .col(string_len("sha256", 64))
        .col(uuid("first_id"))
        .col(integer("number"))
        .col(uuid_null("superseded_by"))
        .col(uuid_null("attached_by"))
        .col(string("attached_by_name"))
        .col(timestamp_with_time_zone("attached_at"))
        .take()
}

fn chunks() -> TableCreateStatement {
    Table::create()
        .table("documents_chunks")
        .col(uuid("document_id"))
        .col(integer("place"))
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .col(ColumnDef::new("bytes").blob().not_null())
        .primary_key(Index::create().col("document_id").col("place"))
        .foreign_key(ForeignKey::create().from("documents_chunks", "document_id").to("documents", "id"))
        .take()
}
