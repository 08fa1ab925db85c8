//! Pages about projects.

pub mod activity;
pub mod amendments;
pub mod api;
pub mod change;
pub mod context;
pub mod handover;
pub mod import;
pub mod list;
pub mod network;
pub mod of_body;
pub mod overview;
pub mod promises;
mod say;
pub mod schedule;
mod tabs;
pub mod whole;

use store::{Ctx, Result};

use super::queries::{ProjectLine, project, project_by_code};
use crate::ids::ProjectId;

/// Addresses name a project by its code, links from other areas by its id: both lead here.
async fn named(ctx: &Ctx, name: &str) -> Result<ProjectLine> {
    match name.parse::<ProjectId>() {
        Ok(id) => project(ctx, id).await,
        Err(_) => project_by_code(ctx, name).await,
    }
}
