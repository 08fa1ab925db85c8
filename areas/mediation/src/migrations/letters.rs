//! The letter with which a mediator was asked. Offers from before have none: nobody was written to.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::uuid_null;

pub struct NoteLetters;

impl MigrationName for NoteLetters {
    fn name(&self) -> &str {
        "mmediation003_letters"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for NoteLetters {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let offers = Table::alter().table("mediation_offers").add_column(uuid_null("letter_id")).take();
        manager.alter_table(offers).await
    }
}
