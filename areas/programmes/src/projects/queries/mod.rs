//! Projects as pages and other areas read them.

mod detail;
mod indicators;
mod lines;
mod list;
mod parties;
mod plan;
mod touched;
mod versions;

pub use detail::{
    Complementarity, ContextNumber, NamedNetwork, Project, ProtocolLine, Sentence, project_detail,
};
pub use indicators::{OwnIndicator, own_indicators};
pub use lines::{ProjectLine, own_projects, project, project_by_code, project_lines, projects};
pub use list::{State, Wanted, project_page};
pub use parties::{
    Body, BudgetLine, Part, PartnerLine, Target, TargetGroup, Territory, budget, partners, parts_of, targets,
    targets_of, territories,
};
pub use plan::{
    ActionLine, ActivityLine, DeliverableLine, HandoverLine, actions, activities, activity, activity_by_code,
    activity_lines, deliverables, handovers, own_activities,
};
pub use touched::projects_touched;
pub use versions::{VersionLine, version_sheet, versions};

pub(crate) use detail::of_project;
pub(crate) use versions::{latest_sheet, present_sheet};
