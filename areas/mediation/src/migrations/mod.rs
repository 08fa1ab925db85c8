//! The area's tables, made for both engines from one source.

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    Vec::new()
}
