//! The area's tables, from one source for both engines.

mod m001_documents;
mod m002_sealed;

use sea_orm_migration::MigrationTrait;

pub fn migrations() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(m001_documents::Documents), Box::new(m002_sealed::Sealed)]
}
