//! The one door to the database: reads are born filtered to what the actor may see, writes need a
//! grant that only policy can mint, and every change and every read of a file leaves its line.

pub mod audit;
mod backup;
mod clock;
mod ctx;
mod db;
mod error;
mod export;
mod flush;
mod grant;
mod guarded;
mod home;
mod housekeeping;
mod ids;
mod memo;
mod migrate;
mod rows;
pub mod tables;
mod unfiltered;
mod vault;
mod words;

pub use clock::{Clock, local_day};
pub use ctx::Ctx;
pub use db::{Db, Dialect, Listener, Options};
pub use error::{Error, Result};
pub use export::TableShape;
pub use grant::Grant;
pub use guarded::Guarded;
pub use housekeeping::Housekeeping;
pub use migrate::Migrations;
pub use unfiltered::Unfiltered;
pub use vault::Vault;
pub use words::NotAWord;

#[doc(hidden)]
pub mod reexport {
    pub use sea_orm;
    pub use serde;
    pub use uuid;
}
