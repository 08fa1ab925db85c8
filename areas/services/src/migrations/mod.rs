//! The area's tables, made for both engines from one source.

mod m001_directory;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m001_directory::Directory)]
}
