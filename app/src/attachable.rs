//! Records that files may belong to: documents live below projects and persons and ask here.

use documents::{Subject, Subjects};
use kernel::RecordRef;
use people::PersonId;
use programmes::ProjectId;
use store::{Ctx, Error, Result};

/// A project's files are its partners' too; those about a person stay with the body that follows the person.
pub struct Attachable;

#[async_trait::async_trait]
impl Subjects for Attachable {
    async fn find(&self, ctx: &Ctx, record: &RecordRef) -> Result<Subject> {
        match record.kind.as_ref() {
            programmes::PROJECT => {
                let project = programmes::project(ctx, ProjectId(record.id)).await?;
                Ok(Subject { project: Some(project.id.uuid()) })
            }
            people::PERSON => {
                let seen = people::lines(ctx, &[PersonId(record.id)]).await?;
                if seen.is_empty() { Err(Error::NotFound) } else { Ok(Subject::default()) }
            }
            // The signed paper of a plan stays with the body that keeps it, for those who meet the case.
            cases::PLAN => {
                cases::case_of_plan(ctx, cases::PlanId(record.id)).await?;
                Ok(Subject::default())
            }
            _ => Err(Error::NotFound),
        }
    }
}
