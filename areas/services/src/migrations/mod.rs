//! The area's tables, made for both engines from one source.

mod m001_directory;
mod m301_asking;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m001_directory::Directory), Box::new(m301_asking::CreateAsking)]
}
