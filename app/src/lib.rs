//! The composition root: the only crate that names every area.

mod accessibility;
mod attachable;
mod chores;
mod command_line;
mod commands;
mod compose;
mod health;
mod identify;
mod interface;
mod limits;
mod own_plan;
mod panels;
mod referred;
mod search;
mod serve;
mod today;
mod trouble;
mod uses;

pub use chores::chores;
pub use command_line::CommandLine;
pub use commands::run;
pub use compose::{AREAS, Area, OWN_TEXTS, introduce, migrations, own_routes, policy, routes, site, texts};
pub use interface::description as interface_description;
pub use trouble::Trouble;
