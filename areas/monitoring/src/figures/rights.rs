//! What the reader may see of a project's figures.

use authz::{Action, Target};
use programmes::ProjectId;
use store::{Ctx, Error, Result};

use crate::policy::{EVIDENCE, INDICATOR};

/// Figures of the project, or a clear no. That a project exists is no secret; how it goes is for those in it.
pub fn may_view(ctx: &Ctx, project: ProjectId) -> Result<()> {
    if may(ctx, Action::View, INDICATOR, project) { Ok(()) } else { Err(Error::Denied) }
}

/// Whether the records behind a figure are shown, or counts only.
pub fn may_see_evidence(ctx: &Ctx, project: ProjectId) -> bool {
    may(ctx, Action::View, EVIDENCE, project)
}

/// Whether the records may be taken away as a file.
pub fn may_export_evidence(ctx: &Ctx, project: ProjectId) -> bool {
    may(ctx, Action::Export, EVIDENCE, project)
}

fn may(ctx: &Ctx, action: Action, resource: &str, project: ProjectId) -> bool {
    let target = Target { project: Some(project.uuid()), ..Target::default() };
    ctx.db().policy().decide(ctx.actor(), action, resource, &target)
}
