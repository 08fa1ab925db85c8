//! Lists of persons from other offices: read, understood, checked row by row, compared with who is already known,
//! written in whole batches, and taken back whole.

mod after;
mod check;
mod command_line;
mod compare;
mod crafts;
mod decide;
mod demonyms;
mod entities;
mod error_file;
mod field;
mod forget;
mod map;
mod migration;
mod pages;
mod queries;
mod routes;
mod rows;
mod rules;
mod save;
mod template_file;
mod undo;
mod upload;
mod write;

pub use after::{After, offer_after};
pub use command_line::{Outcome, run_file};
pub use crafts::{UsedElsewhere, crafts, crafts_knowing};
pub(crate) use forget::forget;
pub use migration::migrations;
pub use queries::persons_of;
pub use routes::routes;

store::typed_id!(
    /// One upload of a list.
    pub ImportId
);
store::typed_id!(
    /// Some rows of an upload, saved and taken back together.
    pub BatchId
);

/// Rows that are written in one transaction: enough to be quick, few enough that others can write in between.
const ROWS_OF_A_BATCH: usize = 500;
